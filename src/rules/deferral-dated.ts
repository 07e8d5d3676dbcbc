import { dayOf } from '../domain/dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { RecordContext, Rule, RuleProblem } from './rule.ts';

/** Where information is wanting, a day for the answer is fixed (letter, section 2.2.3). */
export const rule: Rule = {
  id: 'deferral-dated',
  title: { vi: 'Hẹn trả lời phải có ngày', en: 'A deferral names a day' },
  checks: {
    vi: 'Chưa đủ thông tin để trả lời thì phải hẹn báo chí một ngày cụ thể.',
    en: 'If there is not enough information for an answer, the press is given a definite day.',
  },
  problems: { requests: findProblems },
};

const messages = {
  undated: {
    vi: 'Yêu cầu được hẹn trả lời mà không ghi hẹn ngày nào, nên báo chí không biết khi nào có trả lời. Thêm `promisedFor:` với ngày đã hẹn.',
    en: 'An answer was promised but no day is given, so the press cannot tell when it will come. Add `promisedFor:` with the day that was promised.',
  },
};

function* findProblems({ data }: RecordOf<'requests'>, { lawOn }: RecordContext): Generator<RuleProblem> {
  const law = lawOn(dayOf(data.receivedAt));
  if (law && data.outcome === 'deferred' && !data.promisedFor)
    yield { field: ['promisedFor'], law, message: messages.undated };
}
