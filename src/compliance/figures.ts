import { existsOn, inRoleOn } from '../domain/authority.ts';
import { addDays, dayOf, daysBetween, type PlainDate } from '../domain/dates.ts';
import type { DutyState } from '../domain/duty.ts';
import { lawOn } from '../domain/law.ts';
import type { AnyRecord } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import { rules } from '../rules/index.ts';
import type { StandingDuty } from './compliance.ts';

/** A duty with how it stands for the figure at hand: today, or at the close of a period. */
export interface Standing {
  duty: StandingDuty;
  state: DutyState | 'waived';
}

/** What figures are made from: the records and the duties as they stand on a day. */
export interface FigureSource {
  register: Register;
  duties: readonly Standing[];
  today: PlainDate;
}

/** One thing that a figure looks at, so that a reader can follow every number down to its records. */
export interface Case {
  department: string;
  /** The day by which it belongs to a period. */
  day: PlainDate;
  /** Whether it belongs to the part that the figure tells of, and not only to the whole. */
  counts: boolean;
  /** How long it took, for a figure of days. */
  days?: number;
  /** The duty or the record that it is. */
  about: Standing | AnyRecord;
}

/** What a figure says: a part of a whole, how many there are, or the middle of the days that they took. */
export type FigureKind = 'share' | 'count' | 'days';

/** A figure: what it says, how it is made, and every case behind it. */
export interface Figure {
  /** Permanent: the page's address and the key in data files. */
  id: string;
  kind: FigureKind;
  title: Text;
  /** What is divided by what, in one sentence. */
  formula: Text;
  /** The requirements that are kept by counting, not by a rule. */
  requirements: readonly string[];
  cases: (source: FigureSource) => Case[];
}

/** What the cases of a figure come to. */
export interface Measure {
  counted: number;
  whole: number;
  /** The share from 0 to 1, the count, or the median of days; undefined where there is no case to make it from. */
  value: number | undefined;
}

/** Makes a figure of its cases: of all of them, or of one department's, or of one period's. */
export function measure(kind: FigureKind, cases: readonly Case[]): Measure {
  const counting = cases.filter(({ counts }) => counts);
  const [counted, whole] = [counting.length, cases.length];
  switch (kind) {
    case 'share':
      return { counted, whole, value: whole === 0 ? undefined : counted / whole };
    case 'count':
      return { counted, whole, value: counted };
    case 'days':
      return { counted, whole, value: median(counting.map(({ days = 0 }) => days)) };
  }
}

/** The middle value; the mean of the two in the middle of an even number of values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The share of the duties of a rule that were met in time, among all that have been met or have fallen due. */
const onTime = (id: string, title: Text): Figure => ({
  id,
  kind: 'share',
  title,
  formula: {
    vi: 'Số nhiệm vụ thực hiện đúng hạn, chia cho số nhiệm vụ đã đến hạn hoặc đã thực hiện. Nhiệm vụ được miễn trừ không tính là đúng hạn.',
    en: 'Duties met in time, divided by duties that have fallen due or been met. An excused duty does not count as met in time.',
  },
  requirements: [],
  cases: ({ duties }) =>
    duties
      .filter(({ duty, state }) => duty.rule === id && state !== 'near' && state !== 'ahead')
      .map((about) => ({
        department: about.duty.department,
        day: about.duty.trace.due,
        counts: about.state === 'kept',
        about,
      })),
});

const informationGiven: Figure = {
  id: 'information-given',
  kind: 'count',
  title: { vi: 'Số lần cung cấp thông tin', en: 'Information given' },
  formula: {
    vi: 'Số lần cung cấp thông tin định kỳ và thông tin đột xuất cho báo chí.',
    en: 'How often the press was given a monthly briefing or an urgent statement.',
  },
  requirements: ['1-01'],
  cases: ({ register }) =>
    [...register.records.briefings, ...register.records.statements].flatMap((record) =>
      record.data.releasedAt
        ? [{ department: record.department, day: dayOf(record.data.releasedAt), counts: true, about: record }]
        : [],
    ),
};

const localPressInformed: Figure = {
  id: 'local-press-informed',
  kind: 'share',
  title: { vi: 'Thông tin gửi báo chí địa phương', en: 'Local press informed' },
  formula: {
    vi: 'Số lần thông tin định kỳ gửi đến ít nhất một cơ quan báo chí địa phương hoặc đến mọi cơ quan báo chí, chia cho số lần có ghi nơi nhận.',
    en: 'Monthly briefings sent to a local outlet or to the whole press, divided by briefings that name their recipients.',
  },
  requirements: ['1-02'],
  cases: ({ register }) =>
    register.records.briefings.flatMap((about) =>
      about.data.recipients
        ? [
            {
              department: about.department,
              day: dayOf(about.data.releasedAt),
              counts: about.data.recipients.some((one) => one === 'press' || isLocal(register, one)),
              about,
            },
          ]
        : [],
    ),
};

