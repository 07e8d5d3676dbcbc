import type { RecordOf } from '../domain/records/index.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';

/** Only on the specific matters assigned (letter, section 2.1, paragraph 2). A document signed for every matter stays so. */
export const rule: Rule = {
  id: 'authorisation-matter-specific',
  title: { vi: 'Ủy quyền về vấn đề cụ thể', en: 'An authorisation on a specific matter' },
  checks: {
    vi: 'Ủy quyền phải nêu vấn đề cụ thể được giao, không nêu chung chung như “mọi vấn đề”.',
    en: 'An authorisation names the specific matter assigned, not a catch-all such as “mọi vấn đề”.',
  },
  breaches: { authorisations: findBreaches },
};

const messages = {
  unspecific: ({ document, matter }: RecordOf<'authorisations'>['data']): BreachMessage => ({
    happened: {
      vi: `Văn bản ${document.number} ủy quyền về “${matter}”, không phải là vấn đề cụ thể, mà ủy quyền phải nêu vấn đề cụ thể được giao.`,
      en: `Document ${document.number} authorises for “${matter}”, which is not a specific matter; an authorisation must name the specific matter assigned.`,
    },
    correction: {
      vi: 'ghi ở `matter` đúng vấn đề cụ thể mà văn bản nêu',
      en: 'write in `matter` the specific matter that the document names',
    },
  }),
};

/** Words that leave the matter open. Policy: the letter asks for specific matters and gives no list. */
const things = 'vấn đề|việc|công việc|nội dung|thông tin|vụ việc|lĩnh vực|hoạt động';

const qualifiers =
  'khác|(có )?liên quan|được giao|phát sinh|cần thiết|thi hành án|báo chí (quan tâm|hỏi|yêu cầu|nêu)' +
  '|(của|thuộc|tại) (cơ quan|đơn vị|chi cục|cục)|thuộc (thẩm quyền|phạm vi quản lý|chức năng, nhiệm vụ)';

const catchAll = new RegExp(
  `^(phát ngôn |trả lời báo chí |cung cấp thông tin )?((về|đối với) )?((mọi|tất cả|toàn bộ|các|những) )+(${things})( (${qualifiers}))*[.]?$` +
    '|^(theo )?(phân công|yêu cầu|chỉ đạo)( của (thủ trưởng|cục trưởng|chi cục trưởng|lãnh đạo))?[.]?$' +
    '|^(phát ngôn|trả lời báo chí|cung cấp thông tin)( thay| cho báo chí)*[.]?$',
  'iu',
);

function* findBreaches(
  { data }: RecordOf<'authorisations'>,
  { lawOn }: RecordContext,
): Generator<RuleBreach> {
  const law = lawOn(data.document.date);
  if (!law || !catchAll.test(data.matter.trim().replace(/\s+/gu, ' '))) return;
  yield {
    field: ['matter'],
    law,
    on: data.document.date,
    ...messages.unspecific(data),
  };
}
