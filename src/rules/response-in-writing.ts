import { lawFor, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  const { register } = context;
  for (const { file, department, data } of register.records.responses) {
    const { reply, outlet } = data;
    const law = reply && lawFor(context, rule.id, reply.date, department);
    const asked = register.outlet(outlet)?.data.name;
    if (!law || reply.to === outlet || !asked || !register.outlet(reply.to)) continue;
    yield {
      file,
      path: ['reply', 'to'],
      department,
      law,
      message: {
        vi: `Văn bản trả lời gửi \`${reply.to}\`, trong khi ${asked} (\`${outlet}\`) mới là cơ quan báo chí đã chuyển đến hoặc đăng, phát. Sửa thành \`to: ${outlet}\`, hoặc gửi văn bản cho đúng cơ quan báo chí.`,
        en: `The reply is addressed to \`${reply.to}\`, while ${asked} (\`${outlet}\`) forwarded or published the matter. Write \`to: ${outlet}\`, or send the document to the right outlet.`,
      },
    };
  }
}

/** The answer is a document to the outlet (letter, section 2.2.5, paragraph 2). */
export const rule: Rule = {
  id: 'response-in-writing',
  title: { vi: 'Trả lời báo chí bằng văn bản', en: 'An answer in writing' },
  checks: {
    vi: 'Mỗi trả lời phải là một văn bản có số, ngày, gửi đúng cơ quan báo chí đã chuyển đến hoặc đăng, phát.',
    en: 'Every answer is a document with a number and a date, addressed to the outlet that forwarded or published the matter.',
  },
  judge,
};
