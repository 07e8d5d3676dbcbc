import type { ClosedDuty, ClosedState } from '../../../compliance/closed-duties.ts';
import type { Measure } from '../../../compliance/figure.ts';
import type { AssessedDuty } from '../../../compliance/compliance.ts';
import type { Month, PlainDate } from '../../../domain/dates.ts';
import type { Trace } from '../../../domain/deadline.ts';
import { dutyOn, type Duty } from '../../../domain/duty.ts';
import type { Law } from '../../../domain/law.ts';
import type { Alteration } from '../../../domain/law-changes.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import { rule as specimenRule } from '../../../rules/response-within-30-days.ts';
import { addresses } from '../../addresses.ts';
import type { Fact } from '../parts/facts.ts';
import type { LetterheadView } from '../parts/letterhead.ts';
import type { MonthOnTime } from '../parts/months-chart.ts';
import type { MonthCell } from './briefing-months.ts';
import type { Translations } from '../../translations/index.ts';
import { isUnmet, type DutyView } from '../parts/duties.ts';
import { reckoningView } from '../parts/reckoning.ts';
import { statusView } from '../parts/status.ts';
import { plain } from './plain.ts';
import type { EmergencyBannerView } from '../parts/emergency-banner.ts';

/** The page that shows every component in every state, on which these invented things are looked at. */
const here = addresses.styles;

/** The day of everything here. Nothing of it is on record, whoever publishes. */
export const today = '2026-11-22';

/** A department whose name has marks above marks. */
const department = {
  folder: 'vi-du',
  name: 'Cục Thi hành án dân sự tỉnh Vễ Nguộn',
};

/** The rule that everything here is under. */
export const { id: rule } = specimenRule;

const law: Law = {
  ruleSet: 'letter-2015',
  requirements: [],
  citation: {
    text: { vi: 'Công văn, mục 2.2.5, đoạn 2', en: 'Letter, section 2.2.5, paragraph 2' },
    status: 'verified',
  },
  severity: 'error',
  bound: ['provincial'],
  days: 30,
};

const traceTo = (start: PlainDate, due: PlainDate): Trace => ({
  event: { vi: `Nhận bài của Báo Ẩn Đỗ`, en: `An article of Báo Ẩn Đỗ was received` },
  start,
  rule,
  ruleSet: law.ruleSet,
  days: 30,
  end: due,
  skipped: [],
  due,
});

/** A term that ends on a day off and was chosen by policy: all that a reckoning can say. */
const fullTrace: Trace = {
  ...traceTo('2026-10-25', '2026-11-25'),
  end: '2026-11-24',
  skipped: [
    {
      date: '2026-11-24',
      name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
      citation: { text: { vi: 'ví dụ', en: 'an example' }, status: 'unverified' },
    },
  ],
  policy: {
    vi: 'Biết cả ngày nhận và ngày đăng, nên tính từ ngày sớm hơn.',
    en: 'Both receipt and publication are known, so the earlier counts.',
  },
};

const waiver: RecordOf<'waivers'> = {
  type: 'waivers',
  id: `${department.folder}/waivers/cho-phep`,
  department: department.folder,
  slug: 'cho-phep',
  file: '',
  body: '',
  data: {
    rule,
    subject: '2026-10',
    reason: 'Ví dụ',
    grantedBy: 'cap-tren',
    document: { number: '12/QĐ-TCTHADS', date: '2026-11-02' },
    from: '2026-11-02',
    to: '2026-12-31',
  },
};

const dutyWith = (
  trace: Trace,
  more: Pick<Duty, 'metOn' | 'lapsesOn' | 'passedFrom'> = {},
  excusedBy?: RecordOf<'waivers'>,
): AssessedDuty => {
  const duty: Duty = { rule, department: department.folder, subject: '2026-10', trace, ...more };
  const stood = dutyOn(duty, today, 7);
  if (!stood) throw new Error('The clock of an example has not started');
  return {
    ...stood,
    law,
    file: '',
    unmet: { vi: 'Chưa có văn bản trả lời.', en: 'There is no written answer yet.' },
    done: { vi: 'Đã trả lời', en: 'Answered' },
    edit: { vi: '', en: '' },
    waiver: excusedBy,
  };
};

/** A duty in every state that there is, in the order in which a duty comes through them. */
export const duties: readonly AssessedDuty[] = [
  dutyWith(traceTo('2026-11-18', '2026-12-18')),
  dutyWith(fullTrace),
  dutyWith(traceTo('2026-10-23', today)),
  dutyWith(traceTo('2026-10-20', '2026-11-19'), { metOn: '2026-11-12' }),
  dutyWith(traceTo('2026-10-01', '2026-11-02'), { metOn: '2026-11-05' }),
  dutyWith(traceTo('2026-10-01', '2026-11-01')),
  dutyWith(traceTo('2026-10-02', '2026-11-02'), {}, waiver),
  dutyWith(traceTo('2026-08-31', '2026-09-30'), { lapsesOn: '2026-10-01', passedFrom: 'vi-du-cu' }),
];

