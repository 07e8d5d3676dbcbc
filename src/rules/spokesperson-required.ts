import {
  addDays,
  daysBetween,
  displayDays,
  displayDate,
  type PlainDate,
  displayMoment,
} from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import { termOfEveryDay, type Trace } from '../domain/deadline.ts';
import type { Law } from '../domain/law.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/places/place.ts';
import type { Department } from '../register/register.ts';
import { vacanciesOf, type Vacancy } from './shared/vacancies.ts';
import type { RecordContext, Rule, RuleDuty } from './rule.ts';

/** A department has a spokesperson on every day of its life (letter, section 2.1, paragraph 1). */
export const rule: Rule = {
  id: 'spokesperson-required',
  title: { vi: 'Đơn vị phải có người phát ngôn', en: 'A department has a spokesperson' },
  checks: {
    vi: 'Mỗi Cục, Chi cục phải có ít nhất một người phát ngôn vào mọi ngày mà đơn vị tồn tại.',
    en: 'Every provincial and district department has at least one spokesperson on every day of its existence.',
  },
  dutySubject: 'vacancy',
  countedIn: 'spokesperson-in-office',
  duties: { departments: (_record, context) => findDuties(context) },
};

type VacancyMessage = Pick<RuleDuty, 'unmet' | 'done' | 'edit' | 'file' | 'field'>;

const messages = {
  lastDay: { vi: 'ngày cuối còn có người phát ngôn', en: 'the last day with a spokesperson' },

  dayBeforeDepartment: {
    vi: 'ngày liền trước ngày đầu tiên của đơn vị',
    en: 'the day before the department’s first day',
  },

  dayBeforeLaw: {
    vi: 'ngày liền trước ngày quy định có hiệu lực',
    en: 'the day before the rule takes effect',
  },

  running({ data }: Department['record'], vacancy: Vacancy, today: PlainDate, path: string): VacancyMessage {
    const from = displayMoment(vacancy.from);
    const days = daysFrom(vacancy.from, today);
    const unmet = {
      vi: `Từ ngày ${from.vi} đến nay (${days.vi}), ${data.name} không có người phát ngôn, nên báo chí không biết hỏi ai.`,
      en: `Since ${from.en} (${days.en}) the ${data.nameEn} has had no spokesperson, so the press does not know whom to ask.`,
    };
    return {
      unmet,
      done: unmet,
      edit: {
        vi: `Thêm tệp \`${path}\` với họ tên, chức vụ, điện thoại và e-mail; nếu vẫn có người giữ nhiệm vụ, sửa \`from\`, \`to\` trong bản ghi của người đó.`,
        en: `Add \`${path}\` with name, position, phone and e-mail; if somebody does hold the role, correct \`from\` and \`to\` in that person’s record.`,
      },
    };
  },

  over({ data }: Department['record'], first: PlainDate, last: PlainDate, path: string): VacancyMessage {
    const [from, to] = [displayMoment(first), displayMoment(last)];
    const days = daysFrom(first, last);
    const done = {
      vi: `Từ ngày ${from.vi} đến ngày ${to.vi} (${days.vi}), ${data.name} không có người phát ngôn.`,
      en: `From ${from.en} to ${to.en} (${days.en}) the ${data.nameEn} had no spokesperson.`,
    };
    return {
      unmet: done,
      done,
      edit: {
        vi: `Nếu khi đó có người giữ nhiệm vụ, thêm \`${path}\` hoặc sửa \`from\`, \`to\` của bản ghi đã có; nếu không, giữ nguyên để lưu lại.`,
        en: `If somebody held the role, add \`${path}\` or correct \`from\` and \`to\` of an existing record; if nobody did, leave it on record.`,
      },
    };
  },

  ahead({ data }: Department['record'], { from, to, before }: Vacancy, path: string): VacancyMessage {
    const first = displayMoment(from);
    const span = to
      ? { vi: `${first.vi} đến ngày ${displayDate(to)}`, en: `${first.en} to ${dateText(to)}` }
      : { vi: first.vi, en: `${first.en} on` };
    const unmet = {
      vi: `Từ ngày ${span.vi}, chưa ghi ai làm người phát ngôn của ${data.name}.`,
      en: `From ${span.en}, nobody is recorded as spokesperson of the ${data.nameEn}.`,
    };
    const add = {
      vi: `Thêm tệp \`${path}\` cho người giữ nhiệm vụ từ ngày đó`,
      en: `Add \`${path}\` for whoever holds the role from that day`,
    };
    return {
      unmet,
      done: unmet,
      edit: before
        ? {
            vi: `${add.vi}; nếu ${before.data.name} vẫn giữ nhiệm vụ, sửa hoặc xóa dòng \`to\` này.`,
            en: `${add.en}; if ${before.data.name} stays in the role, correct or delete this line \`to\`.`,
          }
        : { vi: `${add.vi}.`, en: `${add.en}.` },
      ...(before ? { file: before.file, field: ['to'] } : {}),
    };
  },
};

/** A duty for each vacancy; the end of a term that nobody follows is one as soon as the term has begun. */
function* findDuties(context: RecordContext): Generator<RuleDuty> {
  const { rule: id, department, lawOn } = context;
  if (!department) return;
  for (const vacancy of vacanciesOf(context, id, department)) {
    const law = lawOn(vacancy.from);
    if (law) yield dutyOf(context, department, vacancy, law);
  }
}

const dutyOf = (context: RecordContext, department: Department, vacancy: Vacancy, law: Law): RuleDuty => ({
  subject: vacancy.from,
  trace: traceOf(context.rule, department, vacancy, law),
  law,
  ...closingOf(vacancy),
  ...messageFor(context, department, vacancy),
});

function closingOf({ to, isFilled }: Vacancy): Pick<RuleDuty, 'metOn' | 'lapsesOn'> {
  if (!to) return {};
  const after = addDays(to, 1);
  return isFilled ? { metOn: after } : { lapsesOn: after };
}

function traceOf(id: string, { record }: Department, { from, before }: Vacancy, law: Law): Trace {
  if (before) {
    const { name, from: start } = before.data;
    const event = { vi: `${name} bắt đầu giữ nhiệm vụ`, en: `the beginning of ${name}’s term` };
    return termOfEveryDay(from, { event, start, rule: id, law }, messages.lastDay);
  }
  const event = from === record.data.validFrom ? messages.dayBeforeDepartment : messages.dayBeforeLaw;
  return termOfEveryDay(from, { event, start: addDays(from, -1), rule: id, law }, event);
}

function messageFor(
  { register, today }: RecordContext,
  { folder, record }: Department,
  vacancy: Vacancy,
): VacancyMessage {
  const path = pathIn(register, `departments/${folder}/spokespersons/<ho-va-ten>.md`);
  if (today < vacancy.from) return messages.ahead(record, vacancy, path);
  return vacancy.to && vacancy.to < today
    ? messages.over(record, vacancy.from, vacancy.to, path)
    : messages.running(record, vacancy, today, path);
}

/** How many days there are from one to the other, both included, in words. */
const daysFrom = (from: PlainDate, to: PlainDate): Text => displayDays(daysBetween(from, to) + 1);
