import { isPlaceholder } from '../domain/contact.ts';
import { releases } from './releases.ts';
import { lawFor, type Context, type Found, type FoundBreach, type Rule } from './rule.ts';
import { unauthorised } from './speaking.ts';

const nothing = { briefings: [], statements: [], requests: [], responses: [] };

function* judge(context: Context): Generator<Found> {
  for (const { file, department, data } of context.register.records.corrections) {
    const { legalReference, requestedOn } = data;
    const law = lawFor(context, rule.id, requestedOn, department);
    if (!law || legalReference === undefined || !isPlaceholder(legalReference)) continue;
    yield {
      file,
      path: ['legalReference'],
      department,
      law,
      message: {
        vi: `“${legalReference}” không phải là điều khoản pháp luật, mà yêu cầu cải chính phải theo quy định của pháp luật. Ghi ở \`legalReference\` điều khoản đã dẫn trong văn bản yêu cầu; nếu văn bản không dẫn điều khoản nào, xóa dòng này.`,
        en: `“${legalReference}” is not a provision of law, and a correction is asked for under the law. Write in \`legalReference\` the provision that the request cites; if it cites none, delete this line.`,
      },
    };
  }
}

function* find(context: Context): Generator<FoundBreach> {
  const { corrections } = context.register.records;
  yield* unauthorised(context, rule.id, releases({ records: { ...nothing, corrections } }));
  for (const { id, file, department, data } of corrections) {
    const law = lawFor(context, rule.id, data.requestedOn, department);
    if (!law || data.legalReference !== undefined) continue;
    yield {
      file,
      path: ['legalReference'],
      department,
      law,
      subject: id,
      on: data.requestedOn,
      happened: {
        vi: `Văn bản ${data.document.number} yêu cầu phản hồi, cải chính mà bản ghi không dẫn điều khoản pháp luật nào, trong khi việc này phải theo quy định của pháp luật.`,
        en: `Document ${data.document.number} asks for a reply or correction, and the record cites no provision of law, while it is asked for under the law.`,
      },
      correction: {
        vi: 'thêm `legalReference:` với điều khoản đã dẫn trong văn bản yêu cầu',
        en: 'add `legalReference:` with the provision that the request cites',
      },
    };
  }
}

/**
 * The spokesperson or an authorised person asks the outlet for a correction, under the law (letter, section
 * 2.2.6). What was sent was sent so. The schema of the record finds a missing outlet.
 */
export const rule: Rule = {
  id: 'correction-by-authority',
  title: { vi: 'Người yêu cầu cải chính phải có thẩm quyền', en: 'A correction is asked for with authority' },
  checks: {
    vi: 'Yêu cầu phản hồi, cải chính phải do người phát ngôn, hoặc người được ủy quyền đúng vụ việc, gửi cơ quan báo chí đã đăng và dẫn điều khoản pháp luật.',
    en: 'A request for a reply or correction comes from a spokesperson, or somebody authorised for that case, goes to the outlet, and cites the law.',
  },
  judge,
  breach: { records: ['corrections'], find },
};
