import { addDays, displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Text } from '../domain/text.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';
import { speakerRoleOf, findUnknownEmployment, type SpeakerRecord } from './shared/employment.ts';

/**
 * Whoever speaks works at the department for as long as they do (letter, section 2.1, paragraph 3, standard 1). The days in
 * the role without it are past.
 */
export const rule: Rule = {
  id: 'spokesperson-employed',
  title: { vi: 'Đang công tác tại đơn vị', en: 'Employed at the department' },
  checks: {
    vi: 'Thời gian làm người phát ngôn hoặc được ủy quyền phải nằm trong thời gian công tác tại đơn vị.',
    en: 'The term as a spokesperson or authorised person lies within the time of employment at the department.',
  },
  problems: {
    spokespersons: (record, context) => findUnknownEmployment(record, context, messages.employmentUnknown),
    authorisations: (record, context) => findUnknownEmployment(record, context, messages.employmentUnknown),
  },
  breaches: { spokespersons: findBreaches, authorisations: findBreaches },
};

const messages = {
  employmentUnknown: (name: string): Text => ({
    vi: `Chưa ghi ${name} công tác tại đơn vị từ ngày nào. Thêm \`criteria:\` với \`employedFrom\`, \`permanentStaff\`, bốn tiêu chuẩn còn lại, \`attestedBy\` và \`attestedOn\`.`,
    en: `The record does not say since when ${name} has worked at the department. Add \`criteria:\` with \`employedFrom\`, \`permanentStaff\`, the four other standards, \`attestedBy\` and \`attestedOn\`.`,
  }),

  tooEarly: (name: string, from: PlainDate, employedFrom: PlainDate): BreachMessage => ({
    happened: {
      vi: `${name} giữ nhiệm vụ từ ngày ${displayDate(from)}, trước khi công tác tại đơn vị (${displayDate(employedFrom)}).`,
      en: `${name} has been in the role since ${dateText(from)}, before working at the department (${dateText(employedFrom)}).`,
    },
    correction: {
      vi: 'sửa `employedFrom` hoặc `from` cho đúng với hồ sơ',
      en: 'correct `employedFrom` or `from` as the personnel file says',
    },
  }),

  tooLong: (name: string, employedTo: PlainDate, to: PlainDate | undefined): BreachMessage => ({
    happened: {
      vi: `${name} thôi công tác tại đơn vị từ sau ngày ${displayDate(employedTo)}, mà vẫn giữ nhiệm vụ ${to ? `đến ngày ${displayDate(to)}` : 'và bản ghi không có ngày kết thúc'}.`,
      en: `${name} left the department after ${dateText(employedTo)}, but is in the role ${to ? `until ${dateText(to)}` : 'without a last day'}.`,
    },
    correction: {
      vi: `ghi ngày cuối giữ nhiệm vụ, ví dụ \`to: ${employedTo}\` khi thôi nhiệm vụ cùng ngày; nếu người này còn công tác, sửa hoặc xóa \`employedTo\``,
      en: `write the last day in the role, such as \`to: ${employedTo}\` if it ended on that day; if they still work there, correct or delete \`employedTo\``,
    },
  }),
};

function* findBreaches(record: SpeakerRecord, context: RecordContext): Generator<RuleBreach> {
  const speaker = speakerRoleOf(record, context);
  if (!speaker?.employment) return;
  const { name, from, to, field, employment, law, boundFrom } = speaker;
  const { employedFrom, employedTo } = employment;
  if (boundFrom < employedFrom)
    yield {
      law,
      on: boundFrom,
      field: [field, 'employedFrom'],
      ...messages.tooEarly(name, from, employedFrom),
    };
  // Somebody whose last day at work lies ahead may stay in an open-ended role until then.
  if (employedTo && employedTo < (to ?? context.today)) {
    const left = addDays(employedTo, 1);
    const on = left < boundFrom ? boundFrom : left;
    yield { law, on, field: [field, 'employedTo'], ...messages.tooLong(name, employedTo, to) };
  }
}
