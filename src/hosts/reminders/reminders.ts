import { createHash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import { futureRelease } from '../../compliance/future.ts';
import type { AssessedDuty } from '../../compliance/compliance.ts';
import { publishedAsOf } from '../../compliance/published.ts';
import { displayDate, type AsOf } from '../../domain/dates.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Language, Text } from '../../domain/text.ts';
import { handle, ownersOf } from '../codeowners.ts';
import { path, prose, withoutReferences } from '../../reporters/markdown.ts';
import { guidePath, pageAt } from '../../reporters/report.ts';
import { addresses } from '../../site/addresses.ts';
import { dutyTitle } from '../../site/views/shared/duty-title.ts';
import { nameIn } from '../../site/views/shared/names.ts';
import type { Publication } from '../../site/publication.ts';
import { translationsFor } from '../../site/translations/index.ts';
import { withoutWithdrawn } from '../../site/without-withdrawn.ts';

/** What an issue about a department says, one for each department that has something to do. */
export interface Reminder {
  /** The department's folder; empty for what belongs to none. */
  department: string;
  title: string;
  /** Markdown, without the marks by which the issue is known again. */
  body: string;
  /** What it tells, a line each, by a key that stays the same for as long as the same is to be said of it. */
  items: ReadonlyMap<string, string>;
}

const words = {
  lead: {
    vi: 'Mục này do lượt kiểm tra hằng đêm ghi, tự cập nhật, và tự đóng khi mọi việc dưới đây đã xong.',
    en: 'The nightly check writes this, keeps it up to date, and closes it when all of the following is done.',
  },
  overdue: { vi: 'Đã quá hạn', en: 'Overdue' },
  near: { vi: 'Sắp đến hạn', en: 'Falling due' },
  wrong: {
    vi: 'Bản ghi sai, đang cản trở việc đăng',
    en: 'Wrong records, which keep the site from being published',
  },
  common: { vi: 'Phần chung', en: 'Common to all' },
  unreleased: {
    vi: 'Một bản ghi chưa đến lúc đăng có lỗi. Chạy `npm run check` để xem lỗi ở dòng nào.',
    en: 'A record that is not to be published yet has an error. Run `npm run check` to see where.',
  },
  withdrawn: {
    vi: 'Bản ghi đã rút này có lỗi. Chạy `npm run check` để xem lỗi ở dòng nào.',
    en: 'This withdrawn record has an error. Run `npm run check` to see where.',
  },
  page: { vi: 'Trang của đơn vị', en: 'The department’s page' },
  guide: { vi: 'Hướng dẫn đọc và sửa', en: 'How to read and correct this' },
  owners: { vi: 'Nhóm phụ trách', en: 'Responsible' },
} satisfies Record<string, Text>;

/** The most lines of one kind, so that an issue stays within what hosts take. */
const most = 40;

const due = ({ state, trace }: AssessedDuty): Text => {
  const day = displayDate(trace.due);
  return state === 'overdue'
    ? { vi: `Hạn ${day}, đã quá hạn`, en: `Due ${day}, overdue` }
    : { vi: `Hạn ${day}`, en: `Due ${day}` };
};

/** A key of plain signs, for it stands among others in a mark. */
const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);

function dutyLine(duty: AssessedDuty, publication: Publication, language: Language): string {
  const { title, address, rule } = dutyTitle(duty, publication, translationsFor(language));
  const link = `[${prose(title)}](${pageAt(publication.register.publisher.site, address)})`;
  return `- **${due(duty)[language]}** · ${prose(rule)} · ${link}. ${prose(`${duty.unmet[language]} ${duty.edit[language]}`)}`;
}

const findingLine = ({ file, line, message }: Finding, language: Language): string =>
  `- ${path(file.endsWith('/') ? file : `${file}:${line}`)} · ${prose(message[language])}`;

interface Owing {
  overdue: AssessedDuty[];
  near: AssessedDuty[];
  wrong: Finding[];
}

function owing({ compliance }: Publication, within: number): Map<string, Owing> {
  const byDepartment = new Map<string, Owing>();
  const at = (department: string): Owing => {
    const known = byDepartment.get(department) ?? { overdue: [], near: [], wrong: [] };
    byDepartment.set(department, known);
    return known;
  };
  for (const duty of compliance.duties) {
    if (duty.metOn !== undefined || duty.waiver || duty.state === 'lapsed') continue;
    if (duty.state === 'overdue') at(duty.department).overdue.push(duty);
    else if (duty.daysLeft <= within) at(duty.department).near.push(duty);
  }
  for (const finding of compliance.findings)
    if (finding.kind !== 'duty' && finding.severity === 'error') at(finding.department).wrong.push(finding);
  return byDepartment;
}

