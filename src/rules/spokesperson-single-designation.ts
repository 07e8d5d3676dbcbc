import { displayDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';

/**
 * At most one civil servant is designated at a time, by a document (letter, section 2.1, paragraph 1). Two who still are
 * breach it as well as two who were: ending one of the two today does not undo the days that are past.
 */
export const rule: Rule = {
  id: 'spokesperson-single-designation',
  title: { vi: 'Chỉ giao một công chức phát ngôn', en: 'One designated civil servant' },
  checks: {
    vi: 'Vào mỗi ngày, đơn vị chỉ có nhiều nhất một công chức được giao nhiệm vụ phát ngôn, và việc giao phải có văn bản.',
    en: 'On any day a department has at most one designated civil servant, and the designation has a document.',
  },
  breaches: { spokespersons: findBreaches },
};

type Designated = RecordOf<'spokespersons'>;

const messages = {
  undocumented: ({ name, from }: Designated['data']): BreachMessage => ({
    happened: {
      vi: `${name} làm công chức phát ngôn từ ngày ${displayDate(from)} mà bản ghi không có văn bản giao nhiệm vụ, trong khi việc giao phải có văn bản.`,
      en: `${name} is the designated civil servant from ${dateText(from)}, but the record has no document of the designation, which must be in writing.`,
    },
    correction: {
      vi: 'thêm `decision:` với `number` và `date` của văn bản giao nhiệm vụ',
      en: 'add `decision:` with the `number` and `date` of the document',
    },
  }),

  twoAtOnce: ({ name, from }: Designated['data'], before: Designated): BreachMessage => ({
    happened: {
      vi: `Từ ngày ${displayDate(from)} có hai công chức được giao nhiệm vụ phát ngôn, ${name} và ${before.data.name}, mà chỉ được giao một người.`,
      en: `From ${dateText(from)} two civil servants are designated, ${name} and ${before.data.name}, but only one may be.`,
    },
    correction: {
      vi: `ghi ngày kết thúc \`to\` của ${before.data.name} trong \`${before.file}\`, hoặc sửa \`from\` ở đây, cho đúng với văn bản`,
      en: `write the last day of ${before.data.name}, \`to\`, in \`${before.file}\`, or correct \`from\` here, as the document says`,
    },
  }),
};

function* findBreaches(
  record: RecordOf<'spokespersons'>,
  { department, lawOn }: RecordContext,
): Generator<RuleBreach> {
  const { data } = record;
  const law = data.basis === 'designated' ? lawOn(data.from) : undefined;
  if (!law || !department) return;
  const on = data.from;
  if (!data.decision) yield { law, on, field: ['decision'], ...messages.undocumented(data) };
  const designated = department.spokespersons
    .filter((one) => one.data.basis === 'designated')
    .toSorted((a, b) => (a.data.from < b.data.from ? -1 : 1));
  const before = designated
    .slice(0, Math.max(0, designated.indexOf(record)))
    .find((other) => !other.data.to || other.data.to >= data.from);
  if (before) yield { law, on, field: ['from'], ...messages.twoAtOnce(data, before) };
}
