import { dayOf } from '../domain/dates.ts';
import { lawFor, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  for (const { file, department, data } of context.register.records.requests) {
    const received = dayOf(data.receivedAt);
    const law = lawFor(context, rule.id, received, department);
    if (!law) continue;
    const place = { file, path: ['promisedFor'], department, law };
    if (data.outcome === 'deferred' && !data.promisedFor) {
      yield {
        ...place,
        message: {
          vi: 'Yêu cầu được hẹn trả lời mà không ghi hẹn ngày nào, nên báo chí không biết khi nào có trả lời. Thêm `promisedFor:` với ngày đã hẹn.',
          en: 'An answer was promised and no day is given, so the press cannot tell when it will come. Add `promisedFor:` with the day that was promised.',
        },
      };
    }
  }
}

/** Where information is wanting, a day for the answer is fixed (letter, section 2.2.3). */
export const rule: Rule = {
  id: 'deferral-dated',
  title: { vi: 'Hẹn trả lời phải có ngày', en: 'A deferral names a day' },
  checks: {
    vi: 'Chưa đủ thông tin để trả lời thì phải hẹn báo chí một ngày cụ thể.',
    en: 'Where information is not sufficient for an answer, the press is given a definite day.',
  },
  judge,
};
