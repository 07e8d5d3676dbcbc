import { displayDate, type AsOf, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Problem } from '../domain/finding.ts';
import { severityOf, type Severity } from '../domain/law.ts';
import { recordTypes, type RecordOf } from '../domain/records/index.ts';
import { newSlug } from '../domain/slug.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/places/place.ts';
import type { Register } from '../register/register.ts';
import type { RecordBreach } from '../rules/rule.ts';
import { futureRelease } from './future.ts';

/** A breach, with its explanations up to a day. */
export interface Breach extends RecordBreach {
  /** The department's explanations of it up to the day, the latest first; none while it is not acknowledged. */
  explanations: readonly RecordOf<'explanations'>[];
}

/** What a breach is known by for good: the rule, and the record that tells of it. */
export const breachKey = ({ rule, subject }: Pick<Breach, 'rule' | 'subject'>): string =>
  `${rule} ${subject}`;

/** What a department has said of a rule and a record up to a day, the latest first, whatever the record tells today. */
export function explanationsUpTo(
  register: Register,
  { department, rule, subject }: Pick<Breach, 'department' | 'rule' | 'subject'>,
  today: PlainDate,
): RecordOf<'explanations'>[] {
  return (register.departments.get(department)?.explanations ?? [])
    .filter(({ data }) => data.rule === rule && data.subject === subject && data.date <= today)
    .toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1));
}

/** A breach with the explanations of it; one that is dated before the breach happened does not count. */
export const withExplanations = (register: Register, breach: RecordBreach, today: PlainDate): Breach => ({
  ...breach,
  explanations: explanationsUpTo(register, breach, today).filter(({ data }) => data.date >= breach.on),
});

/** Whether a breach lies ahead: its day, or the minute of its release, has not come. */
export function isAhead(register: Register, { on, subject }: RecordBreach, day: AsOf): boolean {
  const record = register.get(subject);
  return on > day.today || (record !== undefined && futureRelease(record, day) !== undefined);
}

/**
 * The problem of a breach: a notice once it is explained. One that lies ahead can still be avoided, and is an error of
 * the record.
 */
export function breachProblem(register: Register, breach: Breach, day: AsOf): Problem {
  const { rule, file, field, department, law } = breach;
  const place = { rule, file, field, department, law };
  if (isAhead(register, breach, day)) return { ...place, message: ahead(breach) };
  const [explanation] = breach.explanations;
  return explanation
    ? {
        ...place,
        severity: 'notice',
        kind: 'breach',
        message: acknowledged(breach, explanation),
        settled: 'explained',
      }
    : {
        ...place,
        severity: severityBefore(register, severityOf(law)),
        kind: 'breach',
        message: unacknowledged(register, breach, day.today),
      };
}

/** A publisher that publishes breaches at once is only warned of those that nobody has explained. */
const severityBefore = ({ publisher }: Register, severity: Severity): Severity =>
  publisher.enforcement.breach === 'publish' && severity === 'error' ? 'warning' : severity;

const ahead = ({ happened, correction, on }: Breach): Text => ({
  vi: `Bản ghi viết trước: ${happened.vi} Việc đó (${displayDate(on)}) chưa xảy ra: làm đúng quy định rồi ghi lại; nếu ghi nhầm, ${correction.vi}.`,
  en: `The record states something in advance: ${happened.en} That (${dateText(on)}) has not happened yet: comply with the rule, then record what was done; if this is a mistake, ${correction.en}.`,
});

const acknowledged = ({ happened }: Breach, { data, file }: RecordOf<'explanations'>): Text => ({
  vi: `${happened.vi} Đơn vị đã giải trình ngày ${displayDate(data.date)} (\`${file}\`). Không cần sửa gì; việc này được ghi lại và hiển thị.`,
  en: `${happened.en} The department explained it on ${dateText(data.date)} (\`${file}\`). There is nothing to correct; it stays on record and is shown.`,
});

function unacknowledged(register: Register, breach: Breach, today: PlainDate): Text {
  const { happened, correction, rule, subject } = breach;
  const file = explanationFile(register, breach, today);
  const lines = `\`rule: ${rule}\`, \`subject: ${subject}\`, \`date: ${today}\``;
  const atOnce = register.publisher.enforcement.breach === 'publish';
  return {
    vi: `${happened.vi} Nếu ghi nhầm, ${correction.vi}. Nếu đúng là như vậy, giữ nguyên bản ghi: ${atOnce ? 'bản ghi được đăng kèm dòng chữ đơn vị chưa giải trình, cho đến khi' : 'bản ghi được đăng khi'} đơn vị giải trình bằng tệp \`${file}\`, giữa hai dòng \`---\` có ba dòng ${lines}, bên dưới là nội dung giải trình.`,
    en: `${happened.en} If this is a mistake, ${correction.en}. If it is true, leave the record as it is: ${atOnce ? 'it is published as not yet explained until' : 'it is published once'} the department explains it in the file \`${file}\`, with the three lines ${lines} between two lines \`---\`, and the explanation below.`,
  };
}

/** Where the explanation of a breach is to be written: a name that no explanation of the department has yet. */
function explanationFile(
  register: Register,
  { department, rule, subject }: Pick<Breach, 'department' | 'rule' | 'subject'>,
  today: PlainDate,
): string {
  const folder = `${department}/explanations`;
  const [, type = '', slug = ''] = subject.split('/');
  const values: Readonly<Record<string, string>> = { rule, subject };
  const named = newSlug(recordTypes.explanations.slug, (field) => values[field]);
  const names = [named, `${rule}-${type}-${slug}`, `${rule}-${type}-${slug}-${today}`];
  const isFree = (name: string) => register.get(`${folder}/${name}`) === undefined;
  const name = names.map((one) => one.toLowerCase()).find(isFree) ?? `${rule}-${today}`;
  return pathIn(register, `departments/${folder}/${name}.md`);
}
