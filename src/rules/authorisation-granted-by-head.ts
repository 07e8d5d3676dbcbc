import { inRoleOn } from '../domain/authority.ts';
import { displayDate } from '../domain/dates.ts';
import { nameTheHead } from './shared/office.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { RecordContext, Rule, RuleBreach } from './rule.ts';

function* grantedByAnother(
  { data }: RecordOf<'authorisations'>,
  { register, folder, department, lawOn }: RecordContext,
): Generator<RuleBreach> {
  const law = lawOn(data.document.date);
  const grantor = register.find('spokespersons', data.grantedBy, folder);
  if (!law || !department || !grantor) return;
  const isHead = grantor.data.basis === 'head' && grantor.department === folder;
  if (isHead && inRoleOn(department, data.document.date).includes(grantor)) return;
  const signed = displayDate(data.document.date);
  const { number } = data.document;
  const edit = nameTheHead(register, folder, data.document.date, 'grantedBy');
  yield {
    field: ['grantedBy'],
    law,
    on: data.document.date,
    happened: isHead
      ? {
          vi: `${grantor.data.name} ký văn bản ủy quyền ${number} ngày ${signed}, khi không giữ chức, mà chỉ thủ trưởng đang giữ chức mới có quyền ủy quyền phát ngôn.`,
          en: `${grantor.data.name} signed authorisation ${number} on ${signed} while not in office, and only the head in office may authorise.`,
        }
      : {
          vi: `${grantor.data.name} ký văn bản ủy quyền ${number} ngày ${signed} mà không phải là thủ trưởng của đơn vị này, trong khi chỉ thủ trưởng mới có quyền ủy quyền phát ngôn.`,
          en: `${grantor.data.name} signed authorisation ${number} on ${signed} and is not the head of this department, while only the head may authorise.`,
        },
    correction: isHead
      ? {
          vi: `${edit.vi} hoặc sửa \`date\` của văn bản cho đúng với văn bản`,
          en: `${edit.en} or correct \`date\` so that it agrees with the document`,
        }
      : {
          vi: `${edit.vi} (thủ trưởng vào ngày ký, ${signed})`,
          en: `${edit.en} (the head on the day of signature, ${signed})`,
        },
  };
}

/**
 * Only the head of the department authorises (letter, section 2.1, paragraph 2). What somebody else signed stays signed,
 * whatever the head signs later.
 */
export const rule: Rule = {
  id: 'authorisation-granted-by-head',
  title: { vi: 'Thủ trưởng là người ủy quyền', en: 'The head grants the authorisation' },
  checks: {
    vi: 'Văn bản ủy quyền phải do thủ trưởng của chính đơn vị, đang giữ chức vào ngày ký, ban hành.',
    en: 'An authorisation is granted by the head of the department itself, in office on the day of its signature.',
  },
  breaches: { authorisations: grantedByAnother },
};
