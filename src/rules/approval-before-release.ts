import { createHash } from 'node:crypto';
import { holdsOn } from '../domain/authority.ts';
import { dayOf, displayDate, displayInstant } from '../domain/dates.ts';
import { releases, type Release } from './releases.ts';
import { lawFor, type Context, type Found, type Rule } from './rule.ts';

/** The SHA-256 of a text as `approval.contentHash` holds it. */
const hashOf = (body: string): string => `sha256:${createHash('sha256').update(body).digest('hex')}`;

function* judge(context: Context): Generator<Found> {
  for (const release of releases(context.register)) {
    const { file, department } = release.record;
    const law = lawFor(context, rule.id, release.on, department);
    if (law) yield* faults(context, release, { file, department, law });
  }
}

function* faults({ register }: Context, release: Release, place: Omit<Found, 'message'>): Generator<Found> {
  const { approval, record } = release;
  if (!approval) {
    yield {
      ...place,
      path: ['approval'],
      message: {
        vi: 'Không ghi ý kiến của thủ trưởng trước khi cung cấp. Thêm `approval:` với `by` (tên tệp của thủ trưởng) và `at` (lúc cho ý kiến).',
        en: 'The head’s opinion before the release is not recorded. Add `approval:` with `by` (the head’s file name) and `at` (when it was given).',
      },
    };
    return;
  }
  const approver = register.find('spokespersons', approval.by, record.department);
  const approvedOn = dayOf(approval.at);
  if (approver && (approver.data.basis !== 'head' || !holdsOn(approver.data, approvedOn))) {
    yield {
      ...place,
      path: ['approval', 'by'],
      message: {
        vi: `${approver.data.name} không phải là thủ trưởng đơn vị vào ngày ${displayDate(approvedOn)}, mà ý kiến phải do thủ trưởng cho. Sửa \`by\` thành tên tệp của thủ trưởng lúc đó.`,
        en: `${approver.data.name} was not the head of the department on ${displayDate(approvedOn)}, and the opinion must be the head’s. Set \`by\` to the file name of the head at that time.`,
      },
    };
  }
  if (release.at ? approval.at > release.at : approvedOn > release.on) {
    const released = release.at
      ? displayInstant(release.at)
      : { vi: displayDate(release.on), en: displayDate(release.on) };
    yield {
      ...place,
      path: ['approval', 'at'],
      message: {
        vi: `Ý kiến của thủ trưởng ghi lúc ${displayInstant(approval.at).vi}, sau khi đã cung cấp (${released.vi}). Sửa \`at\` nếu ghi nhầm; nếu đúng là cho ý kiến sau, việc này trái quy định và cần được ghi nhận.`,
        en: `The head’s opinion is dated ${displayInstant(approval.at).en}, after the release (${released.en}). Mend \`at\` if it is a slip; if the opinion did come later, this breaks the rule and has to be dealt with.`,
      },
    };
  }
  if (approval.contentHash && approval.contentHash !== hashOf(record.body)) {
    yield {
      ...place,
      path: ['approval', 'contentHash'],
      message: {
        vi: `Nội dung đã đổi sau khi thủ trưởng cho ý kiến. Khôi phục nội dung cũ; hoặc xin ý kiến lại rồi ghi \`at\` mới và \`contentHash: ${hashOf(record.body)}\`.`,
        en: `The text has changed since the head approved it. Restore it; or ask for approval again, then write the new \`at\` and \`contentHash: ${hashOf(record.body)}\`.`,
      },
    };
  }
}

/** The head reviews and gives an opinion before any release (letter, section 2.2.4, paragraph 2). */
export const rule: Rule = {
  id: 'approval-before-release',
  title: { vi: 'Thủ trưởng cho ý kiến trước khi cung cấp', en: 'The head approves before release' },
  checks: {
    vi: 'Mọi nội dung cung cấp cho báo chí phải được thủ trưởng đơn vị đương nhiệm cho ý kiến trước, và không đổi sau đó.',
    en: 'Everything given to the press was approved beforehand by the head in office, and has not changed since.',
  },
  judge,
};
