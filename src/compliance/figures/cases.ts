import { dayOf, daysBetween, type PlainDate } from '../../domain/dates.ts';
import type { AnyRecord, RecordOf, TypeName } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { Register } from '../../register/register.ts';
import type { FigureCase, Figure, FigureSource } from '../figure.ts';

/** A case of a figure for each record of a type of which `tell` has something to tell. */
export const casesIn =
  <T extends TypeName>(
    type: T,
    factsOf: (record: RecordOf<T>, register: Register) => FigureCaseFacts | undefined,
  ) =>
  ({ register }: FigureSource): FigureCase[] =>
    register.records[type].flatMap((record) => {
      const facts = factsOf(record, register);
      return facts ? [{ ...facts, department: record.department, about: record as AnyRecord }] : [];
    });

/** What a record tells of itself as a case. */
type FigureCaseFacts = Omit<FigureCase, 'department' | 'about'>;

/** The share of the duties of a rule that were met in time, among all that have been met or have fallen due. */
export const onTimeFigure = (id: string, title: Text): Figure => ({
  id,
  kind: 'share',
  title,
  formula: {
    vi: 'Số nhiệm vụ thực hiện đúng hạn, chia cho số nhiệm vụ đã đến hạn hoặc đã thực hiện. Nhiệm vụ được miễn trừ không tính là đúng hạn.',
    en: 'Duties met in time, divided by duties that have fallen due or been met. An excused duty does not count as met in time.',
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

/** The days from one event to another; what ended before it began is no case, and a finding on its record. */
export const durationFacts = (start: PlainDate, end: PlainDate): FigureCaseFacts | undefined =>
  end < start ? undefined : { day: end, counts: true, days: daysBetween(start, end) };
