import { dayWithin } from '../domain/authority.ts';
import { type PlainDate } from '../domain/dates.ts';
import {
  daysOf,
  displayPeriod,
  quarterInYear,
  quartersEnding,
  quarterWithin,
  reportsOnQuarter,
  type Period,
} from '../domain/periods.ts';
import { isUndated, termOfDays } from '../domain/deadline.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/places/place.ts';
import type { Department } from '../register/register.ts';
import { dayAheadMessage } from './shared/day-ahead.ts';
import type { DutyMessage, RecordContext, Rule, RuleDuty, RuleProblem, UndatedDuty } from './rule.ts';
import { mayBind } from './shared/binding.ts';
import { districtsOf } from './shared/districts.ts';

/** The provincial department reports on press work in its area (letter, section 3.1, fourth dash). */
export const rule: Rule = {
  id: 'report-on-time',
  title: { vi: 'Báo cáo đúng hạn', en: 'The report is sent on time' },
  checks: {
    vi: 'Sau mỗi quý, mỗi Cục gửi cấp trên báo cáo tình hình phát ngôn gồm mọi Chi cục trên địa bàn. Báo cáo 6 tháng, 9 tháng hoặc cả năm công tác có cả quý vừa kết thúc thì cũng là báo cáo của quý đó. Kỳ và hạn là chính sách của trang.',
    en: 'After every quarter each provincial department reports on press work, for every district department below it. A report on six or nine months of the working year, or on all of it, is one on the quarter that ends with it. Period and date are policy.',
  },
  dutySubject: 'quarter',
  metBy: 'reports',
  problems: { reports: findProblems },
  duties: { departments: (_record, context) => findDuties(context) },
};

type Report = RecordOf<'reports'>;

const messages = {
  leftOut: (left: readonly Department[], period: Period): Text => {
    const folders = left.map(({ folder }) => `\`${folder}\``).join(', ');
    return {
      vi: `Báo cáo ${displayPeriod(period).vi} chưa nói đến: ${folders}, mà phải gồm mọi Chi cục trên địa bàn. Thêm vào \`covers\`; nếu báo cáo thật không nói đến, gửi báo cáo bổ sung.`,
      en: `The report for ${displayPeriod(period).en} leaves out: ${folders}, but must cover every district department below. Add it to \`covers\`; if the report did leave it out, send a supplement.`,
    };
  },

  event: (period: Period): Text => ({
    vi: `kết thúc ${displayPeriod(period).vi}`,
    en: `the end of ${displayPeriod(period).en}`,
  }),

  policy: (days: number): Text => ({
    vi: `Báo cáo theo quý và mốc ${days} ngày là chính sách của trang, Công văn không quy định.`,
    en: `Quarterly reporting and the ${days} days are this publisher’s policy; the letter sets no limit.`,
  }),

  missing: ({ name, nameEn }: Department['record']['data'], period: Period, path: string): DutyMessage => ({
    unmet: {
      vi: `Chưa có báo cáo ${displayPeriod(period).vi} của ${name}.`,
      en: `There is no report for ${displayPeriod(period).en} by the ${nameEn}.`,
    },
    edit: {
      vi: `Gửi báo cáo rồi thêm tệp \`${path}\`; nếu lồng ghép trong báo cáo khác, ghi ở \`mergedInto\`.`,
      en: `Send it and add the file \`${path}\`; if it is part of another report, name that one in \`mergedInto\`.`,
    },
  }),

  sent: (period: Period): Text => ({
    vi: `Báo cáo ${displayPeriod(period).vi} được gửi`,
    en: `The report for ${displayPeriod(period).en} was sent`,
  }),
};

function* findProblems(report: Report, { register, folder, lawOn }: RecordContext): Generator<RuleProblem> {
  const { period } = report.data;
  const [first, last] = daysOf(period);
  const law = lawOn(last);
  // A folder that is not there may be a slip for one that is left out; it is found on reading.
  if (!law || report.data.covers.some((covered) => !register.departments.has(covered))) return;
  const { below, inheritedBy } = districtsOf(register);
  const left = [...(below.get(folder) ?? []), ...(inheritedBy(last).get(folder) ?? [])].filter(
    (one) => existed(one, first, last) && !covers(report, one),
  );
  if (left.length > 0) yield { field: ['covers'], law, message: messages.leftOut(left, period) };
}

/** Whether a department existed on any day between two. */
const existed = ({ record }: Department, first: PlainDate, last: PlainDate): boolean =>
  record.data.validFrom <= last && (!record.data.validTo || first <= record.data.validTo);

const covers = ({ data }: Report, { folder }: Department): boolean => data.covers.includes(folder);

/** A report for every quarter on whose last day the department exists. */
function* findDuties(context: RecordContext): Generator<RuleDuty | UndatedDuty> {
  const { register, today, rule: id, department, lawOn } = context;
  if (!department || !mayBind(context, id, department)) return;
  const { record, reports } = department;
  const days = register.publisher.policy.reportDays;
  const sent = Map.groupBy(reports, ({ data }) => quarterWithin(data.period));
  for (const quarter of quartersEnding(record.data.validFrom, dayWithin(record.data, today))) {
    const [, start] = daysOf(quarter);
    const law = lawOn(start);
    if (!law || reportsOnQuarter(quarter).some((name) => department.hasFaulty('reports', name))) continue;
    const period = quarterInYear(quarter, register.publisher);
    const report = sent.get(quarter)?.toSorted(bySending)[0];
    const clock = {
      event: messages.event(period),
      start,
      rule: id,
      law: { ...law, days },
      policy: messages.policy(days),
    };
    const trace = termOfDays(clock, register.calendar);
    if (isUndated(trace)) {
      yield { ...trace, ...placeOf(department, report), start };
      continue;
    }
    yield {
      subject: period,
      ...placeOf(department, report),
      trace,
      law,
      metOn: report?.data.sentOn,
      ...toDo(context, department, period, report),
      done: messages.sent(period),
    };
  }
}

const bySending = (one: Report, other: Report): number => (one.data.sentOn < other.data.sentOn ? -1 : 1);

const placeOf = ({ record }: Department, report: Report | undefined): { file: string; field?: string[] } =>
  report ? { file: report.file, field: ['sentOn'] } : { file: record.file };

function toDo(
  { register, today }: RecordContext,
  { folder, record }: Department,
  period: Period,
  report: Report | undefined,
): DutyMessage {
  if (report)
    return dayAheadMessage('reports', 'sentOn', report.data.sentOn, today, { vi: 'gửi', en: 'sent' });
  return messages.missing(
    record.data,
    period,
    pathIn(register, `departments/${folder}/reports/${period}.md`),
  );
}
