import { dayOf, displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import { termOfPromise } from '../domain/deadline.ts';
import type { Text } from '../domain/text.ts';
import { dayAheadMessage } from './shared/day-ahead.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { DutyMessage, RecordContext, Rule, RuleDuty } from './rule.ts';

/** What was promised comes on the day promised at the latest (letter, section 2.2.3). */
export const rule: Rule = {
  id: 'deferral-kept',
  title: { vi: 'Trả lời đúng hẹn', en: 'Promised answers come on time' },
  checks: {
    vi: 'Yêu cầu đã hẹn ngày trả lời phải được trả lời chậm nhất vào ngày hẹn.',
    en: 'A request for which a day was promised is answered on that day at the latest.',
  },
  dutySubject: 'requests',
  duties: { requests: findDuties },
};

const messages = {
  event: {
    vi: 'nhận yêu cầu và hẹn trả lời',
    en: 'the request, for which an answer was promised',
  },

  promise: (start: PlainDate): Text => ({
    vi: `ngày đã hẹn với báo chí khi nhận yêu cầu (${displayDate(start)})`,
    en: `the day promised to the press for the request of ${dateText(start)}`,
  }),

  unanswered: {
    unmet: {
      vi: 'Đã hẹn trả lời báo chí mà chưa ghi là đã trả lời.',
      en: 'The press was promised an answer, but none is recorded.',
    },
    edit: {
      vi: 'Trả lời, rồi sửa thành `outcome: answered` và ghi `answeredAt`, `speaker`, `approval`.',
      en: 'Answer, then change it to `outcome: answered` and write `answeredAt`, `speaker` and `approval`.',
    },
  },

  answered: { vi: 'Yêu cầu đã hẹn được trả lời', en: 'The answer that was promised came' },
};

function* findDuties(
  { data }: RecordOf<'requests'>,
  { rule: id, today, lawOn }: RecordContext,
): Generator<RuleDuty> {
  const start = dayOf(data.receivedAt);
  const law = lawOn(start);
  if (!law || !data.promisedFor || data.promisedFor < start) return;
  // A refusal is an answer too.
  const isClosed = data.outcome === 'answered' || data.outcome === 'refused';
  const metOn = isClosed && data.answeredAt ? dayOf(data.answeredAt) : undefined;
  const trace = termOfPromise(
    data.promisedFor,
    { event: messages.event, start, rule: id, law },
    messages.promise(start),
  );
  yield {
    field: [metOn ? 'answeredAt' : 'promisedFor'],
    trace,
    law,
    metOn,
    ...toDo(metOn, today),
    done: messages.answered,
  };
}

const toDo = (answered: PlainDate | undefined, today: PlainDate): DutyMessage =>
  answered && answered > today
    ? dayAheadMessage('requests', 'answeredAt', answered, today, { vi: 'trả lời', en: 'answered' })
    : messages.unanswered;
