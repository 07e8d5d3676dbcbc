import { isDeepStrictEqual } from 'node:util';
import { dialled } from '../domain/contact.ts';
import type { Finding } from '../domain/finding.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Register } from '../register/register.ts';
import { findingOf } from '../register/finding.ts';
import type { PlainDate } from '../domain/dates.ts';
import { lawFor } from '../rules/rule.ts';

const rule = 'contact-notice-to-press';

/**
 * Spokespersons whose number or mailbox a change alters while nothing says since when the new one is in use, nor that it
 * was announced (letter, section 2.1, paragraph 1). A warning: only who made the change knows whether a slip was corrected.
 */
export function contactChanges(before: Register, now: Register, today: PlainDate): Finding[] {
  return now.records.spokespersons.flatMap((person) => {
    const earlier = before.get(person.id);
    if (earlier?.type !== 'spokespersons') return [];
    const changed = changedField(earlier, person);
    const law = lawFor({ register: now }, rule, today, person.department);
    if (!changed || !law) return [];
    const { contactsSince, notices } = earlier.data;
    if (contactsSince !== person.data.contactsSince || !isDeepStrictEqual(notices, person.data.notices))
      return [];
    const position = now.locate(person.file, [changed]);
    const [vi, en] = changed === 'phone' ? ['Số điện thoại', 'telephone number'] : ['Hộp thư', 'mailbox'];
    return [
      findingOf(now, {
        rule,
        severity: 'warning',
        file: person.file,
        position,
        law,
        message: {
          vi: `${vi} của ${person.data.name} đổi từ \`${earlier.data[changed]}\` thành \`${person.data[changed]}\`, mà \`contactsSince\` và \`notices\` không đổi, nên trang vẫn nói văn bản cũ đã công bố thông tin này. Thêm \`contactsSince:\` với ngày bắt đầu dùng, và thêm vào \`notices:\` văn bản công bố thông tin mới; nếu chỉ sửa lỗi gõ so với văn bản đã công bố thì không cần thêm gì.`,
          en: `The ${en} of ${person.data.name} changes from \`${earlier.data[changed]}\` to \`${person.data[changed]}\`, while \`contactsSince\` and \`notices\` do not, so the site still says that the old document announced it. Add \`contactsSince:\` with the day since which it is in use, and to \`notices:\` the document that announces it; if only a slip against the document was corrected, nothing is to be added.`,
        },
      }),
    ];
  });
}

function changedField(
  { data: before }: RecordOf<'spokespersons'>,
  { data: now }: RecordOf<'spokespersons'>,
): 'phone' | 'email' | undefined {
  if (dialled(before.phone) !== dialled(now.phone)) return 'phone';
  return before.email.toLowerCase() === now.email.toLowerCase() ? undefined : 'email';
}
