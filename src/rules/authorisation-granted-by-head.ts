import { inRoleOn } from '../domain/authority.ts';
import { displayDate } from '../domain/dates.ts';
import { nameTheHead } from './office.ts';
import { lawFor, type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  const { register } = context;
  for (const { file, department, data } of register.records.authorisations) {
    const home = register.departments.get(department);
    const law = home && lawFor(context, rule.id, data.document.date, home);
    const grantor = register.find('spokespersons', data.grantedBy, department);
    if (!law || !grantor) continue;
    const isHead = grantor.data.basis === 'head' && grantor.department === department;
    if (isHead && inRoleOn(home, data.document.date).includes(grantor)) continue;
    const signed = displayDate(data.document.date);
    const edit = nameTheHead(register, department, data.document.date, 'grantedBy');
    yield {
      file,
      path: ['grantedBy'],
      department,
      law,
      message: isHead
        ? {
            vi: `${grantor.data.name} không giữ chức vào ngày ký ủy quyền (${signed}). Nếu ghi nhầm, ${edit.vi} hoặc sửa \`date\` của văn bản; nếu đúng là như vậy, thủ trưởng phải ký văn bản khác.`,
            en: `${grantor.data.name} was not in office on the day of the authorisation (${signed}). If that is a slip, ${edit.en} or mend \`date\` of the document; if it is so, the head has to sign another.`,
          }
        : {
            vi: `${grantor.data.name} không phải là thủ trưởng của đơn vị này, mà chỉ thủ trưởng mới có quyền ủy quyền phát ngôn. Nếu ghi nhầm, ${edit.vi} (thủ trưởng vào ngày ký, ${signed}); nếu đúng là như vậy, thủ trưởng phải ký văn bản khác.`,
            en: `${grantor.data.name} is not the head of this department, and only the head may authorise. If that is a slip, ${edit.en} (the head on the day of signature, ${signed}); if it is so, the head has to sign another document.`,
          },
    };
  }
}

/** Only the head of the department authorises (letter, section 2.1, paragraph 2). */
export const rule: Rule = {
  id: 'authorisation-granted-by-head',
  title: { vi: 'Thủ trưởng là người ủy quyền', en: 'The head grants the authorisation' },
  checks: {
    vi: 'Văn bản ủy quyền phải do thủ trưởng của chính đơn vị, đang giữ chức vào ngày ký, ban hành.',
    en: 'An authorisation is granted by the head of the department itself, in office on the day of its signature.',
  },
  judge,
};
