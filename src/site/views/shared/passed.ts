import { dayOf } from '../../../domain/dates.ts';
import type { DepartmentRecord } from '../../../domain/records/index.ts';
import type { AnswerElsewhere, Passed } from '../../../domain/records/shared/answer-context.ts';
import { raisedOn, type Matter, type MatterRecord } from '../../../register/matters.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { isWithdrawn } from '../../without-withdrawn.ts';
import { nameIn } from './names.ts';

/** How the matter of a record was passed from department to department; undefined where it was not. */
export function passedOf(
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): Passed | undefined {
  const matter = publication.register.matterOf(record.id);
  if (!matter) return undefined;
  const at = matter.records.findIndex(({ id }) => id === record.id);
  const named = (folder: string, { on, document }: Matter['transfers'][number]) => ({
    department: nameIn(folder, publication, t),
    on,
    document,
  });
  const came = matter.transfers[at - 1];
  const ended = endedElsewhere(matter, record);
  return {
    since: raisedOn(matter.records[0]),
    from: came && named(came.from, came),
    to: matter.transfers.slice(at).map((transfer) => named(transfer.to, transfer)),
    answered: ended && answerIn(ended, nameIn(ended.department, publication, t)),
  };
}

/** The first record of another department that tells of the answer, where the record itself tells of none. */
function endedElsewhere({ records }: Matter, { id }: DepartmentRecord): MatterRecord | undefined {
  const [own, ...others] = [
    ...records.filter((record) => record.id === id),
    ...records.filter((record) => record.id !== id),
  ];
  return own && !hasEnded(own) ? others.find(hasEnded) : undefined;
}

/** Whether a record tells of the end of its matter. */
export const hasEnded = ({ type, data }: MatterRecord): boolean =>
  type === 'requests' ? data.outcome === 'answered' || data.outcome === 'refused' : data.reply !== undefined;

/** What a record that was withdrawn says is told no more: only that there was an answer. */
function answerIn(record: MatterRecord, department: string): AnswerElsewhere {
  const { type, data } = record;
  const isRefusal = type === 'requests' && data.outcome === 'refused';
  if (isWithdrawn(record)) return { department, isRefusal };
  return type === 'requests'
    ? { department, isRefusal, on: data.answeredAt && dayOf(data.answeredAt) }
    : { department, isRefusal, on: data.reply?.date, document: data.reply?.number };
}
