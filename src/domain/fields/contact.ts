import { z } from 'zod';
import { isContactEmail } from '../email.ts';
import { isPersonName, withoutTitle } from '../person-name.ts';
import { isContactPhone, isHotline, isOfItsTime, publishedPhone, wasContactPhone } from '../phone.ts';
import { isPlaceholder } from '../placeholder.ts';
import { isLinkTarget, linkTargets } from '../link-target.ts';
import type { Text } from '../text.ts';
import { choice } from './choice.ts';
import { blank, field, withForm } from './field.ts';
import { realText } from './text.ts';

/** A person's full name: at least two words of letters. */
export const personName = () =>
  withForm(
    z
      .string()
      .refine((name) => !isPlaceholder(name) && isPersonName(withoutTitle(name)))
      .meta({ pattern: '\\S\\s+\\S' })
      .transform(withoutTitle),
    { vi: 'họ và tên đầy đủ, ít nhất hai từ', en: 'a full name of at least two words' },
    `Nguyễn Văn ${blank}`,
  );

const directForm: Text = {
  vi: 'số điện thoại gọi được: cố định 10–11 chữ số bắt đầu bằng 02, di động 10 chữ số',
  en: 'a number that can be called: a landline of 10–11 digits beginning with 02, or a mobile number of 10 digits',
};

const numberFor = (isRight: (number: string) => boolean, form: Text) =>
  withForm(
    z
      .string()
      .refine((number) => !isPlaceholder(number) && isRight(number))
      .meta({ pattern: '^\\s*[+\\d(][+\\d\\s.()\\u2010-\\u2013-]*$' })
      .transform(publishedPhone),
    form,
    `0200 ${blank} ${blank}`,
    'phone',
  );

/**
 * A telephone number at which one person answers, or answered before the numbers changed; kept in the form in which it is
 * published. The record has to be of the same time: {@link recordWithPhone}.
 */
export const phone = () =>
  numberFor((number) => isContactPhone(number) || wasContactPhone(number), directForm);

/**
 * A record with a {@link phone} at a path: a number of old is right only where the record's term ended in its time. That is
 * looked for whatever else is wrong with the record.
 */
export function recordWithPhone<S extends z.core.$ZodLooseShape>(path: readonly string[], shape: S) {
  const isRight = (record: Readonly<Record<string, unknown>>): boolean => {
    const number = path.reduce<unknown>((part, key) => (part as typeof record | undefined)?.[key], record);
    const to = record['to'];
    return typeof number !== 'string' || isOfItsTime(number, { to: typeof to === 'string' ? to : undefined });
  };
  const when = ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null;
  return z.strictObject(shape).refine(isRight, { path: [...path], when });
}

/** A telephone number of an office: a line of its own or a hotline. */
export const officePhone = () =>
  numberFor((number) => isContactPhone(number) || isHotline(number), {
    vi: `${directForm.vi}, hoặc tổng đài 1022, 1800, 1900`,
    en: `${directForm.en}, or a hotline 1022, 1800, 1900`,
  });

/** The extension behind a number: its digits alone. */
const extension = () =>
  field(
    withForm(
      z.string().regex(/^\d{1,6}$/),
      { vi: 'số máy lẻ, chỉ gồm chữ số', en: 'the extension, in digits only' },
      blank,
      'extension',
    ),
    ['Số máy lẻ', 'Số máy lẻ bấm sau số điện thoại.'],
    ['Extension', 'The extension dialled after the number.'],
  ).optional();

const phoneKinds = {
  office: { vi: 'Cơ quan', en: 'Office' },
  mobile: { vi: 'Di động', en: 'Mobile' },
  hotline: { vi: 'Đường dây nóng', en: 'Hotline' },
} as const;

/** Of what kind a further number is. */
export type PhoneKind = keyof typeof phoneKinds;

/** A further number of a person. */
const otherPhone = () =>
  z.strictObject({
    number: field(
      officePhone(),
      ['Số điện thoại', 'Một số điện thoại khác.'],
      ['Number', 'Another telephone number.'],
    ),
    extension: extension(),
    kind: field(
      choice(phoneKinds),
      ['Loại số', 'Cơ quan (office), di động (mobile) hoặc đường dây nóng (hotline).'],
      ['Kind', 'Office, mobile or hotline.'],
    ).optional(),
  });

/** What follows the one number that everybody has: its extension, and other numbers. */
export const furtherNumbers = () => ({
  extension: extension(),
  otherPhones: field(
    z.array(otherPhone()).min(1),
    ['Số điện thoại khác', 'Các số khác của người này.'],
    ['Other phones', 'Further numbers of this person.'],
  ).optional(),
});

/** Who answers outside office hours: a number, its extension, and what a caller should know. */
export const outOfHours = () =>
  z.strictObject({
    phone: field(
      officePhone(),
      ['Điện thoại ngoài giờ', 'Số gọi được ngoài giờ làm việc và trong ngày nghỉ.'],
      ['Phone out of hours', 'The number that is answered outside office hours and on days off.'],
    ),
    extension: extension(),
    note: field(
      realText(),
      ['Ghi chú', 'Ai trực, hoặc gọi về việc gì; không ghi tên người trực.'],
      ['Note', 'Who is on duty, or what the number is for; no names.'],
      { example: `Trực ban Văn phòng ${blank}` },
    ).optional(),
  });

/** Mailboxes beside the one that everybody has. */
export const furtherMailboxes = () => ({
  otherEmails: field(
    z.array(email()).min(1),
    ['Hộp thư khác', 'Các hộp thư khác của người này.'],
    ['Other e-mails', 'Further mailboxes of this person.'],
  ).optional(),
});

/** A mailbox. */
export const email = () =>
  withForm(
    z
      .string()
      .refine((address) => !isPlaceholder(address) && isContactEmail(address))
      .meta({ pattern: '^[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+$' }),
    { vi: 'địa chỉ thư điện tử có dạng ten@coquan.vn', en: 'an e-mail address such as name@office.vn' },
    `ten@${blank}.vn`,
    'email',
  );

/** How a web address begins; patterns of JSON Schema have no `\\/`. */
const webPattern = linkTargets.field.web.source.replaceAll('\\/', '/');

/** A web address, without a name or password before its host. */
export const url = () =>
  withForm(
    z
      .string()
      .refine((address) => isLinkTarget(address, 'field'))
      .meta({ format: 'uri', pattern: webPattern }),
    { vi: 'địa chỉ trang mạng, bắt đầu bằng https://', en: 'a web address that starts with https://' },
    `https://${blank}.vn/${blank}`,
  );

/** Groups at the place where the repository is hosted, as `organisation/team`; an `@` before it means nothing more. */
export const handles = () =>
  z
    .array(
      withForm(
        z.string().regex(/^@?[a-zA-Z0-9][\w.-]*(\/[\w.-]+)*$/),
        { vi: 'tên nhóm trên kho mã nguồn', en: 'the name of a group in the repository' },
        `${blank}/${blank}`,
      ),
    )
    .min(1);
