import { dayOf, displayMoment, isInstant, isPlainDate } from '../../domain/dates.ts';
import { daysOf, periodPattern } from '../../domain/periods.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { sharedHours } from '../../domain/office-hours.ts';
import { recordTypes, typeNames, typeOf, type AnyRecord } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import { fieldName } from '../messages/field-name.ts';
import type { FieldPath } from '../../domain/location.ts';
import { valueAt, valuesAt } from '../reading/source-text.ts';

/** What the fields of a record, right by themselves, say against one another. Terms that a rule of law speaks of are left to the rule. */
export function contradictionsIn(record: AnyRecord): FileProblem[] {
  const found = [...impossibleOrders(record)];
  if (record.type === 'briefings' || record.type === 'statements') return [...found, ...saysNothing(record)];
  if (record.type === 'explanations') return [...found, ...explainsNothing(record)];
  if (record.type === 'requests') return [...found, ...otherOutcome(record)];
  if (record.type === 'spokespersons') return [...found, ...headWithoutDocument(record)];
  if (record.type !== 'departments') return found;
  const { validTo, successors, succession } = record.data;
  found.push(...hoursTwice(record));
  if (validTo === undefined && (successors || succession)) {
    const field = successors ? 'successors' : 'succession';
    found.push({
      field: [field],
      rule: 'field-missing',
      message: {
        vi: `Bản ghi có \`${field}\` mà không có ngày cuối của đơn vị, nên không biết khi nào việc được chuyển giao. Thêm \`validTo:\` với ngày cuối cùng đơn vị tồn tại; nếu đơn vị không kết thúc, xóa \`${field}\`.`,
        en: `The record has \`${field}\` without the department’s last day, so it is unclear when its work is handed over. Add \`validTo:\` with the last day on which it exists; if it does not end, delete \`${field}\`.`,
      },
    });
  }
  return found;
}

/** Office hours that two lines both give, of which one is a slip. */
function* hoursTwice({
  data: { hours = [] },
}: Extract<AnyRecord, { type: 'departments' }>): Generator<FileProblem> {
  for (const [at, one] of hours.entries()) {
    const shared = hours.slice(0, at).flatMap((other) => sharedHours(one, other) ?? [])[0];
    if (!shared) continue;
    yield {
      field: ['hours', at, 'times'],
      rule: 'field-malformed',
      message: {
        vi: `${shared.vi} đã có ở một mục bên trên, mà ngày, giờ nào cũng chỉ ghi một lần. Sửa \`days\` hoặc \`times\` của mục ghi nhầm, hoặc xóa mục thừa.`,
        en: `${shared.en} is in an item above already, and every day and time is given once. Correct \`days\` or \`times\` of whichever item is wrong, or delete the one too many.`,
      },
    };
  }
}

/** Whoever is no head and has the head's authority has it by a document. */
function* headWithoutDocument({
  data: { basis, decision },
}: Extract<AnyRecord, { type: 'spokespersons' }>): Generator<FileProblem> {
  if (decision || (basis !== 'acting' && basis !== 'in-charge')) return;
  const [vi, en] =
    basis === 'acting' ? ['giao quyền', 'An acting head'] : ['giao phụ trách', 'A person in charge'];
  yield {
    field: ['decision'],
    rule: 'field-missing',
    message: {
      vi: `Người được ${vi} chỉ có thẩm quyền của thủ trưởng theo văn bản, mà bản ghi chưa ghi văn bản nào. Thêm \`decision:\` với \`number\` và \`date\` của văn bản ấy.`,
      en: `${en} has the head’s authority only by a document, but the record names none. Add \`decision:\` with the \`number\` and \`date\` of that document.`,
    },
  };
}

