import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import { isUndated, termOfDays, type Clock } from '../domain/deadline.ts';
import { hasDays, type LawOfDays } from '../domain/law.ts';
import type { RecordOf } from '../domain/records/index.ts';
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
  },
  dutySubject: 'responses',
  countedIn: 'days-to-answer',
  problems: { responses: findProblems },
  duties: { responses: findDuties },
} as const satisfies Rule;

type Response = RecordOf<'responses'>;

const messages = {
  unstarted: {
    vi: 'Không ghi ngày nhận hay ngày đăng, phát, nên không tính được hạn 30 ngày. Thêm `receivedOn:` hoặc `publishedOn:` phía trên dòng này.',
    en: 'Neither the day of receipt nor of publication is given, so the 30 days cannot be reckoned. Add `receivedOn:` or `publishedOn:` above this line.',
  },

  policyOfTwo: {
    vi: 'Có cả ngày nhận và ngày đăng, phát nên tính từ ngày sớm hơn (chính sách của trang, Công văn không quy định).',
    en: 'The day of receipt and that of publication are both known, so the earlier one counts (this publisher’s policy; the letter does not say).',
  },

  unanswered: (outlet: string, by: string): DutyMessage => ({
    unmet: {
      vi: 'Chưa ghi văn bản trả lời cơ quan báo chí.',
      en: 'No written reply to the outlet is recorded.',
    },
    edit: {
      vi: `Khi đã trả lời, thêm \`reply:\` với các dòng con \`number\`, \`date\`, \`to: ${outlet}\`, \`states\` (\`result\` là kết quả, \`measure\` là biện pháp) và \`summary\`; \`speaker:\` với tên tệp của người phát ngôn; \`approval:\` với các dòng con ${by} (thủ trưởng) và \`at\` (lúc cho ý kiến).`,
      en: `Once it is answered, add \`reply:\` with \`number\`, \`date\`, \`to: ${outlet}\`, \`states\` (\`result\` or \`measure\`) and \`summary\` below it; \`speaker:\` with the file name of who spoke; \`approval:\` with ${by} (the head) and \`at\` (when the opinion was given) below it.`,
    },
  }),

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

  replied: { vi: 'Văn bản trả lời được ký', en: 'The written reply was signed' },
};

const { startedBy } = rule.term;
const startFields = Object.keys(startedBy) as (keyof typeof startedBy)[];

/** What starts the clock: the earliest of the days that the law in force names. */
function clockOf(data: Response['data'], { rule: id, lawOn }: RecordContext): Clock<LawOfDays> | undefined {
  const known = startFields
    .flatMap((field) => (data[field] ? [{ field, start: data[field] }] : []))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const law = known[0] && lawOn(known[0].start);
  const counted = law ? known.filter(({ field }) => law.startsAt?.includes(field) ?? true) : [];
  const [first] = counted;
  if (!law || !hasDays(law) || !first) return undefined;
  const policy = counted.length > 1 ? messages.policyOfTwo : undefined;
  return { event: startedBy[first.field], start: first.start, rule: id, law, policy };
}

function* findProblems({ data }: Response, { today, lawOn }: RecordContext): Generator<RuleProblem> {
  if (data.receivedOn || data.publishedOn) return;
  const law = lawOn(data.reply?.date ?? today);
  if (law) yield { field: ['receivedOn'], law, message: messages.unstarted };
}

function* findDuties({ data }: Response, context: RecordContext): Generator<RuleDuty | UndatedDuty> {
  const clock = clockOf(data, context);
  if (!clock) return;
  const field = data.reply ? ['reply', 'date'] : ['reply'];
  const trace = termOfDays(clock, context.register.calendar);
  if (isUndated(trace)) {
    yield { ...trace, field, start: clock.start };
    return;
  }
  yield {
    field,
    trace,
    law: clock.law,
    metOn: data.reply?.date,
    ...toDo(data, context),
    done: messages.replied,
  };
}

function toDo({ reply, outlet }: Response['data'], { register, today, folder }: RecordContext): DutyMessage {
  const replied = reply?.date;
  const head = headOn(register, folder, today);
  const by = head === undefined ? '`by`' : `\`by: ${head}\``;
  return replied && replied > today ? messages.repliesAhead(replied, today) : messages.unanswered(outlet, by);
}
