import { lastSubjectOf } from '../../domain/duty.ts';
import { departmentTypeNames, recordTypes, type TypeName } from '../../domain/records/index.ts';
import { isSameSubject } from '../../domain/periods.ts';
import { periodField } from '../../domain/slug.ts';
import type { Text } from '../../domain/text.ts';
import type { Reading } from '../../integration/read-content.ts';
import { dutyTitle } from '../../site/views/shared/duty-title.ts';
import { translationsFor } from '../../site/translations/index.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { askField, readSet, valueOf, type Values } from './fields.ts';
import { oneOf, type Prompt } from './prompt.ts';
import { openBreaches, openLapses, duePeriod, dueDepartment } from './proposals.ts';
import type { AskedRecord } from './record.ts';

/** The value that was read. @throws CannotRun where it was refused */
const accepted = (read: { value: string } | { fault: Text }): string => {
  if ('fault' in read) throw new CannotRun(read.fault);
  return read.value;
};

/** The type of the record: by its flag, else asked. @throws CannotRun */
export async function askType({ type }: AskedRecord, prompt: Prompt, reading: Reading): Promise<TypeName> {
  const names = [...departmentTypeNames, 'outlets', 'departments'] as const;
  const options = names.map((key) => ({ key, label: recordTypes[key].title.vi }));
  const proposed = dueDepartment(reading, 'briefings') ? 'briefings' : undefined;
  const question = { flag: '--type', label: 'Loại bản ghi', proposed };
  return (
    type === undefined ? await prompt.choose(question, options) : accepted(oneOf(options, type))
  ) as TypeName;
}

/** The folder of the department that the record is of; empty for a type that belongs to none. @throws CannotRun */
export async function askFolder(
  { department }: AskedRecord,
  prompt: Prompt,
  reading: Reading,
  type: TypeName,
): Promise<string> {
  if (type === 'outlets' || type === 'departments') return '';
  const options = [...reading.register.departments.values()].map(({ folder, record }) => ({
    key: folder,
    label: record.data.name,
  }));
  if (department !== undefined) return accepted(oneOf(options, department));
  const proposed = dueDepartment(reading, type) ?? (options.length === 1 ? options[0]?.key : undefined);
  return prompt.choose({ flag: '--department', label: 'Đơn vị', proposed }, options);
}

/** The period of a record that is made for one, such as a month; undefined for other types. @throws CannotRun */
export async function askPeriod(
  { period, slug }: AskedRecord,
  prompt: Prompt,
  reading: Reading,
  type: TypeName,
  folder: string,
): Promise<string | undefined> {
  const field = periodField(recordTypes[type].slug);
  if (field === undefined) {
    if (period === undefined) return undefined;
    throw new CannotRun({
      vi: '--period chỉ dùng cho thông tin định kỳ (briefings) và báo cáo (reports).',
      en: '--period is only for briefings and reports.',
    });
  }
  const typed = period ?? slug;
  const { schema } = recordTypes[type];
  if (typed !== undefined) return String(valueOf(readSet(type, [`${field}=${typed}`]), field));
  const proposed = duePeriod(reading, folder, type);
  return askField(prompt, schema, field, { flag: '--period', ...(proposed ? { proposed } : {}) });
}

/**
 * The fields of a waiver or an explanation with the rule and the subject that it is about: an open lapse, or a breach that
 * nobody has explained. Other types stay as they are. @throws CannotRun
 */
export async function withExcused(
  values: Values,
  prompt: Prompt,
  reading: Reading,
  type: TypeName,
  folder: string,
): Promise<Values> {
  if (type !== 'waivers' && type !== 'explanations') return values;
  const typed = { rule: values['rule'], subject: values['subject'] };
  const isAsked = ({ rule, subject }: { rule: string; subject: string }) =>
    (typed.rule === undefined || typed.rule === rule) &&
    (typeof typed.subject !== 'string' || isSameSubject(typed.subject, subject));
  const options = excusable(reading, type, folder, isAsked);
  if ((typed.rule && typed.subject) || options.length === 0) return values;
  const question = {
    flag: '--set rule=… --set subject=…',
    label: 'Việc quá hạn hoặc việc trái quy định',
    proposed: options[0]?.key,
  };
  const chosen = options.length === 1 ? options[0]?.key : await prompt.choose(question, options);
  const [rule, subject] = chosen?.split(' ') ?? [];
  return { ...values, rule, subject };
}

/** What a waiver or an explanation can be about, the breaches first; each key is a rule and a subject. */
function excusable(
  reading: Reading,
  type: TypeName,
  folder: string,
  isAsked: (excused: { rule: string; subject: string }) => boolean,
): { key: string; label: string }[] {
  const lapses = openLapses(reading, folder, type)
    .filter((duty) => isAsked({ rule: duty.rule, subject: lastSubjectOf(duty).subject }))
    .map((duty) => {
      const { title, rule } = dutyTitle(duty, reading, translationsFor('vi'));
      return { key: `${duty.rule} ${lastSubjectOf(duty).subject}`, label: `${rule}: ${title}` };
    });
  const breaches = (type === 'explanations' ? openBreaches(reading, folder) : [])
    .filter(isAsked)
    .map(({ rule, subject, happened }) => ({ key: `${rule} ${subject}`, label: happened.vi }));
  return [...breaches, ...lapses];
}
