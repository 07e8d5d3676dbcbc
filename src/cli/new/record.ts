import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language, Text } from '../../domain/text.ts';
import { departmentTypeNames, recordTypes, typeOf, type TypeName } from '../../domain/records/index.ts';
import { fieldsOfPart, newSlug, periodField, shortenSlug } from '../../domain/slug.ts';
import { draftRecord } from '../../register/draft.ts';
import type { Register } from '../../register/register.ts';
import { fieldMeta } from '../../register/schema.ts';
import { judgeSite } from '../../site/links/judge-site.ts';
import { dutyTitle } from '../../site/views/shared/duty-title.ts';
import { translationsFor } from '../../site/translations/index.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { open, type Project } from '../command/content.ts';
import { dayFor } from '../command/values.ts';
import { oneOf, type Clerk } from './clerk.ts';
import { askField, readSet, valueOf, withValue, type Values } from './fields.ts';
import {
  knownOf,
  openBreaches,
  openLapses,
  optionsIn,
  owedPeriod,
  owingDepartment,
  type Desk,
} from './known.ts';

/** What the flags say of the record. */
export interface Asked {
  content: string;
  asOf?: string | undefined;
  type?: string | undefined;
  department?: string | undefined;
  period?: string | undefined;
  slug?: string | undefined;
  set: readonly string[];
}

/** Writes the file of a new record and gives its path. @throws CannotRun */
export async function newRecord(asked: Asked, clerk: Clerk, project: Project): Promise<string> {
  const register = open(asked.content, project);
  const day = dayFor(register.publisher, asked.asOf);
  const desk: Desk = { register, day, compliance: judgeSite(register, day) };
  const type = await askType(asked, clerk, desk);
  const folder = await askFolder(asked, clerk, desk, type);
  const period = await askPeriod(asked, clerk, desk, type, folder);
  const typed = readSet(type, asked.set);
  let values = merged(knownOf(desk, type, folder, period), typed);
  values = await withLapse(values, clerk, desk, type, folder);
  const named =
    period === undefined
      ? await withName(values, asked, clerk, desk, type, folder)
      : { values, slug: period };
  const path = pathOf(type, folder, named.slug);
  const text = draftRecord({
    type,
    known: named.values,
    also: unnamed(type, named.values),
    optionsOf: optionsIn(desk, folder),
  });
  return write(join(asked.content, path), text);
}

/** The known fields with those typed put over them. */
const merged = (known: Values, typed: Values): Values =>
  Object.entries(typed).reduce<Values>((values, [key, value]) => {
    const parts =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    return parts.length > 0
      ? parts.reduce((inner, [part, own]) => withValue(inner, `${key}.${part}`, own), values)
      : withValue(values, key, value);
  }, known);

const taken = (read: { value: string } | { fault: Text }): string => {
  if ('fault' in read) throw new CannotRun(read.fault);
  return read.value;
};

async function askType({ type }: Asked, clerk: Clerk, desk: Desk): Promise<TypeName> {
  const names = [...departmentTypeNames, 'outlets', 'departments'] as const;
  const options = names.map((key) => ({ key, label: recordTypes[key].title.vi }));
  const proposed = owingDepartment(desk, 'briefings') ? 'briefings' : undefined;
  const question = { flag: '--type', words: 'Loại bản ghi', proposed };
  return (
    type === undefined ? await clerk.choose(question, options) : taken(oneOf(options, type))
  ) as TypeName;
}

async function askFolder({ department }: Asked, clerk: Clerk, desk: Desk, type: TypeName): Promise<string> {
  if (type === 'outlets' || type === 'departments') return '';
  const options = [...desk.register.departments.values()].map(({ folder, record }) => ({
    key: folder,
    label: record.data.name,
  }));
  if (department !== undefined) return taken(oneOf(options, department));
  const proposed = owingDepartment(desk, type) ?? (options.length === 1 ? options[0]?.key : undefined);
  return clerk.choose({ flag: '--department', words: 'Đơn vị', proposed }, options);
}

async function askPeriod(
  { period, slug }: Asked,
  clerk: Clerk,
  desk: Desk,
  type: TypeName,
  folder: string,
): Promise<string | undefined> {
  const field = periodField(recordTypes[type].slug);
  if (field === undefined) {
    if (period === undefined) return undefined;
    throw new CannotRun({
      vi: '--period chỉ dùng cho thông tin định kỳ (briefings) và báo cáo (reports).',
      en: '--period is for briefings and reports alone.',
    });
  }
  const typed = period ?? slug;
  const { schema } = recordTypes[type];
  if (typed !== undefined) return String(valueOf(readSet(type, [`${field}=${typed}`]), field));
  const proposed = owedPeriod(desk, folder, type);
  return askField(clerk, schema, field, { flag: '--period', ...(proposed ? { proposed } : {}) });
}

