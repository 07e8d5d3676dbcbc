import { displayDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import { blockingKind, type Finding, type FindingKind } from '../domain/finding.ts';
import { recordTypes, typeNames, typeOf, type TypeName } from '../domain/records/index.ts';
import type { Language, Text } from '../domain/text.ts';
import { path, prose } from './markdown.ts';
import { guidePath, pageAt, rulePath, type Report } from './report.ts';
import { titleOfRule } from './rule-titles.ts';

/** The report on a change: its findings, those that were there before it, and the types of records to be reviewed. */
export interface ChangeReport extends Report {
  /** Findings that the change has not brought about. */
  before: readonly Finding[];
  /** The types of the records that the change touches. */
  touched: ReadonlySet<TypeName>;
}

/** The most findings that are shown in full, and the most lines about findings from before the change. */
const limits = { findings: 20, before: 10 } as const;

const labels: Record<
  Language,
  Record<'title' | 'guide' | 'elsewhere' | 'review' | 'reviewLead' | 'rule', string>
> = {
  vi: {
    title: 'Kết quả kiểm tra bản ghi',
    guide: 'Hướng dẫn: cách đọc kết quả này và sửa',
    elsewhere: 'Có từ trước, không do thay đổi này',
    review: 'Người duyệt cần xem',
    reviewLead:
      'Những điều sau không kiểm tra tự động được; người duyệt đối chiếu với văn bản rồi mới chấp thuận.',
    rule: 'Quy định',
  },
  en: {
    title: 'Results of the record check',
    guide: 'Guide: how to read and correct these results',
    elsewhere: 'Already there, not caused by this change',
    review: 'For the reviewer to check',
    reviewLead:
      'The following cannot be checked automatically; compare it with the documents before approving.',
    rule: 'Rule',
  },
};

const headings: Record<'blocking' | 'other', Text> = {
  blocking: { vi: 'Phải xử lý trước khi đăng', en: 'To be resolved before publication' },
  other: {
    vi: 'Nên xem lại, không cản trở việc đăng',
    en: 'Worth reviewing; does not block publication',
  },
};

const verdicts: Record<FindingKind | 'fine', Text> = {
  record: {
    vi: 'Chưa đăng được: có bản ghi sai. Sửa từng mục dưới đây ngay trong đề nghị sửa đổi này, rồi lưu lại.',
    en: 'This cannot be published yet: a record is invalid. Correct the following in this same proposal, then save.',
  },
  breach: {
    vi: 'Chưa đăng được: bản ghi đúng về hình thức nhưng cho thấy việc đã qua trái quy định mà đơn vị chưa giải trình. Không sửa bản ghi cho khác sự thật: thêm tệp giải trình nêu dưới đây vào chính đề nghị này, rồi lưu lại.',
    en: 'This cannot be published yet: a record is in proper form but shows a past breach of a rule that the department has not explained. Do not change the record into something untrue: add the explanation named below to this same proposal, then save.',
  },
  duty: {
    vi: 'Các bản ghi đều đúng, nhưng thay đổi này dính đến việc đã quá hạn dưới đây.',
    en: 'Every record is valid, but this change concerns the overdue duties below.',
  },
  fine: {
    vi: 'Thay đổi này không có gì cản trở việc đăng.',
    en: 'Nothing in this change blocks publication.',
  },
};

const more = (count: number): Text => ({
  vi: `… và ${count} mục nữa; xem đủ bằng lệnh \`npm run check\`.`,
  en: `… and ${count} more; \`npm run check\` shows them all.`,
});

/** A link to a page of the site, or its labels alone where the site has no address. */
const link = (text: string, site: string | undefined, to: string): string =>
  site ? `[${text}](${pageAt(site, to)})` : text;

function item(
  { line, message, rule, citation }: Finding,
  site: string | undefined,
  language: Language,
): string {
  const where = { vi: `Dòng ${line}`, en: `Line ${line}` }[language];
  const source = citation ? ` · ${prose(citation.text[language])}` : '';
  return `- **${where}.** ${prose(message[language])}<br>${labels[language].rule}: ${link(prose(titleOfRule(rule)[language]), site, rulePath(rule))}${source}`;
}

function group(
  kind: keyof typeof headings,
  findings: readonly Finding[],
  report: Report,
  language: Language,
) {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, limits.findings);
  const byFile = Map.groupBy(shown, ({ file }) => file);
  return [
    `### ${headings[kind][language]} (${findings.length})`,
    ...[...byFile].flatMap(([file, inFile]) => [
      `#### ${path(file)}`,
      inFile.map((finding) => item(finding, report.site, language)).join('\n'),
    ]),
    ...(shown.length < findings.length ? [more(findings.length - shown.length)[language]] : []),
  ];
}

/** The errors from before the change, in short, since the change did not cause them. */
function elsewhere({ before }: ChangeReport, language: Language): string[] {
  const errors = before.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const lines = errors
    .slice(0, limits.before)
    .map(({ file, line, rule }) => `- ${path(`${file}:${line}`)} · ${prose(titleOfRule(rule)[language])}`);
  return [
    `### ${labels[language].elsewhere} (${errors.length})`,
    lines.join('\n'),
    ...(errors.length > lines.length ? [more(errors.length - lines.length)[language]] : []),
  ];
}

/** What the reviewer has to compare, for each type of record in the change, as boxes to tick. */
function checklist({ touched }: ChangeReport, language: Language): string[] {
  const types = typeNames.filter((type) => touched.has(type));
  if (types.length === 0) return [];
  return [
    `### ${labels[language].review}`,
    labels[language].reviewLead,
    ...types.flatMap((type) => [
      `**${recordTypes[type].title[language]}**`,
      typeOf({ type })
        .review.map((point) => `- [ ] ${point[language]}`)
        .join('\n'),
    ]),
  ];
}

/**
 * What a pull request says to the clerk who made it, in Markdown: what is wrong, where, and what to write instead, with
 * what blocks first and what is nobody's fault here after it, then what the reviewer has to look at.
 */
export function jobSummary(report: ChangeReport, language: Language): string {
  const { findings, asOf, site } = report;
  const blocking = findings.filter(({ severity }) => severity === 'error');
  const other = findings.filter(({ severity }) => severity !== 'error');
  const day = { vi: `Tính đến ngày ${displayDate(asOf)}.`, en: `As of ${dateText(asOf)}.` }[language];
  return `${[
    `## ${labels[language].title}`,
    `${verdicts[blockingKind(findings) ?? 'fine'][language]} ${day}`,
    ...(site ? [link(labels[language].guide, site, guidePath)] : []),
    ...group('blocking', blocking, report, language),
    ...group('other', other, report, language),
    ...elsewhere(report, language),
    ...checklist(report, language),
  ].join('\n\n')}\n`;
}
