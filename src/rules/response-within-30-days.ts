import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import { isUndated, termOfDays, type Clock } from '../domain/deadline.ts';
import { hasDays, type LawOfDays } from '../domain/law.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { firstPublished } from '../domain/records/shared/raised.ts';
import type { Text } from '../domain/text.ts';
import { carriedOn, carryOnResponse } from './shared/passed-on.ts';
import { headOn } from './shared/people-in-office.ts';
import type { DutyMessage, RecordContext, Rule, RuleDuty, RuleProblem, UndatedDuty } from './rule.ts';

/** Thirty days to answer what the press forwards or publishes (letter, section 2.2.5, paragraph 2). */
export const rule = {
  id: 'response-within-30-days',
  title: { vi: 'Trả lời báo chí trong 30 ngày', en: 'An answer within 30 days' },
  checks: {
    vi: 'Ý kiến, kiến nghị, phê bình, khiếu nại, tố cáo do báo chí chuyển đến hoặc đăng, phát phải có văn bản trả lời trong 30 ngày kể từ ngày nhận được hoặc ngày đăng, phát.',
    en: 'Opinions, petitions, criticism, complaints and denunciations that the press forwards or publishes are answered in writing within 30 days of receipt or publication.',
  },
  term: {
    units: ['days'],
    record: 'responses',
    startedBy: {
      receivedOn: { vi: 'nhận được', en: 'receipt' },
      publishedOn: { vi: 'báo chí đăng, phát', en: 'publication in the press' },
    },
    endedBy: {
      'reply.date': { vi: 'Văn bản trả lời được ký', en: 'The written reply was signed' },
      'reply.sentOn': { vi: 'Văn bản trả lời được gửi', en: 'The written reply was sent' },
      'reply.receivedOn': {
        vi: 'Cơ quan báo chí nhận văn bản trả lời',
        en: 'The written reply reached the outlet',
      },
    },
  },
  dutySubject: 'responses',
  countedIn: 'days-to-answer',
  problems: { responses: findProblems },
  duties: { responses: findDuties },
} as const satisfies Rule;

type Response = RecordOf<'responses'>;

type Reply = NonNullable<Response['data']['reply']>;

const messages = {
  unstarted: {
    vi: 'Không ghi ngày nhận hay ngày đăng, phát, nên không tính được hạn 30 ngày. Thêm `receivedOn:` hoặc `publishedOn:` phía trên dòng này.',
    en: 'Neither the day of receipt nor of publication is given, so the 30 days cannot be reckoned. Add `receivedOn:` or `publishedOn:` above this line.',
  },

  publishedInArticle: (day: PlainDate): Text => ({
    vi: `Ngày đăng, phát chỉ được ghi ở \`articles\`, mà bản ghi phải có ngày nhận hoặc ngày đăng, phát để tính hạn 30 ngày. Thêm dòng \`publishedOn: ${day}\` (bài đăng sớm nhất) phía trên dòng này.`,
    en: `The day of publication is given in \`articles\` alone, but the record needs that of receipt or publication for the 30 days to be reckoned. Above this line, add \`publishedOn: ${day}\` (the first of the articles).`,
  }),

  firstArticle: {
    vi: 'báo chí đăng, phát bài đầu tiên',
    en: 'publication of the first article in the press',
  },

  policyOfTwo: {
    vi: 'Có cả ngày nhận và ngày đăng, phát nên tính từ ngày sớm hơn (chính sách của trang, Công văn không quy định).',
    en: 'The day of receipt and that of publication are both known, so the earlier one counts (this publisher’s policy; the letter does not say).',
  },

  unanswered: (outlet: string, by: string, told: PlainDate | undefined): DutyMessage => ({
    unmet: told
      ? {
          vi: `Ngày ${displayDate(told)} mới báo là đang xem xét; chưa ghi văn bản trả lời cơ quan báo chí.`,
          en: `On ${dateText(told)} the outlet was only told that the matter is being considered; no written reply to it is recorded.`,
        }
      : {
          vi: 'Chưa ghi văn bản trả lời cơ quan báo chí.',
          en: 'No written reply to the outlet is recorded.',
        },
    edit: {
      vi: `Khi đã trả lời, thêm \`reply:\` với các dòng con \`number\`, \`date\`, \`to: ${outlet}\`, \`states\` (\`result\` là kết quả, \`measure\` là biện pháp) và \`summary\`; \`speaker:\` với tên tệp của người phát ngôn; \`approval:\` với các dòng con ${by} (thủ trưởng) và \`at\` (lúc cho ý kiến).`,
      en: `Once it is answered, add \`reply:\` with \`number\`, \`date\`, \`to: ${outlet}\`, \`states\` (\`result\` or \`measure\`) and \`summary\` below it; \`speaker:\` with the file name of who spoke; \`approval:\` with ${by} (the head) and \`at\` (when the opinion was given) below it.`,
    },
  }),

  undated: ({ number, date }: Reply, field: EndField): DutyMessage => {
    const key = field.replace('reply.', '');
    const what = ends[field];
    return {
      unmet: {
        vi: `Văn bản trả lời ${number} ngày ${displayDate(date)} chưa ghi ${what.vi}, mà quy định áp dụng xét việc đúng hạn theo ngày ấy.`,
        en: `Reply ${number} of ${dateText(date)} is recorded without ${what.en}, by which the law that applies decides whether it was in time.`,
      },
      edit: {
        vi: `Thêm \`${key}:\` với ngày ấy vào \`reply\`.`,
        en: `Add \`${key}:\` with that day under \`reply\`.`,
      },
    };
  },

  repliesAhead: (replied: PlainDate, today: PlainDate): DutyMessage => ({
    unmet: {
      vi: `Văn bản trả lời ghi ngày ${displayDate(replied)}, sau ngày kiểm tra (${displayDate(today)}), nên chưa tính là đã trả lời.`,
      en: `The reply is dated ${dateText(replied)}, after the date of this check (${dateText(today)}), so it does not count as answered yet.`,
    },
    edit: {
      vi: 'Nếu ghi nhầm, sửa `date` trong `reply`.',
      en: 'If that is a mistake, correct `date` under `reply`.',
    },
  }),
};

