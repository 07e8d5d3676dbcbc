import type { AssessedDuty } from '../../compliance/compliance.ts';
import { displayMoment } from '../../domain/dates.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Language, Text } from '../../domain/text.ts';
import { path, prose, withoutReferences } from '../../reporters/markdown.ts';
import { guidePath, pageAt } from '../../reporters/report.ts';
import { addresses } from '../../site/addresses.ts';
import type { Publication } from '../../site/publication.ts';
import { translationsFor } from '../../site/translations/index.ts';
import { dutyTitle } from '../../site/views/shared/duty-title.ts';
import { handle, ownersOf } from '../codeowners.ts';
import type { OpenItems } from './open-items.ts';

/** The fixed texts of an issue. */
export const texts = {
  lead: {
    vi: 'Mục này do lượt kiểm tra hằng đêm ghi, tự cập nhật, và tự đóng khi mọi việc dưới đây đã xong.',
    en: 'This issue is written by the nightly check, which keeps it up to date and closes it when everything below is done.',
  },
  overdue: { vi: 'Đã quá hạn', en: 'Overdue' },
  near: { vi: 'Sắp đến hạn', en: 'Due soon' },
  wrong: {
    vi: 'Bản ghi sai, đang cản trở việc đăng',
    en: 'Invalid records, which block publication of the site',
  },
  common: { vi: 'Phần chung', en: 'General' },
  page: { vi: 'Trang của đơn vị', en: 'The department’s page' },
  guide: { vi: 'Hướng dẫn đọc và sửa', en: 'How to read and correct this' },
  owners: { vi: 'Nhóm phụ trách', en: 'Responsible' },
} satisfies Record<string, Text>;

/** The most lines in a section, so that an issue stays within the length that hosts accept. */
export const longestSection = 40;

const dueText = ({ state, trace }: AssessedDuty): Text => {
  const day = displayMoment(trace.due);
  return state === 'overdue'
    ? { vi: `Hạn ${day.vi}, đã quá hạn`, en: `Due ${day.en}, overdue` }
    : { vi: `Hạn ${day.vi}`, en: `Due ${day.en}` };
};

/** A duty as an item of a list in Markdown. */
export function dutyLine(duty: AssessedDuty, publication: Publication, language: Language): string {
  const { title, address, rule } = dutyTitle(duty, publication, translationsFor(language));
  const link = `[${prose(title)}](${pageAt(publication.register.publisher.site, address)})`;
  return `- **${dueText(duty)[language]}** · ${prose(rule)} · ${link}. ${prose(`${duty.unmet[language]} ${duty.edit[language]}`)}`;
}

/** An error of a record as an item of a list in Markdown. */
export const findingLine = ({ file, line, message }: Finding, language: Language): string =>
  `- ${path(file.endsWith('/') ? file : `${file}:${line}`)} · ${prose(message[language])}`;

/** Lines of Markdown by the keys of what they tell. */
export type Items = readonly (readonly [key: string, line: string])[];

const more = (count: number): Text => ({ vi: `… và ${count} mục nữa.`, en: `… and ${count} more.` });

/** A section of an issue, cut off after its first lines; nothing where there are none. */
export function section(heading: Text, items: Items, language: Language): string[] {
  if (items.length === 0) return [];
  const lines = items.slice(0, longestSection).map(([, line]) => line);
  const rest = items.length - lines.length;
  return [
    `### ${heading[language]} (${items.length})`,
    lines.join('\n'),
    ...(rest > 0 ? [more(rest)[language]] : []),
  ];
}

/** The title of an issue: whose it is, and how many items of each kind there are. */
export function titleOf(name: string, { overdue, near, wrong }: OpenItems, language: Language): string {
  const parts: [number, Text][] = [
    [overdue.length, { vi: 'quá hạn', en: 'overdue' }],
    [near.length, { vi: 'sắp đến hạn', en: 'due soon' }],
    [wrong.length, { vi: 'bản ghi sai', en: 'wrong' }],
  ];
  const counts = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what[language]}`);
  return `${withoutReferences(name.replaceAll(/\s+/g, ' '))}: ${counts.join(', ')}`;
}

/** The end of an issue: links to the department's page and to the guide, and the groups that hosts notify. */
export function links(department: string, { register }: Publication, language: Language): string[] {
  const { site } = register.publisher;
  const page = `[${texts.page[language]}](${pageAt(site, addresses.department(department))})`;
  const guide = `[${texts.guide[language]}](${pageAt(site, guidePath)})`;
  const owners = ownersOf(department, register).map(handle);
  return [
    department ? `${page} · ${guide}` : guide,
    ...(owners.length > 0 ? [`${texts.owners[language]}: ${owners.join(' ')}`] : []),
  ];
}
