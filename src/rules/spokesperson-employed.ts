import { displayDate } from '../domain/dates.ts';
import type { Context, Found, Rule } from './rule.ts';
import { speakersUnder } from './standards.ts';

function* judge(context: Context): Generator<Found> {
  for (const { record, name, from, to, field, employment, law } of speakersUnder(context, rule.id)) {
    const place = { file: record.file, department: record.department, law };
    if (!employment) {
      yield {
        ...place,
        path: [field],
        message: {
          vi: `Chưa ghi ${name} công tác tại đơn vị từ ngày nào. Thêm \`criteria:\` với \`employedFrom\`, \`permanentStaff\`, bốn tiêu chuẩn còn lại, \`attestedBy\` và \`attestedOn\`.`,
          en: `It is not said since when ${name} has worked at the department. Add \`criteria:\` with \`employedFrom\`, \`permanentStaff\`, the four other standards, \`attestedBy\` and \`attestedOn\`.`,
        },
      };
      continue;
    }
    const { employedFrom, employedTo } = employment;
    if (from < employedFrom) {
      yield {
        ...place,
        path: [field, 'employedFrom'],
        message: {
          vi: `${name} giữ nhiệm vụ từ ngày ${displayDate(from)}, trước khi công tác tại đơn vị (${displayDate(employedFrom)}). Nếu ghi nhầm, sửa \`employedFrom\` hoặc \`from\`; nếu đúng là như vậy, sửa \`from\` thành ngày bắt đầu công tác hoặc muộn hơn.`,
          en: `${name} has been in the role since ${displayDate(from)}, before working at the department (${displayDate(employedFrom)}). If that is a slip, mend \`employedFrom\` or \`from\`; if it is so, set \`from\` to the first day of work or later.`,
        },
      };
    }
    // Somebody whose last day at work lies ahead may stay in an open-ended role until then.
    if (employedTo && employedTo < (to ?? context.today)) {
      yield {
        ...place,
        path: [field, 'employedTo'],
        message: {
          vi: `${name} thôi công tác tại đơn vị từ sau ngày ${displayDate(employedTo)}, mà vẫn giữ nhiệm vụ ${to ? `đến ngày ${displayDate(to)}` : 'đến nay'}. Ghi \`to: ${employedTo}\`; nếu người này còn công tác, sửa hoặc xóa \`employedTo\`.`,
          en: `${name} left the department after ${displayDate(employedTo)} and is in the role ${to ? `until ${displayDate(to)}` : 'to this day'}. Write \`to: ${employedTo}\`; if they still work there, mend or delete \`employedTo\`.`,
        },
      };
    }
  }
}

/** Whoever speaks works at the department for as long as they do (letter, section 2.1, paragraph 3, standard 1). */
export const rule: Rule = {
  id: 'spokesperson-employed',
  title: { vi: 'Đang công tác tại đơn vị', en: 'At work in the department' },
  checks: {
    vi: 'Thời gian làm người phát ngôn hoặc được ủy quyền phải nằm trong thời gian công tác tại đơn vị.',
    en: 'The days as a spokesperson or authorised person lie within those of work at the department.',
  },
  judge,
};