const byDue = (a: AssessedDuty, b: AssessedDuty): number => a.daysLeft - b.daysLeft;

/** Lines by their keys. */
type Items = readonly (readonly [key: string, line: string])[];

const more = (count: number): Text => ({ vi: `… và ${count} mục nữa.`, en: `… and ${count} more.` });

function section(heading: Text, items: Items, language: Language): string[] {
  if (items.length === 0) return [];
  const lines = items.slice(0, most).map(([, line]) => line);
  const rest = items.length - lines.length;
  return [
    `### ${heading[language]} (${items.length})`,
    lines.join('\n'),
    ...(rest > 0 ? [more(rest)[language]] : []),
  ];
}

function titleOf(name: string, { overdue, near, wrong }: Owing, language: Language): string {
  const parts: [number, Text][] = [
    [overdue.length, { vi: 'quá hạn', en: 'overdue' }],
    [near.length, { vi: 'sắp đến hạn', en: 'falling due' }],
    [wrong.length, { vi: 'bản ghi sai', en: 'wrong' }],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what[language]}`);
  return `${withoutReferences(name.replaceAll(/\s+/g, ' '))}: ${told.join(', ')}`;
}

/** Where to go from an issue: the department's page, the guide, and the groups that hosts tell of it. */
function leads(department: string, { register }: Publication, language: Language): string[] {
  const { site } = register.publisher;
  const page = `[${words.page[language]}](${pageAt(site, addresses.department(department))})`;
  const guide = `[${words.guide[language]}](${pageAt(site, guidePath)})`;
  const owners = ownersOf(department, register).map(handle);
  return [
    department ? `${page} · ${guide}` : guide,
    ...(owners.length > 0 ? [`${words.owners[language]}: ${owners.join(' ')}`] : []),
  ];
}

function reminderOf(department: string, owed: Owing, publication: Publication, language: Language): Reminder {
  const duties = (some: readonly AssessedDuty[]): Items =>
    some
      .toSorted(byDue)
      .map((duty) => [keyOf(duty.state, duty.rule, duty.subject), dutyLine(duty, publication, language)]);
  const overdue = duties(owed.overdue);
  const near = duties(owed.near.map((duty) => ({ ...duty, state: 'near' })));
  const wrong: Items = owed.wrong.map((finding) => [
    keyOf('wrong', finding.rule, finding.file, finding.message.vi),
    findingLine(finding, language),
  ]);
  const name = department
    ? nameIn(department, publication, translationsFor(language))
    : words.common[language];
  return {
    department,
    title: titleOf(name, owed, language),
    body: [
      words.lead[language],
      ...section(words.overdue, overdue, language),
      ...section(words.near, near, language),
      ...section(words.wrong, wrong, language),
      ...leads(department, publication, language),
    ].join('\n\n'),
    items: new Map([overdue, near, wrong].flatMap((items) => items.slice(0, most))),
  };
}

/**
 * A publication as the public may read of it: nothing of a record before its release, nothing of one that was withdrawn.
 * An error in a record that waits for its release is told with its folder alone.
 */
function asPublic({ register, compliance }: Publication, day: AsOf): Publication {
  const shown = withoutWithdrawn(publishedAsOf(register, day, compliance));
  const withdrawn = new Set(shown.withdrawn?.map(({ file }) => file));
  const waiting = [...register.records.statements, ...register.records.briefings].filter((record) =>
    futureRelease(record, day),
  );
  const tellsOfWaiting = ({ file, message }: Finding): boolean =>
    waiting.some(
      ({ file: own, type, slug, data: { title } }) =>
        file === own ||
        [`${type}/${slug}`, title].some((name) => `${message.vi} ${message.en}`.includes(name)),
    );
  const findings = compliance.findings.map((finding) => {
    if (withdrawn.has(finding.file)) return { ...finding, message: words.withdrawn };
    return tellsOfWaiting(finding)
      ? { ...finding, file: `${dirname(finding.file)}/`, message: words.unreleased }
      : finding;
  });
  return { ...shown, compliance: { ...shown.compliance, findings } };
}

/**
 * What to remind each department of: what is overdue, what falls due `within` so many days, and records that keep the
 * site from being published. It tells nothing that the site does not. The same day, records and law give the same text, so that nothing is told twice.
 */
export function remindersOf(
  publication: Publication,
  day: AsOf,
  within: number,
  language: Language,
): Reminder[] {
  const shown = asPublic(publication, day);
  return [...owing(shown, within)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, owed]) => reminderOf(department, owed, shown, language));
}
