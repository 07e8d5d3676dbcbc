import { displayMoment } from '../domain/dates.ts';
import type { Language, Text } from '../domain/text.ts';
import { judge, type AssessedDuty } from '../compliance/compliance.ts';
import { calendarText } from '../site/feeds/due-dates-calendar.ts';
import type { Publication } from '../site/publication.ts';
import { dutyTitle } from '../site/views/shared/duty-title.ts';
import { plural } from '../site/translations/en/numbers.ts';
import { translationsFor } from '../site/translations/index.ts';
import { calendarView } from '../site/views/due-dates-calendar.ts';
import { command, exit, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { open } from './command/content.ts';
import { commonFlags } from './command/flags.ts';
import { dayFor, daysWithin } from './command/values.ts';

const flags = {
  ...commonFlags,
  within: {
    value: 'Nd',
    means: {
      vi: 'trong bao nhiêu ngày tới (mặc định: 14d)',
      en: 'how many days ahead (default: 14d)',
    },
  },
  department: { value: 'D', means: { vi: 'chỉ một đơn vị', en: 'one department only' } },
  format: {
    value: 'FORMAT',
    means: {
      vi: 'cách in: text, json, hoặc ics để đưa vào lịch (mặc định: text)',
      en: 'text, json, or ics for a calendar (default: text)',
    },
    choices: ['text', 'json', 'ics'],
  },
} as const;

const does: Text = {
  vi: 'In những việc quá hạn và sắp đến hạn, mỗi việc một dòng, hạn sớm trước.',
  en: 'Prints what is overdue and what falls due next, one line each, earliest first.',
};

const timeLeft = (duty: AssessedDuty): Text =>
  duty.daysLeft < 0
    ? { vi: `quá hạn ${-duty.daysLeft} ngày`, en: `overdue by ${plural(-duty.daysLeft, 'day')}` }
    : { vi: `còn ${duty.daysLeft} ngày`, en: `${plural(duty.daysLeft, 'day')} left` };

/** How long a day is at most when it is written out: `22 September 2026`. */
const longestDay = { vi: 10, en: 17 };

function line(duty: AssessedDuty, publication: Publication, language: Language): string {
  const { title, department, rule } = dutyTitle(duty, publication, translationsFor(language));
  const due = displayMoment(duty.trace.due)[language].padEnd(longestDay[language]);
  return `${due}  ${timeLeft(duty)[language]}  ${department} · ${rule} · ${title}`;
}

const data = ({ rule, department, subject, state, daysLeft, trace }: AssessedDuty) => ({
  due: trace.due,
  daysLeft,
  state,
  department,
  rule,
  subject,
});

/** The duties as a calendar, of one department or of all. */
function calendar(
  duties: readonly AssessedDuty[],
  { register, compliance }: Publication,
  language: Language,
  department: string | undefined,
): string {
  const listed = { ...compliance, duties, dutiesOf: () => duties };
  return calendarText(calendarView({ register, compliance: listed }, department, language));
}

export const main = command('due', does, flags, (values, language, context) => {
  const days = daysWithin(values.within ?? '14d');
  const register = open(values.content ?? 'content', context);
  const day = dayFor(register.publisher, values['as-of']);
  const compliance = judge(register, day);
  if (values.department && !register.departments.has(values.department)) {
    throw new CannotRun({
      vi: `Không có đơn vị “${values.department}”.`,
      en: `There is no department “${values.department}”.`,
    });
  }
  const duties = compliance.duties
    .filter(({ state, waiver }) => !waiver && (state === 'near' || state === 'ahead' || state === 'overdue'))
    .filter(({ daysLeft }) => daysLeft <= days)
    .filter(({ department }) => !values.department || department === values.department)
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
  if (values.format === 'json') {
    process.stdout.write(
      `${JSON.stringify({ asOf: day.today, within: days, duties: duties.map(data) }, null, 2)}\n`,
    );
    return exit.fine;
  }
  if (values.format === 'ics') {
    process.stdout.write(calendar(duties, { register, compliance }, language, values.department));
    return exit.fine;
  }
  const none = {
    vi: `Không có việc nào đến hạn trong ${days} ngày tới.`,
    en: `Nothing falls due within ${days} days.`,
  };
  const lines = duties.map((duty) => line(duty, { register, compliance }, language));
  process.stdout.write(`${lines.length > 0 ? lines.join('\n') : none[language]}\n`);
  return exit.fine;
});

if (import.meta.main) await run(main);