/** The rule and the subject of a waiver or an explanation: those of an open lapse, or of a breach to be explained. */
async function withLapse(
  values: Values,
  clerk: Clerk,
  { register, compliance, day }: Desk,
  type: TypeName,
  folder: string,
): Promise<Values> {
  if (type !== 'waivers' && type !== 'explanations') return values;
  const typed = { rule: values['rule'], subject: values['subject'] };
  const isAsked = ({ rule, subject }: { rule: string; subject: string }) =>
    (typed.rule === undefined || typed.rule === rule) &&
    (typed.subject === undefined || typed.subject === subject);
  const desk = { register, compliance, day };
  const lapses = openLapses(desk, folder, type)
    .filter(isAsked)
    .map((duty) => {
      const { title, rule } = dutyTitle(duty, { register, compliance }, translationsFor('vi'));
      return { key: `${duty.rule} ${duty.subject}`, label: `${rule}: ${title}` };
    });
  const breaches = (type === 'explanations' ? openBreaches(desk, folder) : [])
    .filter(isAsked)
    .map(({ rule, subject, happened }) => ({ key: `${rule} ${subject}`, label: happened.vi }));
  const options = [...breaches, ...lapses];
  if ((typed.rule && typed.subject) || options.length === 0) return values;
  const question = {
    flag: '--set rule=… --set subject=…',
    words: 'Việc quá hạn hoặc việc trái quy định',
    proposed: options[0]?.key,
  };
  const chosen = options.length === 1 ? options[0]?.key : await clerk.choose(question, options);
  const [rule, subject] = chosen?.split(' ') ?? [];
  return { ...values, rule, subject };
}

/** The fields that name the record, asked for where they are not known, and the name that follows from them. */
async function withName(
  known: Values,
  { slug, department }: Asked,
  clerk: Clerk,
  { day }: Desk,
  type: TypeName,
  folder: string,
): Promise<{ values: Values; slug: string }> {
  const given = slug ?? (type === 'departments' ? department : undefined);
  if (given !== undefined) return { values: known, slug: checkedSlug(type, given) };
  let values = known;
  const { schema, slug: naming } = typeOf({ type });
  for (const [field = '', ...others] of naming.from.map((part) => fieldsOfPart(part))) {
    if ([field, ...others].some((one) => valueOf(values, one) !== undefined)) continue;
    const isDay = fieldMeta(schema, field.split('.')).kind === 'day';
    const flag = `--set ${field}=… (hoặc --slug …)`;
    const value = await askField(clerk, schema, field, { flag, ...(isDay ? { proposed: day.today } : {}) });
    values = withValue(values, field, value);
  }
  const slugged = shortenSlug(newSlug(naming, (field) => valueOf(values, field)));
  const path = pathOf(type, folder, '…');
  const words = `Tên tệp trong ${dirname(path)}/, không có đuôi .md`;
  const proposal = { flag: '--slug', words, proposed: slugged, isSafe: true };
  return { values, slug: checkedSlug(type, await clerk.ask(proposal)) };
}

/** Of fields of which a record needs one to be named after, the first where it has none: it is to be filled in. */
const unnamed = (type: TypeName, values: Values): string[] =>
  typeOf({ type }).slug.from.flatMap((part) => {
    const [field = '', ...others] = fieldsOfPart(part);
    const isOpen = [field, ...others].every((one) => valueOf(values, one) === undefined);
    return others.length > 0 && isOpen ? [field] : [];
  });

function checkedSlug(type: TypeName, slug: string): string {
  const { pattern, form } = recordTypes[type].slug;
  if (pattern.test(slug)) return slug;
  throw new CannotRun({
    vi: `Tên “${slug}” không dùng được làm địa chỉ. Tên phải là ${form.vi}.`,
    en: `The name “${slug}” cannot serve as an address. It must be ${form.en}.`,
  });
}

/** The path of a record within the content folder. */
function pathOf(type: TypeName, folder: string, slug: string): string {
  if (type === 'departments') return `departments/${slug}/department.md`;
  return type === 'outlets' ? `outlets/${slug}.md` : `departments/${folder}/${type}/${slug}.md`;
}

/** Writes a file where there is none. @throws CannotRun where there is one */
export function write(file: string, text: string): string {
  if (existsSync(file)) {
    throw new CannotRun({
      vi: `Đã có tệp ${file}, nên không ghi gì. Mở tệp ấy mà sửa, hoặc chọn tên khác bằng --slug.`,
      en: `There is a file ${file} already, so nothing was written. Edit it, or choose another name with --slug.`,
    });
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  return file;
}

/** What is still to be done in a file, a line each, as `check` says it. */
export function remaining(
  register: Register,
  asOf: string | undefined,
  file: string,
  language: Language,
): string[] {
  const { findings } = judgeSite(register, dayFor(register.publisher, asOf));
  const name = file.split('\\').join('/');
  return findings
    .filter((finding) => finding.file === name && finding.severity === 'error')
    .map(({ line, message }) => `  ${{ vi: 'dòng', en: 'line' }[language]} ${line}: ${message[language]}`);
}
