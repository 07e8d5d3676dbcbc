import { z } from 'zod';
import { isInstant, isPlainDate } from '../dates.ts';
import {
  displayPhone,
  isContactEmail,
  isContactPhone,
  isHotline,
  isPersonName,
  isPlaceholder,
  isWebAddress,
  withoutTitle,
} from '../contact.ts';
import { citationStatuses } from '../law.ts';
import type { Text } from '../text.ts';

/** What a field that names another record may point at. */
export type ReferenceTarget =
  | 'departments'
  | 'outlets'
  | 'spokespersons'
  | 'speaker'
  | 'waivers'
  | 'rules'
  | 'ruleSets'
  | 'topics'
  | 'grounds'
  | 'attachments'
  | 'subject';

/** What a value is, where slips in typing it can be corrected. */
export type ValueKind =
  'flag' | 'count' | 'day' | 'instant' | 'month' | 'period' | 'phone' | 'email' | 'document' | 'case';

/** What schemas say of their fields, beside their form; it reaches findings, JSON Schemas and guides. */
declare module 'zod' {
  interface GlobalMeta {
    en?: { title: string; description: string };
    rule?: string;
    /** Whether forms ask for an optional field. */
    asked?: boolean;
    form?: Text;
    kind?: ValueKind;
    reference?: { target: ReferenceTarget; keywords: readonly string[] };
    choices?: Readonly<Record<string, Text>>;
    /** Whether a value may have several lines; every other field is of one. */
    multiline?: boolean;
  }
}

/** Label and explanation of a field in one language. */
type Words = readonly [title: string, description: string];

/** What an example has where somebody is to write; a value that still has it there is an example and no value. */
export const blank = '…';

/**
 * Gives a field its words in both languages, an example, and the rule that orders it. An example has a {@link blank},
 * so that nobody publishes it: a text that is the example itself is refused.
 */
export function field<S extends z.ZodType>(
  schema: S,
  vi: Words,
  en: Words,
  more: { rule?: string; example?: string } = {},
): S {
  const { example } = more;
  const checked =
    schema instanceof z.ZodString && example
      ? (schema.refine((typed) => !isExample(String(typed), example)) as typeof schema)
      : schema;
  return checked.meta({
    ...schema.meta(),
    title: vi[0],
    description: vi[1],
    en: { title: en[0], description: en[1] },
    ...(more.rule ? { rule: more.rule } : {}),
    ...(example ? { examples: [example] } : {}),
  });
}

/** Whether a text is an example as a message shows it. */
export const isExample = (typed: string, example: string): boolean =>
  example.includes(blank) && typed.normalize('NFC').trim().replaceAll('...', blank) === example;

/**
 * A field that the law orders, so that forms ask for it, and that a true record of a breach lacks: its rule finds that,
 * where the schema could only refuse the record.
 */
export const asked = <S extends z.ZodType>(schema: S) => schema.optional().meta({ asked: true });

/** Says how a value is written, gives an example, and says what it is where slips can be corrected. */
export const formed = <S extends z.ZodType>(schema: S, form: Text, example: string, kind?: ValueKind): S =>
  schema.meta({ form, examples: [example], ...(kind ? { kind } : {}) });

/** A text that is not blank, of one line unless its meta says `multiline`. */
export const text = () => z.string().regex(/\S/);

/** A text in both languages. */
export const bilingual = () => z.strictObject({ vi: text(), en: text() });

/** Where something stands in a published text, and how far that has been checked. */
export const citation = () => z.strictObject({ text: bilingual(), status: z.enum(citationStatuses) });

/** An existing day. */
export const plainDate = () =>
  formed(
    z.string().refine(isPlainDate).meta({ format: 'date' }),
    { vi: 'một ngày có thật, viết năm-tháng-ngày', en: 'an existing day, written year-month-day' },
    `2026-${blank}-${blank}`,
    'day',
  );

/** How a minute in Vietnam is written, for those who read the data; whether the day exists is not said by it. */
export const instantPattern = '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d\\+07:00$';

/** A minute in Vietnam. */
export const instant = () =>
  formed(
    z.string().refine(isInstant).meta({ pattern: instantPattern }),
    { vi: 'ngày, chữ T, giờ:phút và +07:00', en: 'a day, the letter T, hour:minute and +07:00' },
    `2026-${blank}-${blank}T${blank}:${blank}+07:00`,
    'instant',
  );

/** A calendar month. */
export const month = () =>
  formed(
    z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    { vi: 'một tháng, viết năm-tháng', en: 'a month, written year-month' },
    `2026-${blank}`,
    'month',
  );

/** A month, a quarter or a year. */
export const period = () =>
  formed(
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/),
    { vi: 'một tháng, một quý hoặc một năm', en: 'a month, a quarter or a year' },
    `2026-Q${blank}`,
    'period',
  );

/** A web address, without a name or password before its host. */
export const url = () =>
  formed(
    z.string().refine(isWebAddress).meta({ format: 'uri', pattern: '^https?://' }),
    { vi: 'địa chỉ trang mạng, bắt đầu bằng https://', en: 'a web address that starts with https://' },
    `https://${blank}.vn/${blank}`,
  );

