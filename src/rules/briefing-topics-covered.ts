import { addDays, dayOf, firstDay, wholeMonths, type PlainDate } from '../domain/dates.ts';
import { ownValue } from '../domain/own-value.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import type { Text } from '../domain/text.ts';
import type { Department } from '../register/register.ts';
import type { RecordContext, Rule, RuleProblem } from './rule.ts';

/** Briefings cover the catalogue of contents that the letter refers to (letter, section 2.2.1, first dash). */
export const rule: Rule = {
  id: 'briefing-topics-covered',
  title: { vi: 'Đủ các mục nội dung', en: 'Every topic is covered' },
  checks: {
    vi: 'Qua số tháng theo chính sách, thông tin định kỳ của mỗi Cục đã có đủ các mục trong danh mục nội dung của quy định.',
    en: 'After the number of months set by policy, the briefings of every provincial department have covered each topic of the catalogue.',
  },
  reads: 'topics',
  problems: { departments: (_record, context) => findProblems(context) },
};

const messages = {
  uncovered(
    { record }: Department,
    never: readonly string[],
    topics: RuleSet['topics'],
    months: number,
  ): Text {
    const named = (language: 'vi' | 'en') =>
      never.map((topic) => `\`${topic}\` (${ownValue(topics, topic)?.name[language] ?? topic})`).join(', ');
    return {
      vi: `Trong ${months} tháng, thông tin định kỳ của ${record.data.name} chưa lần nào có: ${named('vi')}. Danh mục là của quy định đang áp dụng; xét từ tháng thứ mấy là chính sách của trang. Cung cấp nội dung ấy trong kỳ tới và ghi mã vào \`topics\`; nếu đã cung cấp, sửa \`topics\` của tháng đó.`,
      en: `In ${months} months the briefings of the ${record.data.nameEn} have never covered: ${named('en')}. The catalogue is that of the rules in force; after how many months it is checked is this publisher’s policy. Cover it in the next briefing and add its key to \`topics\`; if it was covered, correct \`topics\` of that month.`,
    };
  },
};

function* findProblems({ register, today, department, lawOn }: RecordContext): Generator<RuleProblem> {
  const law = lawOn(today);
  const topics = law && register.ruleSets.get(law.ruleSet)?.topics;
  if (!department || !topics || department.hasFaulty('briefings')) return;
  const months = monthsOwed(department, today, lawOn);
  if (months < Math.max(1, register.publisher.policy.topicsMonths)) return;
  const covered = new Set(
    department.briefings.flatMap(({ data }) => (dayOf(data.releasedAt) <= today ? data.topics : [])),
  );
  const never = Object.keys(topics).filter((topic) => !covered.has(topic));
  if (never.length === 0) return;
  yield { law, message: messages.uncovered(department, never, topics, months) };
}

/** How many months a department has owed a briefing for up to yesterday; none once it is no more. */
function monthsOwed({ record }: Department, today: PlainDate, lawOn: RecordContext['lawOn']): number {
  const { validFrom, validTo } = record.data;
  if (validTo && validTo < today) return 0;
  return wholeMonths(validFrom, addDays(today, -1)).filter((month) => lawOn(firstDay(month))).length;
}
