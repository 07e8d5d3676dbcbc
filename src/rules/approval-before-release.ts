import { createHash } from 'node:crypto';
import { hasHeadAuthority, holdsOn } from '../domain/authority.ts';
import {
  dayOf,
  displayDate,
  displayInstant,
  displayMoment,
  type Instant,
  type PlainDate,
} from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Text } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import { actsFor } from './shared/acting.ts';
import { headOn, headEdit } from './shared/people-in-office.ts';
import { releaseOf, type Release, type ReleaseRecord } from './shared/releases.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';

/**
 * The head reviews and gives an opinion before any release (letter, section 2.2.4, paragraph 2). What went out without it
 * went out so. A text that is not the approved one is a breach as well: it may be what was released.
 */
export const rule: Rule = {
  id: 'approval-before-release',
  title: { vi: 'Thủ trưởng cho ý kiến trước khi cung cấp', en: 'The head approves before release' },
  checks: {
    vi: 'Mọi nội dung cung cấp cho báo chí phải được thủ trưởng đơn vị đương nhiệm (khi chưa có thủ trưởng thì người được giao quyền hoặc giao phụ trách) cho ý kiến trước, và không đổi sau đó.',
    en: 'Everything given to the press is approved beforehand by the head in office (while there is no head, by whoever acts as head or is in charge), and does not change afterwards.',
  },
  breaches: {
    briefings: findBreaches,
    statements: findBreaches,
    requests: findBreaches,
    responses: findBreaches,
    corrections: findBreaches,
  },
};

const messages = {
  unapproved(register: Register, release: Release): BreachMessage {
    const released = momentOf(release);
    const head = headOn(register, release.record.department, release.on);
    return {
      happened: {
        vi: `Nội dung đã cung cấp cho báo chí (${released.vi}) mà bản ghi không có ý kiến của thủ trưởng, trong khi ý kiến phải có trước khi cung cấp.`,
        en: `This was given to the press (${released.en}), but the record contains no opinion of the head, which must come before the release.`,
      },
      correction: {
        vi: `thêm \`approval:\` với ${head ? `\`by: ${head}\`` : '`by` (tên tệp của thủ trưởng)'} và \`at\` (lúc cho ý kiến, đúng với phiếu trình)`,
        en: `add \`approval:\` with ${head ? `\`by: ${head}\`` : '`by` (the head’s file name)'} and \`at\` (when it was given, as the file says)`,
      },
    };
  },

  notTheHead(register: Register, { record }: Release, name: string, approvedOn: PlainDate): BreachMessage {
    const edit = headEdit(register, record.department, approvedOn, 'by');
    return {
      happened: {
        vi: `${name} cho ý kiến ngày ${displayDate(approvedOn)} mà không phải là thủ trưởng của đơn vị này vào ngày đó, trong khi ý kiến phải do thủ trưởng cho.`,
        en: `${name} gave the opinion on ${dateText(approvedOn)}, but was not the head of this department on that day; the opinion must come from the head.`,
      },
      correction: edit,
    };
  },

  tooLate(release: Release, at: Instant): BreachMessage {
    const released = momentOf(release);
    const given = displayInstant(at);
    return {
      happened: {
        vi: `Thủ trưởng cho ý kiến lúc ${given.vi}, sau khi đã cung cấp (${released.vi}), trong khi ý kiến phải có trước.`,
        en: `The head gave the opinion at ${given.en}, after the release (${released.en}), although it must come before.`,
      },
      correction: {
        vi: `sửa \`at\` hoặc \`${release.field.join('.')}\` cho đúng với văn bản`,
        en: `correct \`at\` or \`${release.field.join('.')}\` so that it agrees with the document`,
      },
    };
  },

  otherText: (hash: string): BreachMessage => ({
    happened: {
      vi: 'Nội dung trong bản ghi không phải là nội dung mà thủ trưởng đã cho ý kiến.',
      en: 'The text of the record is not the text that the head approved.',
    },
    correction: {
      vi: `khôi phục nội dung đã được cho ý kiến; nếu trước khi cung cấp thủ trưởng đã cho ý kiến về chính nội dung này, sửa thành \`contentHash: ${hash}\``,
      en: `restore the text that was approved; if the head approved this very text before the release, change it to \`contentHash: ${hash}\``,
    },
  }),
};

/** The SHA-256 of a text as `approval.contentHash` holds it. */
const hashOf = (body: string): string => `sha256:${createHash('sha256').update(body).digest('hex')}`;

function* findBreaches(record: ReleaseRecord, context: RecordContext): Generator<RuleBreach> {
  const release = releaseOf(record);
  const law = release && context.lawOn(release.on);
  if (!law) return;
  for (const [field, message] of objections(context, release))
    yield { law, on: release.on, field: ['approval', ...field], ...message };
}

/** What was wrong with the opinion on a release, each with the field below `approval`. */
function* objections(
  { register }: RecordContext,
  release: Release,
): Generator<[field: string[], message: BreachMessage]> {
  const { record, on } = release;
  const { approval } = record.data;
  if (!approval) {
    yield [[], messages.unapproved(register, release)];
    return;
  }
  const approver = register.find('spokespersons', approval.by, record.department);
  const approvedOn = dayOf(approval.at);
  const isHead =
    approver &&
    hasHeadAuthority(approver) &&
    actsFor(register, approver.department, record.department, approvedOn) &&
    holdsOn(approver.data, approvedOn);
  if (approver && !isHead)
    yield [['by'], messages.notTheHead(register, release, approver.data.name, approvedOn)];
  if (release.at ? approval.at > release.at : approvedOn > on)
    yield [['at'], messages.tooLate(release, approval.at)];
  if (approval.contentHash && approval.contentHash !== hashOf(record.body))
    yield [['contentHash'], messages.otherText(hashOf(record.body))];
}

/** When something was released, as far as the record knows. */
const momentOf = ({ at, on }: Release): Text => displayMoment(at ?? on);
