import type { EmergencyContent, RejectedFile } from '../../compliance/emergency-lane.ts';
import type { CheckedContent } from '../../compliance/compliance.ts';
import { dayOf, instantAt, displayMoment } from '../../domain/dates.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Language, Text } from '../../domain/text.ts';
import type { Register } from '../../register/register.ts';
import { reporters } from '../../reporters/index.ts';
import type { LastGood } from './last-good.ts';

const messages = {
  refused: (file: string) => ({
    vi: `Không đăng khẩn cấp được: ${file}`,
    en: `Not published: ${file}`,
  }),
  nothingNew: (commit: Text) => ({
    vi: `Không có thông tin khẩn cấp nào mới hoặc khác với bản đúng gần nhất (${commit.vi}), hay còn trong số ngày phải hoàn thiện. Không dựng gì; trang đã đăng trước đó còn nguyên.`,
    en: `No emergency statement is new, differs from the last good content (${commit.en}), or still has days left to be completed. Nothing was built, and the previous site is untouched.`,
  }),
  published: (count: number) => ({
    vi: `Đã đăng khẩn cấp ${count} thông tin đột xuất:`,
    en: `Urgent statements published through the emergency lane: ${count}`,
  }),
  rest: (commit: Text) => ({
    vi: `Mọi phần khác là bản ${commit.vi}.`,
    en: `Everything else is as of ${commit.en}.`,
  }),
  folders: {
    vi: 'Kèm toàn bộ thư mục, vì thông tin ấy cần các thay đổi khác của đơn vị:',
    en: 'Together with the whole folder, because the statement depends on other changes in its department:',
  },
  debt: { vi: 'Còn phải hoàn thiện:', en: 'Still to be completed:' },
  errors: (count: number) => ({
    vi: `Bản dựng thường còn bị chặn bởi ${count} lỗi; npm run check nêu từng lỗi:`,
    en: `The ordinary build is blocked by ${count} ${count === 1 ? 'error' : 'errors'}; npm run check shows them:`,
  }),
  nobodys: { vi: 'Không thuộc đơn vị nào', en: 'Not of any department' },
};

/** A commit as people name it: the beginning of its hash and its day. */
function named({ commit: { id, time } }: LastGood): Text {
  const [hash, on] = [id.slice(0, 7), displayMoment(dayOf(instantAt(time)))];
  return { vi: `${hash} ngày ${on.vi}`, en: `${hash} of ${on.en}` };
}

/** What has to be corrected before the statements that were refused can go out. */
export function rejectionReport(
  refused: readonly RejectedFile[],
  { register, compliance }: CheckedContent,
  language: Language,
): string {
  const findings = [...new Set(refused.flatMap((refusal) => refusal.findings))];
  const report = reporters.text({ asOf: compliance.today, records: register.size, findings }, language);
  return [report, ...refused.map(({ file }) => messages.refused(file)[language])].join('\n');
}

/** Why there is nothing to publish though a statement bears the mark. */
export const nothingNew = (good: LastGood): Text => messages.nothingNew(named(good));

/** What went out, what the rest of the site is, and what is still to be done: on the statements, and by everybody. */
export function emergencySummary(
  { register, compliance, statements, folders }: EmergencyContent,
  good: LastGood,
  { departments }: Register,
  errors: readonly Finding[],
  language: Language,
): string {
  const published = register.records.statements.filter(({ id }) => statements.includes(id));
  const files = new Set(published.map(({ file }) => file));
  const left = compliance.findings.filter(
    ({ rule, file }) => rule === 'emergency-completed' && files.has(file),
  );
  const nameOf = (folder: string): string =>
    folder === ''
      ? messages.nobodys[language]
      : (departments.get(folder)?.record.data[language === 'vi' ? 'name' : 'nameEn'] ?? folder);
  const byDepartment = [...Map.groupBy(errors, ({ department }) => department)];
  return [
    messages.published(published.length)[language],
    ...published.map(({ file, data }) => `  ${file}: ${data.title}`),
    messages.rest(named(good))[language],
    ...section(messages.folders[language], folders.map(nameOf)),
    ...section(
      messages.debt[language],
      left.map(({ file, message }) => `${file}: ${message[language]}`),
    ),
    ...section(
      messages.errors(errors.length)[language],
      byDepartment.map(([folder, found]) => `${nameOf(folder)}: ${found.length}`).sort(),
    ),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
