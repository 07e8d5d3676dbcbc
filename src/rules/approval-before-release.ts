import { createHash } from 'node:crypto';
import { holdsOn } from '../domain/authority.ts';
import { dayOf, displayDate, displayInstant } from '../domain/dates.ts';
import { actsFor, nameTheHead } from './office.ts';
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
  const isHead =
    approver?.data.basis === 'head' &&
    actsFor(register, approver.department, record.department, approvedOn) &&
    holdsOn(approver.data, approvedOn);
  if (approver && !isHead) {
    const edit = nameTheHead(register, record.department, approvedOn, 'by');
    yield {
      ...place,
      path: ['approval', 'by'],
      message: {
        vi: `${approver.data.name} không phải là thủ trưởng của đơn vị này vào ngày ${displayDate(approvedOn)}, mà ý kiến phải do thủ trưởng cho. Nếu ghi nhầm, ${edit.vi}; nếu đúng là như vậy, giữ nguyên và báo thủ trưởng, vì việc này trái quy định.`,
        en: `${approver.data.name} was not the head of this department on ${displayDate(approvedOn)}, and the opinion must be the head’s. If that is a slip, ${edit.en}; if it is so, leave it and tell the head, since it breaks the rule.`,
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
        vi: `Ý kiến của thủ trưởng ghi lúc ${displayInstant(approval.at).vi}, sau khi đã cung cấp (${released.vi}). Nếu ghi nhầm, sửa \`at\`; nếu đúng là cho ý kiến sau, giữ nguyên và báo thủ trưởng, vì việc này trái quy định.`,
        en: `The head’s opinion is dated ${displayInstant(approval.at).en}, after the release (${released.en}). If that is a slip, mend \`at\`; if the opinion did come later, leave it and tell the head, since it breaks the rule.`,
      },
    };
  }
  if (approval.contentHash && approval.contentHash !== hashOf(record.body)) {
    yield {
      ...place,
      path: ['approval', 'contentHash'],
      message: {
        vi: `Nội dung đã đổi sau khi thủ trưởng cho ý kiến. Khôi phục nội dung cũ; nếu trước khi cung cấp thủ trưởng đã cho ý kiến về chính nội dung này, sửa thành \`contentHash: ${hashOf(record.body)}\`.`,
        en: `The text has changed since the head approved it. Restore it; if the head approved this very text before the release, make it \`contentHash: ${hashOf(record.body)}\`.`,
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
