import { isPlaceholder } from '../domain/placeholder.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach, RuleProblem } from './rule.ts';
import { findUnauthorised } from './shared/speaking.ts';

/**
 * The spokesperson or an authorised person asks the outlet for a correction, under the law (letter, section
 * 2.2.6). What was sent was sent so. The schema of the record finds a missing outlet.
 */
export const rule: Rule = {
  id: 'correction-by-authority',
  title: { vi: 'Người yêu cầu cải chính phải có thẩm quyền', en: 'A correction is requested with authority' },
  checks: {
    vi: 'Yêu cầu phản hồi, cải chính phải do người phát ngôn, hoặc người được ủy quyền đúng vụ việc, gửi cơ quan báo chí đã đăng và dẫn điều khoản pháp luật.',
    en: 'A request for a reply or correction comes from a spokesperson, or somebody authorised for that case, goes to the outlet, and cites the law.',
  },
  problems: { corrections: findProblems },
  breaches: { corrections: findBreaches },
};

type Correction = RecordOf<'corrections'>;

const messages = {
  noProvision: (legalReference: string): Text => ({
    vi: `“${legalReference}” không phải là điều khoản pháp luật, mà yêu cầu cải chính phải theo quy định của pháp luật. Ghi ở \`legalReference\` điều khoản đã dẫn trong văn bản yêu cầu; nếu văn bản không dẫn điều khoản nào, xóa dòng này.`,
    en: `“${legalReference}” is not a provision of law; a correction must be requested under the law. Write in \`legalReference\` the provision that the request cites; if it cites none, delete this line.`,
  }),

  withoutProvision: (number: string): BreachMessage => ({
    happened: {
      vi: `Văn bản ${number} yêu cầu phản hồi, cải chính mà bản ghi không dẫn điều khoản pháp luật nào, trong khi việc này phải theo quy định của pháp luật.`,
      en: `Document ${number} asks for a reply or correction, but the record cites no provision of law, under which it must be requested.`,
    },
    correction: {
      vi: 'thêm `legalReference:` với điều khoản đã dẫn trong văn bản yêu cầu',
      en: 'add `legalReference:` with the provision that the request cites',
    },
  }),
};

function* findProblems({ data }: Correction, { lawOn }: RecordContext): Generator<RuleProblem> {
  const { legalReference, requestedOn } = data;
  const law = lawOn(requestedOn);
  if (!law || legalReference === undefined || !isPlaceholder(legalReference)) return;
  yield {
    field: ['legalReference'],
    law,
    message: messages.noProvision(legalReference),
  };
}

function* findBreaches(record: Correction, context: RecordContext): Generator<RuleBreach> {
  const { data } = record;
  yield* findUnauthorised(record, context);
  const law = context.lawOn(data.requestedOn);
  if (!law || data.legalReference !== undefined) return;
  yield {
    field: ['legalReference'],
    law,
    on: data.requestedOn,
    ...messages.withoutProvision(data.document.number),
  };
}