/** Groups at the place where the repository is hosted, as `organisation/team`; an `@` before it means nothing more. */
export const handles = () =>
  z
    .array(
      formed(
        z.string().regex(/^@?[a-zA-Z0-9][\w.-]*(\/[\w.-]+)*$/),
        { vi: 'tên nhóm trên kho mã nguồn', en: 'the name of a group at the repository' },
        `${blank}/${blank}`,
      ),
    )
    .min(1);

/** How a flag is written. */
export const flagForm: Text = { vi: '`true` (có) hoặc `false` (không)', en: '`true` or `false`' };

/** How a count is written. */
export const countForm: Text = { vi: 'một số nguyên, chỉ gồm chữ số', en: 'a whole number, digits only' };

/** `true` or `false`, as these very words; any other spelling is refused, not guessed. */
export const flag = () =>
  formed(z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' }), flagForm, blank, 'flag');

/** A whole number of zero or more, written in digits. */
export const count = () =>
  formed(
    z
      .string()
      .regex(/^\d{1,7}$/)
      .transform(Number),
    countForm,
    blank,
    'count',
  );

/** One of a closed list, each with its label. */
export function choice<const K extends string>(choices: Readonly<Record<K, Text>>) {
  return z.enum(Object.keys(choices) as [K, ...K[]]).meta({ choices });
}

const fileName: Text = {
  vi: 'tên tệp của bản ghi được dẫn, không có đuôi .md',
  en: 'the file name of the record referred to, without .md',
};

const keyOfRuleSet: Text = {
  vi: 'một mã có trong bộ quy định',
  en: 'a key that the rule set has',
};

/** How references are written, where they are not file names of records. */
const referenceForms: Partial<Record<ReferenceTarget, Text>> = {
  departments: { vi: 'tên thư mục của đơn vị', en: 'the folder of the department' },
  rules: keyOfRuleSet,
  topics: keyOfRuleSet,
  grounds: keyOfRuleSet,
  ruleSets: {
    vi: 'tên tệp của bộ quy định, không có đuôi .yaml',
    en: 'the file name of the rule set, without .yaml',
  },
  attachments: {
    vi: 'tên một tệp trong thư mục attachments/ của đơn vị, có cả đuôi',
    en: 'the name of a file in the department’s folder attachments/, with its ending',
  },
  subject: {
    vi: 'đường dẫn của bản ghi (đơn-vị/loại/tên), hoặc một tháng, một quý, một ngày',
    en: 'the identity of a record (department/type/name), or a month, a quarter or a day',
  },
};

/** How every reference is written: words joined by hyphens, or a path or file name of them. */
export const referencePattern = /^[a-zA-Z0-9]+([-/][a-zA-Z0-9]+)*(\.[a-zA-Z0-9]+)?$/;

/** The name of something else in the tree, or one of some fixed words. */
export const reference = (target: ReferenceTarget, keywords: readonly string[] = []) =>
  z
    .string()
    .regex(referencePattern)
    .meta({ reference: { target, keywords }, form: referenceForms[target] ?? fileName });

/** A person's full name: at least two words of letters. */
export const personName = () =>
  formed(
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
  en: 'a number that can be called: a fixed line of 10–11 digits from 02, or a mobile of 10',
};

const numberFor = (isRight: (number: string) => boolean, form: Text) =>
  formed(
    z
      .string()
      .refine((number) => !isPlaceholder(number) && isRight(number))
      .meta({ pattern: '^\\s*[+\\d(][+\\d\\s.()\\u2010-\\u2013-]*$' })
      .transform(displayPhone),
    form,
    `0200 ${blank} ${blank}`,
    'phone',
  );

/** A telephone number at which one person answers; kept in the form in which it is published. */
export const phone = () => numberFor(isContactPhone, directForm);

/** A telephone number of an office: a line of its own or a hotline. */
export const officePhone = () =>
  numberFor((number) => isContactPhone(number) || isHotline(number), {
    vi: `${directForm.vi}, hoặc tổng đài 1022, 1800, 1900`,
    en: `${directForm.en}, or a hotline 1022, 1800, 1900`,
  });

/** A mailbox. */
export const email = () =>
  formed(
    z
      .string()
      .refine((address) => !isPlaceholder(address) && isContactEmail(address))
      .meta({ pattern: '^[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+$' }),
    { vi: 'địa chỉ thư điện tử có dạng ten@coquan.vn', en: 'a mail address such as name@office.vn' },
    `ten@${blank}.vn`,
    'email',
  );

const position = `Trưởng phòng ${blank}`;

/** A text that is neither blank nor a placeholder. */
export const realText = () =>
  formed(
    z.string().refine((value) => !isPlaceholder(value) && !isExample(value, position)),
    { vi: 'nội dung thật, không phải chữ giữ chỗ', en: 'real content, not a placeholder' },
    position,
  );

/** The State’s style (`123/QĐ-CTHADS`, `126/2025/QH15`) and the Party’s (`48-CV/TU`, `19-2017/NQ-CP`). */
const documentNumberPattern = /^\d[\p{L}\d]*(-[\p{L}\d]+)?\/[\p{L}\d/.-]+$/u;

/** The number of a document, such as `123/QĐ-CTHADS`. */
const documentNumber = () =>
  field(
    formed(
      z
        .string()
        .refine((value) => !isPlaceholder(value) && documentNumberPattern.test(value))
        .meta({ pattern: documentNumberPattern.source }),
      { vi: 'số và ký hiệu văn bản', en: 'the number and symbol of a document' },
      `${blank}/QĐ-CTHADS`,
      'document',
    ),
    ['Số, ký hiệu', 'Số và ký hiệu của văn bản.'],
    ['Number', 'The number and symbol of the document.'],
  );

const documentDate = () =>
  field(plainDate(), ['Ngày văn bản', 'Ngày ký văn bản.'], ['Date', 'The day on which it was signed.']);

const attached = () =>
  field(
    reference('attachments'),
    ['Tệp', 'Tên tệp trong thư mục attachments/ của đơn vị.'],
    ['File', 'The file’s name in the department’s folder attachments/.'],
  );

/** A document: number, date and, where it is published, its file. */
export const document = () =>
  z.strictObject({ number: documentNumber(), date: documentDate(), file: attached().optional() });

/** Files published with a record. */
export const attachments = () =>
  field(
    z.array(
      z.strictObject({
        title: field(
          text(),
          ['Tên tệp đính kèm', 'Tên để bạn đọc thấy.'],
          ['Title', 'The name readers see.'],
        ),
        file: attached(),
      }),
    ),
    ['Tệp đính kèm', 'Các tệp đăng cùng bản ghi.'],
    ['Attachments', 'Files published with the record.'],
  );

/** The head's opinion before release. */
export const approval = () =>
  field(
    z.strictObject({
      by: field(
        reference('spokespersons'),
        ['Người cho ý kiến', 'Thủ trưởng đơn vị: tên tệp trong spokespersons/.'],
        ['By', 'The head: a file name in spokespersons/.'],
      ),
      at: field(
        instant(),
        ['Thời điểm cho ý kiến', 'Trước khi phát ngôn hoặc cung cấp.'],
        ['At', 'Before the release.'],
      ),
      contentHash: field(
        formed(
          z.string().regex(/^sha256:[0-9a-f]{64}$/),
          { vi: 'sha256: và 64 chữ số thập lục phân', en: 'sha256: and 64 hexadecimal digits' },
          `sha256:${blank}`,
        ),
        ['Dấu vân nội dung', 'SHA-256 của nội dung đã được cho ý kiến.'],
        ['Content hash', 'SHA-256 of the text that was approved.'],
      ).optional(),
    }),
    ['Ý kiến của thủ trưởng', 'Ai đã xem và cho ý kiến, lúc nào.'],
    ['Approval', 'Who reviewed it and when.'],
    { rule: 'approval-before-release' },
  );

/** Who spoke: a spokesperson or an authorised person of the department. */
export const speaker = (rule = 'speaker-authority') =>
  field(
    reference('speaker'),
    ['Người phát ngôn', 'Tên tệp trong spokespersons/ hoặc authorisations/.'],
    ['Speaker', 'A file name in spokespersons/ or authorisations/.'],
    { rule },
  );

/** The code of the case that a record is about. */
export const caseCode = () =>
  formed(
    z
      .string()
      .refine((code) => !isPlaceholder(code) && caseCodePattern.test(code))
      .meta({ pattern: caseCodePattern.source }),
    {
      vi: 'đúng một mã vụ việc, không có dấu cách, dấu phẩy hay dấu chấm phẩy',
      en: 'exactly one case code, without spaces, commas or semicolons',
    },
    `XY-2026-${blank}`,
    'case',
  );

/** The one case of an authorisation; several, as a list, where its document names them, which its rule then finds. */
export const caseCodes = () =>
  z.union([caseCode(), z.array(caseCode()).min(1)]).meta({ ...caseCode().meta() });

const caseCodePattern = /^[\p{L}\d][\p{L}\d./-]*$/u;

/** The optional case of a record. */
export const caseOf = () =>
  field(
    caseCode(),
    ['Mã vụ việc', 'Vụ việc mà bản ghi nói đến.'],
    ['Case', 'The case that the record is about.'],
  );

/** The article in the press that a record answers. */
export const article = () =>
  field(
    z.strictObject({
      title: field(text(), ['Tên bài', 'Tên bài báo.'], ['Title', 'The title of the article.']),
      url: field(url(), ['Địa chỉ', 'Nơi đăng bài.'], ['Address', 'Where it stands.']).optional(),
      file: attached().optional(),
    }),
    ['Bài báo', 'Bài được nói đến.'],
    ['Article', 'The article in question.'],
  );

/** The days from the first to the last, both included. */
export const from = (rule?: string) =>
  field(plainDate(), ['Từ ngày', 'Ngày bắt đầu.'], ['From', 'The first day.'], rule ? { rule } : {});

/** The last day of a term. */
export const to = (rule?: string) =>
  field(plainDate(), ['Đến ngày', 'Ngày cuối cùng.'], ['To', 'The last day.'], rule ? { rule } : {});