const isLocal = (register: Register, slug: string): boolean => register.outlet(slug)?.data.scope === 'local';

const daysToStatement: Figure = {
  id: 'days-to-statement',
  kind: 'days',
  title: { vi: 'Số ngày đến khi phát ngôn đột xuất', en: 'Days to an urgent statement' },
  formula: {
    vi: 'Trung vị của số ngày từ ngày xảy ra vụ việc đến ngày phát ngôn.',
    en: 'The median of the days from the event to the statement.',
  },
  requirements: ['1-09'],
  cases: ({ register }) =>
    register.records.statements.flatMap((about) => {
      const { occurredAt, releasedAt } = about.data;
      return releasedAt ? [taken(about.department, dayOf(occurredAt), dayOf(releasedAt), about)] : [];
    }),
};

const daysToAnswer: Figure = {
  id: 'days-to-answer',
  kind: 'days',
  title: { vi: 'Số ngày đến khi có văn bản trả lời', en: 'Days to a written answer' },
  formula: {
    vi: 'Trung vị của số ngày từ ngày nhận, hoặc ngày đăng, phát nếu sớm hơn, đến ngày ký văn bản trả lời.',
    en: 'The median of the days from receipt, or from publication if that came first, to the day of the written answer.',
  },
  requirements: ['1-09'],
  cases: ({ register }) =>
    register.records.responses.flatMap((about) => {
      const { receivedOn, publishedOn, reply } = about.data;
      const [start] = [receivedOn, publishedOn].filter((day) => day !== undefined).sort();
      return start && reply ? [taken(about.department, start, reply.date, about)] : [];
    }),
};

const daysToRequestAnswer: Figure = {
  id: 'days-to-request-answer',
  kind: 'days',
  title: { vi: 'Số ngày đến khi trả lời yêu cầu', en: 'Days to answer a request' },
  formula: {
    vi: 'Trung vị của số ngày từ ngày nhận yêu cầu của báo chí đến ngày trả lời.',
    en: 'The median of the days from a press request to its answer.',
  },
  requirements: ['1-09'],
  cases: ({ register }) =>
    register.records.requests.flatMap((about) => {
      const { receivedAt, answeredAt } = about.data;
      return answeredAt ? [taken(about.department, dayOf(receivedAt), dayOf(answeredAt), about)] : [];
    }),
};

const taken = (department: string, start: PlainDate, end: PlainDate, about: AnyRecord): Case => ({
  department,
  day: end,
  counts: true,
  days: Math.max(0, daysBetween(start, end)),
  about,
});

const requestsWith = (outcome: 'answered' | 'refused', id: string, title: Text, formula: Text): Figure => ({
  id,
  kind: 'share',
  title,
  formula,
  requirements: [],
  cases: ({ register }) =>
    register.records.requests.map((about) => ({
      department: about.department,
      day: dayOf(about.data.receivedAt),
      counts: about.data.outcome === outcome,
      about,
    })),
});

const digestItems: Figure = {
  id: 'digest-items',
  kind: 'count',
  title: { vi: 'Số tin lấy từ Điểm tin báo chí', en: 'Items from the press digest' },
  formula: {
    vi: 'Số vụ việc được nhận từ chuyên mục “Điểm tin báo chí”.',
    en: 'Items that were taken up from the press digest.',
  },
  requirements: ['2.2.5-01'],
  cases: ({ register }) =>
    register.records.responses
      .filter(({ data }) => data.origin === 'digest')
      .map((about) => ({
        department: about.department,
        day: about.data.receivedOn ?? about.data.publishedOn ?? '',
        counts: true,
        about,
      })),
};

const localPressItems: Figure = {
  id: 'local-press-items',
  kind: 'share',
  title: { vi: 'Vụ việc do báo chí địa phương nêu', en: 'Items raised by the local press' },
  formula: {
    vi: 'Số ý kiến, kiến nghị, phê bình, khiếu nại, tố cáo do cơ quan báo chí địa phương chuyển đến hoặc đăng, phát, chia cho tổng số.',
    en: 'Opinions, petitions, criticism, complaints and denunciations that local outlets forwarded or published, divided by all of them.',
  },
  requirements: ['2.2.5-06'],
  cases: ({ register }) =>
    register.records.responses.map((about) => ({
      department: about.department,
      day: about.data.receivedOn ?? about.data.publishedOn ?? '',
      counts: isLocal(register, about.data.outlet),
      about,
    })),
};

const correctionsPublished: Figure = {
  id: 'corrections-published',
  kind: 'share',
  title: { vi: 'Cải chính được đăng', en: 'Corrections published' },
  formula: {
    vi: 'Số yêu cầu phản hồi, cải chính đã được cơ quan báo chí đăng, chia cho số yêu cầu đã gửi.',
    en: 'Requests for a reply or correction that the outlet published, divided by requests sent.',
  },
  requirements: [],
  cases: ({ register }) =>
    register.records.corrections.map((about) => ({
      department: about.department,
      day: about.data.requestedOn,
      counts: about.data.outcome === 'published',
      about,
    })),
};

