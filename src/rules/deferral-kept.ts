import { dayOf, displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import { termOfPromise } from '../domain/deadline.ts';
import type { Text } from '../domain/text.ts';
import { carriedOn, carryOnRequest } from './shared/passed-on.ts';
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

type Request = RecordOf<'requests'>;

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

/** What was promised is owed by whoever has the matter, if it was passed on before the answer. */
function* findDuties(record: Request, context: RecordContext): Generator<RuleDuty> {
  const { rule: id, today, lawOn, register } = context;
  const { promisedFor, receivedAt } = record.data;
  const start = dayOf(receivedAt);
  const law = lawOn(start);
  if (!law || !promisedFor || promisedFor < start) return;
  const { records, transfers, unrecordedBy } = carriedOn(record, register);
  const answered = firstAnswered(records);
  const current = answered ?? records.at(-1) ?? record;
  const metOn = answered && answeredOn(answered);
  const trace = termOfPromise(
    promisedFor,
    { event: messages.event, start, rule: id, law },
    messages.promise(start),
  );
  yield {
    file: current.file,
    field: metOn ? ['answeredAt'] : [current === record && !unrecordedBy ? 'promisedFor' : 'outcome'],
    trace,
    law,
    metOn,
    metBy: transfers && answered?.department,
    transfers,
    ...toDo(metOn, today),
    ...(unrecordedBy ? { edit: carryOnRequest(current, unrecordedBy, register) } : {}),
    done: messages.answered,
  };
}

/** The day of the answer; a refusal is an answer too. */
const answeredOn = ({ data }: Request): PlainDate | undefined =>
  isAnswered(data.outcome) && data.answeredAt ? dayOf(data.answeredAt) : undefined;

const isAnswered = (outcome: Request['data']['outcome']): boolean =>
  outcome === 'answered' || outcome === 'refused';

/** The record of the answer that came first, if there is one. */
const firstAnswered = (records: readonly Request[]): Request | undefined =>
  records
    .filter((record) => answeredOn(record) !== undefined)
    .toSorted((a, b) => ((answeredOn(a) ?? '') < (answeredOn(b) ?? '') ? -1 : 1))[0];

const toDo = (answered: PlainDate | undefined, today: PlainDate): DutyMessage =>
  answered && answered > today
    ? dayAheadMessage('requests', 'answeredAt', answered, today, { vi: 'trả lời', en: 'answered' })
    : messages.unanswered;
