import type { Context, Found, Rule } from './rule.ts';
import { speakersUnder, type Speaker } from './standards.ts';

function* judge(context: Context): Generator<Found> {
  for (const speaker of speakersUnder(context, rule.id)) {
    const { record, name, field, employment, law } = speaker;
    const place = { file: record.file, department: record.department, law };
    if (!employment) {
      yield {
        ...place,
        path: [field],
        message: {
          vi: `Chưa xác nhận ${name} là công chức thuộc biên chế chính thức. Thêm \`criteria:\` với \`permanentStaff\`, \`employedFrom\`, bốn tiêu chuẩn còn lại, \`attestedBy\` và \`attestedOn\`.`,
          en: `It is not confirmed that ${name} is a civil servant of the permanent staff. Add \`criteria:\` with \`permanentStaff\`, \`employedFrom\`, the four other standards, \`attestedBy\` and \`attestedOn\`.`,
        },
      };
    } else if (!employment.permanentStaff) {
      yield { ...place, path: [field, 'permanentStaff'], message: notPermanent(speaker) };
    }
  }
}

const notPermanent = ({ name, field }: Speaker): Found['message'] =>
  field === 'criteria'
    ? {
        vi: `${name} không thuộc biên chế chính thức, nên không được làm người phát ngôn. Nếu ghi nhầm, sửa thành \`permanentStaff: true\`; nếu đúng là như vậy, giao nhiệm vụ cho công chức khác và ghi \`to\`.`,
        en: `${name} is not of the permanent staff and so may not be spokesperson. If that is a slip, make it \`permanentStaff: true\`; if it is so, assign another civil servant and write \`to\`.`,
      }
    : {
        vi: `${name} không thuộc biên chế chính thức, nên không được ủy quyền phát ngôn. Nếu ghi nhầm, sửa thành \`permanentStaff: true\`; nếu đúng là như vậy, ủy quyền cho công chức khác và sửa \`to\` thành ngày chấm dứt.`,
        en: `${name} is not of the permanent staff and so may not be authorised. If that is a slip, make it \`permanentStaff: true\`; if it is so, authorise another civil servant and set \`to\` to the day on which this one ended.`,
      };

/** Whoever speaks is a civil servant of the permanent staff (letter, section 2.1, paragraph 3, standard 1). */
export const rule: Rule = {
  id: 'spokesperson-permanent-staff',
  title: { vi: 'Công chức thuộc biên chế chính thức', en: 'A civil servant of the permanent staff' },
  checks: {
    vi: 'Người phát ngôn và người được ủy quyền phải là công chức thuộc biên chế chính thức.',
    en: 'Spokespersons and authorised persons are civil servants of the permanent staff.',
  },
  judge,
};