const training: Figure = {
  id: 'training',
  kind: 'count',
  title: { vi: 'Số lần bồi dưỡng, tập huấn', en: 'Training sessions' },
  formula: { vi: 'Số lần bồi dưỡng, tập huấn có hồ sơ.', en: 'Training sessions on record.' },
  requirements: ['3.1-04'],
  cases: ({ register }) =>
    register.records.awareness
      .filter(({ data }) => data.kind === 'training')
      .map((about) => ({ department: about.department, day: about.data.date, counts: true, about })),
};

const spokespersonInOffice: Figure = {
  id: 'spokesperson-in-office',
  kind: 'share',
  title: { vi: 'Đơn vị có người phát ngôn', en: 'Departments with a spokesperson' },
  formula: {
    vi: 'Số đơn vị có ít nhất một người phát ngôn vào ngày tính, chia cho số đơn vị phải có.',
    en: 'Departments with at least one spokesperson on the day, divided by departments that must have one.',
  },
  requirements: [],
  cases: ({ register, today }) => {
    const law = lawOn(register.rulebook, 'spokesperson-required', today);
    return [...register.departments.values()]
      .filter(({ record: { data } }) => law?.bound.includes(data.kind))
      .filter(({ record: { data } }) => existsOn(data, today))
      .map((department) => ({
        department: department.folder,
        day: today,
        counts: inRoleOn(department, today).length > 0,
        about: department.record,
      }));
  },
};

const contactsConfirmed: Figure = {
  id: 'contacts-confirmed',
  kind: 'share',
  title: { vi: 'Thông tin liên hệ được xác nhận', en: 'Contact details confirmed' },
  formula: {
    vi: 'Số người phát ngôn có thông tin liên hệ được xác nhận trong số ngày mà trang quy định (chính sách của trang), chia cho số người phát ngôn vào ngày tính.',
    en: 'Spokespersons whose contact details were confirmed within the days that this publisher sets (its policy), divided by spokespersons on the day.',
  },
  requirements: [],
  cases: ({ register, today }) => {
    const since = addDays(today, -register.publisher.policy.contactConfirmedDays);
    const inRole = [...register.departments.values()].flatMap((department) => inRoleOn(department, today));
    return inRole.map((about) => ({
      department: about.department,
      day: today,
      counts: (about.data.verifiedOn ?? '') >= since,
      about,
    }));
  },
};

/** Duties of every day have no case that is kept, only those that are broken; a figure of their own tells of them. */
const owedEveryDay: ReadonlySet<string> = new Set(['spokesperson-required']);

/** Every figure, in the order in which pages and reports show them. */
export const figures: readonly Figure[] = [
  spokespersonInOffice,
  contactsConfirmed,
  ...rules
    .filter((rule) => 'duties' in rule && !owedEveryDay.has(rule.id))
    .map(({ id, title }) => onTime(id, title)),
  informationGiven,
  localPressInformed,
  daysToStatement,
  requestsWith(
    'answered',
    'requests-answered',
    { vi: 'Yêu cầu được trả lời', en: 'Requests answered' },
    {
      vi: 'Số yêu cầu của báo chí đã được trả lời, chia cho số yêu cầu đã nhận.',
      en: 'Press requests that were answered, divided by requests received.',
    },
  ),
  requestsWith(
    'refused',
    'requests-refused',
    { vi: 'Yêu cầu bị từ chối', en: 'Requests refused' },
    {
      vi: 'Số yêu cầu của báo chí bị từ chối, chia cho số yêu cầu đã nhận.',
      en: 'Press requests that were refused, divided by requests received.',
    },
  ),
  daysToRequestAnswer,
  daysToAnswer,
  digestItems,
  localPressItems,
  correctionsPublished,
  training,
];

/**
 * The cases of a figure up to its day, or within a period if one is given: what lies after it has not happened yet. A
 * duty that was met before its date counts at once.
 */
export const casesOf = (figure: Figure, source: FigureSource, from?: PlainDate): Case[] =>
  figure
    .cases(source)
    .filter(
      ({ day, about }) => ('duty' in about || day <= source.today) && (from === undefined || from <= day),
    );

/** How a duty stands today, what is overdue and excused apart from what is overdue. */
export const stateToday = ({ state, waiver }: StandingDuty): Standing['state'] =>
  waiver && state === 'overdue' ? 'waived' : state;

/** How the duties of today stand, for figures of the whole record. */
export const standingToday = (duties: readonly StandingDuty[]): Standing[] =>
  duties.map((duty) => ({ duty, state: stateToday(duty) }));