/** A request has one outcome, and the fields that tell of it are of that outcome alone. */
function* otherOutcome({ data }: Extract<AnyRecord, { type: 'requests' }>): Generator<FileProblem> {
  const { outcome, refusal, answeredAt, transferredTo, referredTo } = data;
  const competent = [referredTo?.department, referredTo?.name].filter((one) => one !== undefined);
  if (referredTo && competent.length === 0) {
    yield {
      field: ['referredTo'],
      rule: 'field-missing',
      message: {
        vi: 'Không ghi nơi có thẩm quyền là nơi nào. Thêm dưới dòng này `department` với thư mục của đơn vị nếu đơn vị ấy có trên trang, nếu không thì `name` với tên cơ quan.',
        en: 'It is not said who is competent. Below this line, add `department` with the folder of the department if it is on this site, else `name` with the name of the body.',
      },
    };
  }
  if (competent.length > 1) {
    yield {
      field: ['referredTo', 'name'],
      rule: 'field-malformed',
      message: {
        vi: 'Nơi có thẩm quyền được ghi cả bằng `department` và `name`, nên không biết theo dòng nào. Nếu là đơn vị có trên trang, xóa dòng này; nếu không, xóa `department`.',
        en: 'Who is competent is given in both `department` and `name`, so it is unclear which applies. If it is a department on this site, delete this line; if not, delete `department`.',
      },
    };
  }
  if (refusal && outcome !== 'refused') {
    yield {
      field: ['refusal'],
      rule: 'field-malformed',
      message: {
        vi: `Bản ghi có căn cứ từ chối mà ghi kết quả là \`${outcome}\`. Nếu yêu cầu bị từ chối, sửa thành \`outcome: refused\`; nếu không, xóa \`refusal\` và các dòng con.`,
        en: `The record has a ground for a refusal and says that the outcome is \`${outcome}\`. If the request was refused, change it to \`outcome: refused\`; if not, delete \`refusal\` and the lines below it.`,
      },
    };
  }
  if (transferredTo && outcome === 'refused') {
    yield {
      field: ['transferredTo'],
      rule: 'field-malformed',
      message: {
        vi: 'Bản ghi vừa ghi là đã từ chối, vừa ghi là đã chuyển đơn vị khác trả lời. Nếu đã chuyển, sửa thành `outcome: pending` và xóa `refusal`; nếu đã từ chối, xóa `transferredTo` và các dòng con, và ghi nơi có thẩm quyền ở `referredTo`.',
        en: 'The record says that the request was refused and that it was passed to another department for an answer. If it was passed on, change it to `outcome: pending` and delete `refusal`; if it was refused, delete `transferredTo` and the lines below it, and write who is competent in `referredTo`.',
      },
    };
  }
  if (answeredAt !== undefined && (outcome === 'pending' || outcome === 'deferred')) {
    yield {
      field: ['answeredAt'],
      rule: 'field-malformed',
      message: {
        vi: `Bản ghi có lúc trả lời mà ghi kết quả là \`${outcome}\`. Nếu đã trả lời, sửa thành \`outcome: answered\`; nếu đã từ chối, \`outcome: refused\`; nếu chưa, xóa dòng này.`,
        en: `The record gives the time of an answer and says that the outcome is \`${outcome}\`. If it was answered, change it to \`outcome: answered\`; if it was refused, \`outcome: refused\`; if neither, delete this line.`,
      },
    };
  }
}

/** A day, a minute or a period of a record, with its place. */
interface Moment {
  path: FieldPath;
  value: string;
}

/** A day that can only follow others: where it is, and the days before which it cannot be, of each group the earliest. */
interface Order {
  field: readonly string[];
  notBefore: readonly (readonly (readonly string[])[])[];
  where: readonly (readonly [field: string, value: unknown])[];
  edit: Text | undefined;
}

const stepsOf = (field: string): string[] => field.split('.');

const stepsOfEach = (fields: string | readonly string[]): string[][] => [fields].flat().map(stepsOf);

const orders = new Map(
  typeNames.map((type) => [
    type,
    Object.entries(typeOf({ type }).days).flatMap(([field, { notBefore = [], where = {}, edit }]): Order[] =>
      notBefore.length > 0
        ? [
            {
              field: stepsOf(field),
              notBefore: notBefore.map(stepsOfEach),
              where: Object.entries(where),
              edit,
            },
          ]
        : [],
    ),
  ]),
);

/**
 * Days of a record that come before another which they can only follow. Where several come before the same one, only the
 * first is told: it may be the other that is the slip.
 */
function* impossibleOrders(record: AnyRecord): Generator<FileProblem> {
  const reported = new Set<string>();
  for (const { field, notBefore, where, edit } of orders.get(record.type) ?? []) {
    if (!where.every(([key, value]) => valueAt(record.data, [key]) === value)) continue;
    for (const later of momentsAt(record, field)) {
      const first = notBefore
        .flatMap((fields) => earliest(record, fields) ?? [])
        .find(({ value }) => isBefore(later.value, value));
      if (!first || reported.has(first.path.join('.'))) continue;
      reported.add(first.path.join('.'));
      yield { field: later.path, rule: 'dates-order', message: wrongOrder(record, later, first, edit) };
    }
  }
}