const { startedBy, endedBy } = rule.term;

type EndField = keyof typeof endedBy;

const isEndField = (field: string): field is EndField => Object.hasOwn(endedBy, field);

/** The days of a reply of which the law names one, as messages call them. */
const ends: Readonly<Record<EndField, Text>> = {
  'reply.date': { vi: 'ngày ký', en: 'the day of its signature' },
  'reply.sentOn': { vi: 'ngày gửi', en: 'the day on which it was sent' },
  'reply.receivedOn': { vi: 'ngày cơ quan báo chí nhận', en: 'the day on which it reached the outlet' },
};

/** What starts the clock: the earliest of the days that the law in force names. */
function clockOf(data: Response['data'], { rule: id, lawOn }: RecordContext): Clock<LawOfDays> | undefined {
  const known = startsOf(data).sort((a, b) => (a.start < b.start ? -1 : 1));
  const law = known[0] && lawOn(known[0].start);
  const counted = law ? known.filter(({ field }) => law.startsAt?.includes(field) ?? true) : [];
  const [first] = counted;
  if (!law || !hasDays(law) || !first) return undefined;
  const policy = counted.length > 1 ? messages.policyOfTwo : undefined;
  return { event: first.event, start: first.start, rule: id, law, policy };
}

/** The days that may start the clock: of several articles that one reply answers, the first. */
function startsOf(
  data: Response['data'],
): { field: keyof typeof startedBy; event: Text; start: PlainDate }[] {
  const { receivedOn, articles = [] } = data;
  const printed = firstPublished(data);
  const isOfSeveral = articles.length > 1 && articles.some(({ printedOn }) => printedOn === printed);
  const ofPublication = isOfSeveral ? messages.firstArticle : startedBy.publishedOn;
  return [
    ...(receivedOn ? [{ field: 'receivedOn' as const, event: startedBy.receivedOn, start: receivedOn }] : []),
    ...(printed ? [{ field: 'publishedOn' as const, event: ofPublication, start: printed }] : []),
  ];
}

function* findProblems({ data }: Response, { today, lawOn }: RecordContext): Generator<RuleProblem> {
  if (data.receivedOn || data.publishedOn) return;
  const law = lawOn(data.reply?.date ?? today);
  const printed = firstPublished(data);
  const message = printed ? messages.publishedInArticle(printed) : messages.unstarted;
  if (law) yield { field: ['receivedOn'], law, message };
}

/** A matter has one clock, however often it was passed on: the record that it begins with tells of it. */
function* findDuties(record: Response, context: RecordContext): Generator<RuleDuty | UndatedDuty> {
  const { records, transfers, unrecordedBy, isContinuation } = carriedOn(record, context.register);
  const clock = clockOf(record.data, context);
  if (!clock || isContinuation) return;
  const { metBy } = clock.law;
  const end = metBy !== undefined && isEndField(metBy) ? metBy : 'reply.date';
  const answered = firstEnded(records, end);
  const current = answered ?? records.at(-1) ?? record;
  const open = unrecordedBy === undefined ? ['reply'] : ['transferredTo'];
  const place = { file: current.file, field: answered ? end.split('.') : open };
  const trace = termOfDays(clock, context.register.calendar);
  if (isUndated(trace)) {
    yield { ...trace, ...place, start: clock.start };
    return;
  }
  yield {
    ...place,
    trace,
    law: clock.law,
    metOn: endOf(current.data, end),
    metBy: transfers && answered?.department,
    transfers,
    ...toDo(current, unrecordedBy, end, context),
    done: endedBy[end],
  };
}

/** The record of the answer that came first, if there is one. */
const firstEnded = (records: readonly Response[], end: EndField): Response | undefined =>
  records
    .filter(({ data }) => endOf(data, end) !== undefined)
    .toSorted((a, b) => ((endOf(a.data, end) ?? '') < (endOf(b.data, end) ?? '') ? -1 : 1))[0];

/** The day of a reply that the law names. */
function endOf({ reply }: Response['data'], end: EndField): PlainDate | undefined {
  if (end === 'reply.date') return reply?.date;
  return end === 'reply.sentOn' ? reply?.sentOn : reply?.receivedOn;
}

function toDo(
  record: Response,
  unrecordedBy: string | undefined,
  end: EndField,
  { register, today }: RecordContext,
): DutyMessage {
  const { department, data } = record;
  const { reply, outlet, interim = [] } = data;
  if (reply && reply.date > today) return messages.repliesAhead(reply.date, today);
  if (reply && endOf(data, end) === undefined) return messages.undated(reply, end);
  const told = interim.map(({ date }) => date).filter((date) => date <= today);
  const head = headOn(register, unrecordedBy ?? department, today);
  const by = head === undefined ? '`by`' : `\`by: ${head}\``;
  const message = messages.unanswered(outlet, by, told.sort().at(-1));
  if (unrecordedBy === undefined) return message;
  return { ...message, edit: carryOnResponse(record, unrecordedBy, by, register) };
}
