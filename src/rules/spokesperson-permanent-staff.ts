import { displayDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Text } from '../domain/text.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';
import {
  speakerRoleOf,
  findUnknownEmployment,
  type SpeakerRole,
  type SpeakerRecord,
} from './shared/employment.ts';

/**
 * Whoever speaks is a civil servant of the permanent staff (letter, section 2.1, paragraph 3, standard 1). Every day in the
 * role without it is past: ending the role ends the breach and does not undo it.
 */
export const rule: Rule = {
  id: 'spokesperson-permanent-staff',
  title: { vi: 'Công chức thuộc biên chế chính thức', en: 'A permanent civil servant' },
  checks: {
    vi: 'Người phát ngôn và người được ủy quyền phải là công chức thuộc biên chế chính thức.',
    en: 'Spokespersons and authorised persons are permanent civil servants.',
  },
  problems: {
    spokespersons: (record, context) => findUnknownEmployment(record, context, messages.unconfirmed),
    authorisations: (record, context) => findUnknownEmployment(record, context, messages.unconfirmed),
  },
  breaches: { spokespersons: findBreaches, authorisations: findBreaches },
};

const messages = {
  unconfirmed: (name: string): Text => ({
    vi: `Chưa xác nhận ${name} là công chức thuộc biên chế chính thức. Thêm \`criteria:\` với \`permanentStaff\`, \`employedFrom\`, bốn tiêu chuẩn còn lại, \`attestedBy\` và \`attestedOn\`.`,
    en: `It is not confirmed that ${name} is a permanent civil servant. Add \`criteria:\` with \`permanentStaff\`, \`employedFrom\`, the four other standards, \`attestedBy\` and \`attestedOn\`.`,
  }),

  notPermanent({ name, field, from, to }: SpeakerRole): BreachMessage {
    const role =
      field === 'criteria'
        ? { vi: 'làm người phát ngôn', en: 'spokesperson' }
        : { vi: 'được ủy quyền phát ngôn', en: 'authorised to speak' };
    const until = to
      ? { vi: ` đến ngày ${displayDate(to)}`, en: ` until ${dateText(to)}` }
      : { vi: '', en: '' };
    return {
      happened: {
        vi: `${name} ${role.vi} từ ngày ${displayDate(from)}${until.vi} mà không phải là công chức thuộc biên chế chính thức.`,
        en: `${name} is ${role.en} from ${dateText(from)}${until.en}, but is not a permanent civil servant.`,
      },
      correction: {
        vi: 'sửa thành `permanentStaff: true` cho đúng với hồ sơ; nếu nhiệm vụ đã chấm dứt mà chưa ghi, ghi ngày cuối ở `to`',
        en: 'change it to `permanentStaff: true` as the personnel file says; if the role has ended and that is not recorded, write its last day in `to`',
      },
    };
  },
};

function* findBreaches(record: SpeakerRecord, context: RecordContext): Generator<RuleBreach> {
  const speaker = speakerRoleOf(record, context);
  if (!speaker?.employment || speaker.employment.permanentStaff) return;
  const { field, law, boundFrom } = speaker;
  yield { law, on: boundFrom, field: [field, 'permanentStaff'], ...messages.notPermanent(speaker) };
}