/** Each duty as the entry of a list. Wherever one would lead to a record, it leads to this page. */
export const dutyViews = (t: Translations): DutyView[] =>
  duties.map((duty) =>
    plain({
      department: department.name,
      rule: { text: 'Trả lời báo chí trong 30 ngày', address: addresses.rule(rule) },
      takenOver: duty.passedFrom && t.takenOverFrom('Chi cục Thi hành án dân sự huyện Kỳ Vễ'),
      title: 'Phê bình việc chậm trả tiền ở xã Ẵng Ngỗ, huyện Kỳ Vễ',
      titleLanguage: 'vi',
      address: here,
      status: statusView(duty, t),
      unmet: isUnmet(duty) ? duty.unmet[t.language] : undefined,
      waiver: duty.waiver && { text: '12/QĐ-TCTHADS', address: here },
      reckoning: reckoningView(duty, t),
      lapse: duty.daysLate > 0 ? here : undefined,
    }),
  );

const [ahead, near, , kept, late, overdue, excused, lapsed] = duties;

/** A year in which every month stands otherwise. */
export const months: readonly MonthCell[] = [
  undefined,
  kept,
  late,
  kept,
  lapsed,
  excused,
  overdue,
  kept,
  near,
  ahead,
  undefined,
  undefined,
].map((duty, index) => ({
  month: `2026-${String(index + 1).padStart(2, '0')}`,
  duty,
  address: duty?.metOn === undefined ? undefined : here,
  outside: index === 0,
}));

/** The same months as rows of the grid. */
export const gridRows = [
  { name: department.name, address: here, cells: months },
  { name: 'Cục Thi hành án dân sự tỉnh Ẩm Thưỡng', address: here, cells: months.toReversed() },
];

/** A duty of a closed month in every state, and one that a month did not have. */
export const closedDuties: readonly (ClosedDuty | undefined)[] = [
  ...(['kept', 'late', 'overdue', 'waived', 'lapsed'] satisfies ClosedState[]).map((state) => ({
    duty: dutyWith(fullTrace),
    state,
    daysLate: state === 'kept' ? 0 : 21,
  })),
  undefined,
];

/** Facts with one value, with several, with links, and in a language of their own. */
export const factsIn = ({ phone, email, document, recordLanguage: lang }: Translations): Fact[] => [
  { label: phone, values: [{ text: '0200 321 0102', href: 'tel:+842003210102' }] },
  {
    label: email,
    values: [
      { text: 'nguyenthiuoc@vidu.thads.example', href: 'mailto:nguyenthiuoc@vidu.thads.example' },
      plain({ text: 'ỗ ễ ậ ẵ', lang }),
    ],
  },
  { label: document, values: [{ text: '128/QĐ-CTHADS', href: here }] },
];

/** Days that the cases of a figure took: some past its limit of thirty. */
export const days: readonly number[] = [3, 8, 14, 17, 19, 21, 22, 22, 23, 24, 26, 27, 29, 30, 30, 31, 34, 41];

/** Days of a figure without a limit, most of them none. */
export const fewDays: readonly number[] = [0, 0, 0, 1, 1, 3];

/** Months that closed, one of them without any duty. */
export const monthsOnTime: readonly MonthOnTime[] = [8, 9, 7, 0, 10, 10, 6, 9].map((whole, index) => ({
  month: `2026-${String(index + 1).padStart(2, '0')}` satisfies Month,
  kept: Math.max(0, whole - (index % 3)),
  whole,
}));

/** What a figure came to in a department: a share, a share of nothing, a whole. */
export const measures: readonly Measure[] = [
  { counted: 19, whole: 21, value: 19 / 21 },
  { counted: 0, whole: 0, value: undefined },
  { counted: 4, whole: 4, value: 1 },
];

/** The head of a report that was not sent. */
export const letterhead = ({ report }: Translations): LetterheadView => ({
  parent: 'TỔNG CỤC THI HÀNH ÁN DÂN SỰ',
  department: 'CỤC THI HÀNH ÁN DÂN SỰ TỈNH VỄ NGUỘN',
  number: report.number(undefined),
  date: report.date(undefined),
});

/** The band of an emergency publication. */
export const emergencyBand = ({ emergency: t }: Translations): EmergencyBannerView => ({
  publishedOn: t.on(today),
  statements: [{ text: 'Sự cố rò rỉ khí tại kho lạnh Ngỗ Vễ', address: here }],
  restOf: t.rest('2026-11-20'),
  errors: { text: t.errors(3), address: here },
});

/** A law that alters a term, adds a rule and ends another. */
export const alterations: readonly Alteration[] = [
  {
    is: 'rule-altered',
    rule,
    change: { field: 'term', before: { days: 30 }, after: { days: 15 } },
  },
  { is: 'rule-added', rule, law },
  { is: 'rule-ended', rule, law },
];
