import { existsOn, inRoleOn } from '../domain/authority.ts';
import { addDays, dayOf, daysBetween, type PlainDate } from '../domain/dates.ts';
import { lawOn } from '../domain/law.ts';
import type { AnyRecord, RecordOf, TypeName } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import { ruleCountedIn, rules } from '../rules/index.ts';
import { breachKey } from './breaches.ts';
import type { Case, Figure, FigureSource } from './figure.ts';

/** A case of a figure for each record of a type of which `tell` has something to tell. */
const casesIn =
  <T extends TypeName>(type: T, tell: (record: RecordOf<T>, register: Register) => CaseFacts | undefined) =>
  ({ register }: FigureSource): Case[] =>
    register.records[type].flatMap((record) => {
      const facts = tell(record, register);
      return facts ? [{ ...facts, department: record.department, about: record as AnyRecord }] : [];
    });

/** What a record tells of itself as a case. */
type CaseFacts = Omit<Case, 'department' | 'about'>;

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

const released = ({ data: { releasedAt } }: RecordOf<'briefings' | 'statements'>): CaseFacts | undefined =>
  releasedAt ? { day: dayOf(releasedAt), counts: true } : undefined;

const informationGiven: Figure = {
  id: 'information-given',
  kind: 'count',
  title: { vi: 'Số lần cung cấp thông tin', en: 'Information given' },
  formula: {
    vi: 'Số lần cung cấp thông tin định kỳ và thông tin đột xuất cho báo chí.',
    en: 'How often the press was given a monthly briefing or an urgent statement.',
  },
  requirements: ['1-01'],
  cases: (source) => [...casesIn('briefings', released)(source), ...casesIn('statements', released)(source)],
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
  cases: casesIn(
    'briefings',
    ({ data: { recipients, releasedAt } }, register) =>
      recipients && {
        day: dayOf(releasedAt),
        counts: recipients.some((one) => one === 'press' || isLocal(register, one)),
      },
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
  cases: casesIn('statements', ({ data: { occurredAt, releasedAt } }) =>
    releasedAt ? daysTaken(dayOf(occurredAt), dayOf(releasedAt)) : undefined,
  ),
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
  cases: casesIn('responses', ({ data: { receivedOn, publishedOn, reply } }) => {
    const [start] = [receivedOn, publishedOn].filter((day) => day !== undefined).sort();
    return start && reply ? daysTaken(start, reply.date) : undefined;
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
  cases: casesIn('requests', ({ data: { receivedAt, answeredAt } }) =>
    answeredAt ? daysTaken(dayOf(receivedAt), dayOf(answeredAt)) : undefined,
  ),
};

/** The days from one event to another; what ended before it began is no case, and a finding on its record. */
const daysTaken = (start: PlainDate, end: PlainDate): CaseFacts | undefined =>
  end < start ? undefined : { day: end, counts: true, days: daysBetween(start, end) };

const requestsWith = (outcome: 'answered' | 'refused', id: string, title: Text, formula: Text): Figure => ({
  id,
  kind: 'share',
  title,
  formula,
  requirements: [],
  cases: casesIn('requests', ({ data }) => ({
    day: dayOf(data.receivedAt),
    counts: data.outcome === outcome,
  })),
});

const raisedOn = ({ receivedOn, publishedOn }: RecordOf<'responses'>['data']): PlainDate =>
  receivedOn ?? publishedOn ?? '';

const digestItems: Figure = {
  id: 'digest-items',
  kind: 'count',
  title: { vi: 'Số tin lấy từ Điểm tin báo chí', en: 'Items from the press digest' },
  formula: {
    vi: 'Số vụ việc được nhận từ chuyên mục “Điểm tin báo chí”.',
    en: 'Items that were taken up from the press digest.',
  },
  requirements: ['2.2.5-01'],
  cases: casesIn('responses', ({ data }) =>
    data.origin === 'digest' ? { day: raisedOn(data), counts: true } : undefined,
  ),
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
  cases: casesIn('responses', ({ data }, register) => ({
    day: raisedOn(data),
    counts: isLocal(register, data.outlet),
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
  cases: casesIn('corrections', ({ data }) => ({
    day: data.requestedOn,
    counts: data.outcome === 'published',
  })),
};

const training: Figure = {
  id: 'training',
  kind: 'count',
  title: { vi: 'Số lần bồi dưỡng, tập huấn', en: 'Training sessions' },
  formula: { vi: 'Số lần bồi dưỡng, tập huấn có hồ sơ.', en: 'Training sessions on record.' },
  requirements: ['3.1-04'],
  cases: casesIn('awareness', ({ data }) =>
    data.kind === 'training' ? { day: data.date, counts: true } : undefined,
  ),
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
    const law = lawOn(register.rulebook, ruleCountedIn('spokesperson-in-office')?.id ?? '', today);
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
      counts: isWithin(about.data.verifiedOn, since, today),
      about,
    }));
  },
};

const isWithin = (day: PlainDate | undefined, since: PlainDate, today: PlainDate): boolean =>
  day !== undefined && since <= day && day <= today;

const breaches: Figure = {
  id: 'breaches',
  kind: 'count',
  title: { vi: 'Việc trái quy định', en: 'Breaches' },
  formula: {
    vi: 'Số việc đã qua trái quy định mà bản ghi cho thấy: mỗi bản ghi và mỗi quy định tính một việc, dù đã giải trình hay chưa.',
    en: 'What records tell of the past that was against a rule: one for each record and rule, explained or not.',
  },
  requirements: [],
  cases: (source) =>
    [...Map.groupBy(source.breaches, breachKey).values()].flatMap(([about]) =>
      about ? [{ department: about.department, day: about.on, counts: true, about }] : [],
    ),
};

/** Every figure, in the order in which pages and reports show them. */
export const figures: readonly Figure[] = [
  spokespersonInOffice,
  contactsConfirmed,
  ...rules
    // Duties of every day have no case that is kept, only those that are broken; a figure of their own tells of them.
    .filter(({ duties, waivable }) => duties && waivable !== 'vacancy')
    .map(({ id, title }) => onTime(id, title)),
  breaches,
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