function earliest(record: AnyRecord, fields: readonly (readonly string[])[]): Moment | undefined {
  const moments = fields.flatMap((field) => momentsAt(record, field));
  if (moments.length < 2) return moments[0];
  return moments.toSorted((a, b) => (isBefore(a.value, b.value) ? -1 : 1))[0];
}

const momentsAt = ({ data }: AnyRecord, field: readonly string[]): Moment[] =>
  valuesAt(data, field).map(([path, value]) => ({ path, value }));

/** The first day of a period, which is shorter to write than a day; a day or a minute as it is. */
const begun = (value: string): string => (periodPattern.test(value) ? daysOf(value)[0] : value);

/** Whether one moment of a record comes before another, by the minute where both are known so exactly. */
function isBefore(one: string, other: string): boolean {
  const [a, b] = [begun(one), begun(other)];
  return isMinute(a) && isMinute(b) ? a < b : dayOf(a) < dayOf(b);
}

/** Whether a moment that the schema has accepted is an instant. */
const isMinute = (moment: string): boolean => moment.includes('T');

const display = (value: string): Text => {
  if (isInstant(value) || isPlainDate(value)) return displayMoment(value);
  const day = displayMoment(begun(value));
  return { vi: `${value}, bắt đầu ngày ${day.vi}`, en: `${value}, which began on ${day.en}` };
};

const lineOf = ({ path }: Moment): string => `\`${String(path.at(-1))}\``;

function wrongOrder({ type }: AnyRecord, later: Moment, earlier: Moment, edit: Text | undefined): Text {
  const { schema } = recordTypes[type];
  const [name, other] = [fieldName(schema, later.path), fieldName(schema, earlier.path)];
  const [value, before] = [display(later.value), display(earlier.value)];
  return {
    vi: `${name.vi} ghi ${value.vi}, trước ${other.vi}: ${before.vi}. Không thể có thứ tự này. ${edit?.vi ?? `Đối chiếu với hồ sơ, rồi sửa ${lineOf(later)} hoặc ${lineOf(earlier)}, dòng nào ghi nhầm.`}`,
    en: `${name.en} says ${value.en}, before ${other.en}: ${before.en}. Things cannot have happened in this order. ${edit?.en ?? `Compare with the file, and correct ${lineOf(later)} or ${lineOf(earlier)}, whichever is wrong.`}`,
  };
}

/** Whether a text has any words beside its headings. */
const hasWords = (body: string): boolean =>
  /[\p{L}\p{N}]/u.test(body.includes('#') ? body.replaceAll(/^#{1,6}(?:\s.*)?$/gm, '') : body);

/** What was given to the press has to be somewhere: in the text or in a file. An emergency statement is completed later. */
function saysNothing({
  type,
  data,
  body,
}: Extract<AnyRecord, { type: 'briefings' | 'statements' }>): FileProblem[] {
  const isOpen = type === 'statements' && (data.releasedAt === undefined || data.emergency === true);
  if (isOpen || data.withdrawn || (data.attachments ?? []).length > 0 || hasWords(body)) return [];
  return [
    {
      field: ['releasedAt'],
      rule: 'body',
      message: {
        vi: 'Bản ghi nói rằng thông tin đã được cung cấp mà không có nội dung nào. Ghi nội dung đã cung cấp dưới dòng `---` thứ hai, hoặc đưa văn bản vào `attachments/` và ghi ở trường `attachments`.',
        en: 'The record says that information was given, but contains none of it. Write what was given below the second line of `---`, or put the document into `attachments/` and name it in the field `attachments`.',
      },
    },
  ];
}

/** An explanation acknowledges something in the department's own words, or by a document that it names. */
function explainsNothing({ data, body }: Extract<AnyRecord, { type: 'explanations' }>): FileProblem[] {
  if (data.withdrawn || data.document || hasWords(body)) return [];
  return [
    {
      field: ['date'],
      rule: 'body',
      message: {
        vi: 'Giải trình chưa có nội dung. Ghi dưới dòng `---` thứ hai: việc gì đã xảy ra, vì sao, và đơn vị đã làm gì sau đó.',
        en: 'The explanation has no text yet. Write below the second line of `---` what happened, why, and what the department did about it.',
      },
    },
  ];
}
