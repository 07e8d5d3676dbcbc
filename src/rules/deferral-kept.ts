import { dayOf, displayDate, type PlainDate } from '../domain/dates.ts';
import { termOfPromise } from '../domain/deadline.ts';
import type { Text } from '../domain/text.ts';
import { notYet } from './not-yet.ts';
import { lawFor, type Context, type Owed, type Rule } from './rule.ts';

const event: Text = {
  vi: 'nhận yêu cầu và hẹn trả lời',
  en: 'the request, for which an answer was promised',
};

function* duties(context: Context): Generator<Owed> {
  for (const { id, file, department, data } of context.register.records.requests) {
    const start = dayOf(data.receivedAt);
    const law = lawFor(context, rule.id, start, department);
    if (!law || !data.promisedFor || data.promisedFor < start) continue;
    // A refusal is an answer too.
    const isClosed = data.outcome === 'answered' || data.outcome === 'refused';
    const metOn = isClosed && data.answeredAt ? dayOf(data.answeredAt) : undefined;
    const trace = termOfPromise(data.promisedFor, { event, start, rule: rule.id, law }, promise(start));
    yield {
      rule: rule.id,
      subject: id,
      file,
      path: [metOn ? 'answeredAt' : 'promisedFor'],
      department,
      trace,
      law,
      metOn,
      ...toDo(metOn, context.today),
      done: { vi: 'Yêu cầu đã hẹn được trả lời', en: 'The answer that was promised came' },
    };
  }
}

const promise = (start: PlainDate): Text => ({
  vi: `ngày đã hẹn với báo chí khi nhận yêu cầu (${displayDate(start)})`,
  en: `the day promised to the press for the request of ${displayDate(start)}`,
});

const toDo = (answered: PlainDate | undefined, today: PlainDate): Pick<Owed, 'unmet' | 'edit'> =>
  answered && answered > today
    ? notYet('requests', 'answeredAt', answered, today, { vi: 'trả lời', en: 'answered' })
    : {
        unmet: {
          vi: 'Đã hẹn trả lời báo chí mà chưa ghi là đã trả lời.',
          en: 'The press was promised an answer, and none is recorded.',
        },
        edit: {
          vi: 'Trả lời, rồi sửa thành `outcome: answered` và ghi `answeredAt`, `speaker`, `approval`.',
          en: 'Answer, then make it `outcome: answered` and write `answeredAt`, `speaker` and `approval`.',
        },
      };

/** What was promised comes on the day promised at the latest (letter, section 2.2.3). */
export const rule: Rule = {
  id: 'deferral-kept',
  title: { vi: 'Giữ hẹn trả lời', en: 'A promised answer is given' },
  checks: {
    vi: 'Yêu cầu đã hẹn ngày trả lời phải được trả lời chậm nhất vào ngày hẹn.',
    en: 'A request for which a day was promised is answered on that day at the latest.',
  },
  duties,
};
