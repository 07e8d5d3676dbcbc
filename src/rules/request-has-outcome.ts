import { addDays, dayOf, daysBetween, displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { carriedOn, carryOnRequest } from './shared/passed-on.ts';
import type { RecordContext, Rule, RuleProblem } from './rule.ts';

/** Whatever the press asks is answered, promised for a day or refused on a ground (letter, section 2.2.1, case 2). */
export const rule: Rule = {
  id: 'request-has-outcome',
  title: { vi: 'Yêu cầu của báo chí phải có kết quả', en: 'A press request has an outcome' },
  checks: {
    vi: 'Yêu cầu của báo chí hoặc cơ quan quản lý báo chí được trả lời, hẹn ngày hoặc từ chối trong số ngày theo chính sách, và ghi rõ lúc nào.',
    en: 'A request from the press or the press-management authority is answered, promised for a day or refused within the number of days set by policy, and the record says when.',
  },
  problems: { requests: findProblems },
};

type Request = RecordOf<'requests'>;

const messages = {
  undated: {
    vi: 'Yêu cầu ghi là đã trả lời hoặc từ chối mà không ghi lúc nào, nên không xét được thẩm quyền và ý kiến của thủ trưởng. Thêm `answeredAt:` với ngày và giờ.',
    en: 'The request is recorded as answered or refused, but not when, so authority and approval cannot be checked. Add `answeredAt:` with day and time.',
  },

  answer: {
    vi: 'Trả lời, hẹn ngày hoặc từ chối có căn cứ, rồi sửa `outcome`.',
    en: 'Answer it, promise a day, or refuse it on a ground, then change `outcome`.',
  },

  /** @param edit what is to be done about it */
  unanswered: (received: PlainDate, today: PlainDate, days: number, edit: Text): Text => {
    const waited = daysBetween(received, today);
    return {
      vi: `Yêu cầu nhận ngày ${displayDate(received)}, đến nay đã ${waited} ngày mà chưa có kết quả (quá ${days} ngày là mốc theo chính sách của trang, Công văn không quy định). ${edit.vi}`,
      en: `The request of ${dateText(received)} has had no outcome for ${waited} days (this publisher’s policy allows ${days} days; the letter sets no limit). ${edit.en}`,
    };
  },
};

function* findProblems(record: Request, { register, today, lawOn }: RecordContext): Generator<RuleProblem> {
  const days = register.publisher.policy.requestOutcomeDays;
  const received = dayOf(record.data.receivedAt);
  const law = lawOn(received);
  if (!law || received > today) return;
  if (isClosed(record) && !record.data.answeredAt) {
    yield { field: ['answeredAt'], law, message: messages.undated };
    return;
  }
  const { transfers, unrecordedBy } = carriedOn(record, register);
  // Where another department has recorded the matter, what comes of it is written there.
  if (transfers && unrecordedBy === undefined) return;
  const whole = register.matterOf(record.id)?.records.filter((one) => one.type === 'requests') ?? [record];
  const asked = whole.map(({ data }) => dayOf(data.receivedAt)).sort()[0] ?? received;
  if (!whole.every((one) => isOpenOn(one, today)) || today <= addDays(asked, days)) return;
  const edit = unrecordedBy ? carryOnRequest(record, unrecordedBy, register) : messages.answer;
  yield {
    field: ['outcome'],
    law,
    message: messages.unanswered(asked, today, days, edit),
    isOpen: true,
    ...(unrecordedBy ? { heldBy: unrecordedBy } : {}),
  };
}

const isClosed = ({ data }: Request): boolean => data.outcome === 'answered' || data.outcome === 'refused';

/** Whether nothing has come of a request by a day: a promise is an outcome, and so is an answer of that day. */
const isOpenOn = (record: Request, today: PlainDate): boolean => {
  const { outcome, promisedFor, answeredAt } = record.data;
  if (promisedFor !== undefined || outcome === 'deferred') return false;
  return !(isClosed(record) && answeredAt && dayOf(answeredAt) <= today);
};
