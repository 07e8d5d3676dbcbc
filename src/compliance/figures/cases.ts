import { dayOf, daysBetween, type PlainDate } from '../../domain/dates.ts';
import type { AnyRecord, RecordOf, TypeName } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Register } from '../../register/register.ts';
import type { FigureCase, Figure, RecordSource } from '../figure.ts';

/** The cases of a figure: one for each record of a type for which `factsOf` gives something. */
export const casesIn =
  <T extends TypeName>(
    type: T,
    factsOf: (record: RecordOf<T>, register: Register) => FigureCaseFacts | undefined,
  ) =>
  ({ register }: RecordSource): FigureCase[] =>
    register.records[type].flatMap((record) => {
      const facts = factsOf(record, register);
      if (!facts) return [];
      const { department = record.department, ...rest } = facts;
      return [{ ...rest, department, about: record as AnyRecord }];
    });

/** What a record itself says of a case; the department is given where it is another than that of the record. */
type FigureCaseFacts = Omit<FigureCase, 'department' | 'about'> & { department?: string | undefined };

/** The share of the duties of a rule that were met in time, among all that have been met or have fallen due. */
export const onTimeFigure = (id: string, title: Text): Figure => ({
  id,
  kind: 'share',
  title,
  formula: {
    vi: 'Số nhiệm vụ thực hiện đúng hạn, chia cho số nhiệm vụ đã đến hạn hoặc đã thực hiện. Nhiệm vụ được miễn trừ không tính là đúng hạn.',
    en: 'Duties met on time, divided by duties that have fallen due or been met. An excused duty does not count as met on time.',
  },
  requirements: [],
  cases: ({ duties }) =>
    duties
      .filter(({ duty, state }) => duty.rule === id && state !== 'near' && state !== 'ahead')
      .map((about) => ({
        department: about.duty.department,
        day: about.duty.trace.due,
        counts: about.state === 'kept',
        about,
      })),
});

/** A release as a case of the day on which it was made. */
export const releaseFacts = ({
  data: { releasedAt },
}: RecordOf<'briefings' | 'statements'>): FigureCaseFacts | undefined =>
  releasedAt ? { day: dayOf(releasedAt), counts: true } : undefined;

/** Whether an outlet is a local one. */
export const isLocal = (register: Register, slug: string): boolean =>
  register.outlet(slug)?.data.scope === 'local';

/** The days from one event to another; undefined where the end comes first, which is a finding on the record. */
export const durationFacts = (start: PlainDate, end: PlainDate): FigureCaseFacts | undefined =>
  end < start ? undefined : { day: end, counts: true, days: daysBetween(start, end) };
