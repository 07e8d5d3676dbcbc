import { holdsOn } from '../domain/authority.ts';
import type { PlainDate } from '../domain/dates.ts';
import { arisenAt, type Duty } from '../domain/duty.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Register } from '../register/register.ts';

/** The waiver that excuses a duty, if one does. */
export type WaiverOf = (
  duty: Pick<Duty, 'department' | 'passedFrom' | 'rule' | 'subject'>,
) => RecordOf<'waivers'> | undefined;

/**
 * The waivers in force on a day, looked up by what they excuse. Each lies in the folder of the department of whose
 * records or days the duty arose, whoever carries it on.
 */
export function waiversOn({ records }: Register, day: PlainDate): WaiverOf {
  const inForce = new Map(
    records.waivers
      .filter(({ data }) => holdsOn(data, day))
      .map((waiver) => [`${waiver.department} ${waiver.data.rule} ${waiver.data.subject}`, waiver]),
  );
  return (duty) => inForce.get(`${arisenAt(duty)} ${duty.rule} ${duty.subject}`);
}
