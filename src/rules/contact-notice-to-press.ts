import { internationalNumber } from '../domain/phone.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { findUnannounced, type Addressee } from './shared/contact-notice.ts';
import type { RecordContext, Rule, RuleProblem } from './rule.ts';

/** Contact details are announced in writing to the press (letter, section 2.1, paragraph 1). */
export const rule: Rule = {
  id: 'contact-notice-to-press',
  title: {
    vi: 'Công bố người phát ngôn cho báo chí bằng văn bản',
    en: 'Contact details announced to the press',
  },
  checks: {
    vi: 'Thông tin liên hệ đang dùng của mỗi người phát ngôn đã được công bố bằng văn bản cho cơ quan báo chí.',
    en: 'The present contact details of every spokesperson were announced in writing to press agencies.',
  },
  problems: { spokespersons: (record, context) => findUnannounced(record, context, press) },
  changes: { spokespersons: findChanges },
};

type Spokesperson = RecordOf<'spokespersons'>;
type ContactField = 'phone' | 'email';

const messages = {
  changed(before: Spokesperson['data'], now: Spokesperson['data'], field: ContactField): Text {
    const name =
      field === 'phone' ? { vi: 'Số điện thoại', en: 'telephone number' } : { vi: 'Hộp thư', en: 'mailbox' };
    const [old, present] = [before, now].map((data) => written(data, field)) as [Text, Text];
    return {
      vi: `${name.vi} của ${now.name} đổi từ ${old.vi} thành ${present.vi}, mà \`contactsSince\` và \`notices\` không đổi, nên trang vẫn nói văn bản cũ đã công bố thông tin này. Thêm \`contactsSince:\` với ngày bắt đầu dùng, và thêm vào \`notices:\` văn bản công bố thông tin mới; nếu chỉ sửa lỗi gõ so với văn bản đã công bố thì không cần thêm gì.`,
      en: `The ${name.en} of ${now.name} changes from ${old.en} to ${present.en}, but \`contactsSince\` and \`notices\` do not, so the site still says that the old document announced it. Add \`contactsSince:\` with the day from which it is in use, and the document that announces it to \`notices:\`; if you only corrected a typing error against the announced document, nothing needs to be added.`,
    };
  },
};

/** A number with its extension, or a mailbox, as the record has it. */
function written(data: Spokesperson['data'], field: ContactField): Text {
  const { extension } = data;
  const value = `\`${data[field]}\``;
  if (field === 'email' || extension === undefined) return { vi: value, en: value };
  return { vi: `${value} máy lẻ \`${extension}\``, en: `${value} extension \`${extension}\`` };
}

const press: Addressee = {
  keyword: 'press',
  name: { vi: 'các cơ quan báo chí', en: 'the press' },
  reachedBy: (recipient) => !['parent', 'press-authority', 'province'].includes(recipient),
};

/**
 * A number or mailbox that a change alters while nothing says since when the new one is in use, nor that it was
 * announced. A warning: only who made the change knows whether a slip was corrected.
 */
function* findChanges(
  { data: before }: Spokesperson,
  { data: now }: Spokesperson,
  { today, lawOn }: RecordContext,
): Generator<RuleProblem> {
  const field = changedField(before, now);
  const law = lawOn(today);
  if (!field || !law || before.contactsSince !== now.contactsSince) return;
  if (JSON.stringify(before.notices) !== JSON.stringify(now.notices)) return;
  yield { field: [field], law, severity: 'warning', message: messages.changed(before, now, field) };
}

function changedField(before: Spokesperson['data'], now: Spokesperson['data']): ContactField | undefined {
  if (internationalNumber(before.phone, before.extension) !== internationalNumber(now.phone, now.extension))
    return 'phone';
  return before.email.toLowerCase() === now.email.toLowerCase() ? undefined : 'email';
}
