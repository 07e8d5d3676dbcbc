import type { RecordOf } from '../domain/records/index.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';

/**
 * The answer is a document to the outlet (letter, section 2.2.5, paragraph 2). What went to another outlet went there; the
 * schema finds a reply without a number or a date, and `response-within-30-days` the reply that is still owed.
 */
export const rule: Rule = {
  id: 'response-in-writing',
  title: { vi: 'Trả lời báo chí bằng văn bản', en: 'An answer in writing' },
  checks: {
    vi: 'Mỗi trả lời phải là một văn bản có số, ngày, gửi đúng cơ quan báo chí đã chuyển đến hoặc đăng, phát.',
    en: 'Every answer is a document with a number and a date, addressed to the outlet that forwarded or published the matter.',
  },
  breaches: { responses: findBreaches },
};

const messages = {
  sentElsewhere: (number: string, reached: string, asked: string, outlet: string): BreachMessage => ({
    happened: {
      vi: `Văn bản trả lời ${number} gửi ${reached}, trong khi ${asked} mới là cơ quan báo chí đã chuyển đến hoặc đăng, phát.`,
      en: `Reply ${number} was sent to ${reached}, but it was ${asked} that forwarded or published the matter.`,
    },
    correction: {
      vi: `sửa thành \`to: ${outlet}\``,
      en: `change it to \`to: ${outlet}\``,
    },
  }),
};

function* findBreaches(
  { data }: RecordOf<'responses'>,
  { register, lawOn }: RecordContext,
): Generator<RuleBreach> {
  const { reply, outlet } = data;
  const law = reply && lawOn(reply.date);
  const asked = register.outlet(outlet)?.data.name;
  const reached = reply && register.outlet(reply.to)?.data.name;
  if (!law || reply.to === outlet || !asked || !reached) return;
  yield {
    field: ['reply', 'to'],
    law,
    on: reply.date,
    ...messages.sentElsewhere(reply.number, reached, asked, outlet),
  };
}
