import { settledReasons, type Finding, type FindingKind, type SettledReason } from '../domain/finding.ts';
import type { Severity } from '../domain/law.ts';
import type { Language, Text } from '../domain/text.ts';
import { block } from './text-block.ts';
import { inColour, type TextStyle } from './text-style.ts';

/** Findings that are printed under one heading. */
interface Group {
  severity: Severity;
  heading: Text;
  includes: (finding: Finding) => boolean;
}

const errorsOf =
  (kind: FindingKind) =>
  (finding: Finding): boolean =>
    finding.severity === 'error' && finding.kind === kind;

/** From what can wait to what comes first: the end of the output is what a terminal shows. */
const groups: readonly Group[] = [
  {
    severity: 'notice',
    heading: { vi: 'Lưu ý: chưa phải lỗi, xem để kịp hạn', en: 'Notices: no errors; read them in time' },
    includes: ({ severity }) => severity === 'notice',
  },
  {
    severity: 'warning',
    heading: {
      vi: 'Cảnh báo: trang vẫn đăng, nhưng nên xem lại',
      en: 'Warnings: nothing is blocked, but look at them',
    },
    includes: ({ severity }) => severity === 'warning',
  },
  {
    severity: 'error',
    heading: {
      vi: 'Việc quá hạn: làm việc còn thiếu rồi ghi lại',
      en: 'Overdue duties: do what is missing, then record it',
    },
    includes: errorsOf('duty'),
  },
  {
    severity: 'error',
    heading: {
      vi: 'Việc đã qua trái quy định: ghi nhầm thì sửa, đúng như vậy thì giải trình',
      en: 'Past breaches of rules: correct what was recorded by mistake, explain what is true',
    },
    includes: errorsOf('breach'),
  },
  {
    severity: 'error',
    heading: {
      vi: 'Bản ghi sai: sửa đúng tệp và dòng được nêu',
      en: 'Invalid records: correct the file and line named',
    },
    includes: errorsOf('record'),
  },
];

const folded: Record<SettledReason, (count: number) => Text> = {
  late: (count) => ({
    vi: `${count} việc đã làm nhưng muộn`,
    en: `${count} ${count === 1 ? 'duty was' : 'duties were'} fulfilled late`,
  }),
  explained: (count) => ({
    vi: `${count} việc trái quy định đã được giải trình`,
    en: `${count} ${count === 1 ? 'breach has' : 'breaches have'} been explained`,
  }),
  ceased: (count) => ({
    vi: `${count} việc của đơn vị đã kết thúc hoạt động`,
    en: `${count} ${count === 1 ? 'duty' : 'duties'} of departments that have ceased to exist`,
  }),
  waiting: (count) => ({
    vi: `${count} bản ghi chưa đến giờ đăng`,
    en: `${count} ${count === 1 ? 'record waits' : 'records wait'} for the time of publication`,
  }),
};

/** One line for each reason why findings need nothing done, with the flag that prints them whole. */
function foldedLines(findings: readonly Finding[], language: Language): string[] {
  const counted = settledReasons.flatMap((reason) => {
    const count = findings.filter(({ settled }) => settled === reason).length;
    return count === 0 ? [] : folded[reason](count)[language];
  });
  const rest = {
    vi: 'không phải làm gì (in đủ: npm run check -- --notices)',
    en: 'nothing to do (in full: npm run check -- --notices)',
  }[language];
  return counted.map((line) => `${line}: ${rest}`);
}

/** Findings in the order in which people need them: what needs nothing in a line each, then groups, with errors last. */
export function groupedFindings(
  findings: readonly Finding[],
  language: Language,
  style: TextStyle = {},
  site?: string,
): string[] {
  const isFolded = ({ settled }: Finding) => settled !== undefined && !style.showsSettled;
  const lines = foldedLines(findings.filter(isFolded), language);
  const open = findings.filter((finding) => !isFolded(finding));
  return [
    ...(lines.length > 0 ? [`${lines.join('\n')}\n`] : []),
    ...groups.flatMap(({ severity, heading, includes }) => {
      const members = open.filter(includes);
      const title = inColour(`${heading[language]} (${members.length})`, severity, style);
      return members.length === 0
        ? []
        : [`${title}\n`, ...members.map((finding) => block(finding, language, style, site))];
    }),
  ];
}
