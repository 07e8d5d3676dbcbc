import { spokespersonsInRole } from '../domain/authority.ts';
import { telephoneLink } from '../domain/phone.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Language, Text } from '../domain/text.ts';
import type { Department } from '../register/register.ts';
import type { BuiltPage, Context, PageOf, RecordProblem, Rule } from './rule.ts';
import { lawFor } from './shared/binding.ts';

/**
 * The contact details of every spokesperson are posted on the provincial department's website, those of the districts
 * as well (letter, section 2.1, paragraph 1).
 */
export const rule: Rule = {
  id: 'contact-published',
  title: {
    vi: 'Đăng thông tin người phát ngôn trên trang',
    en: 'Contact details posted on the website',
  },
  checks: {
    vi: 'Trang đã dựng của mỗi Cục, Chi cục có họ tên, chức vụ, số điện thoại gọi được và thư điện tử gửi được của mọi người phát ngôn đang giữ nhiệm vụ.',
    en: 'The built page of every provincial and district department shows name, position, a telephone link and a mail link of every spokesperson in the role.',
  },
  published: findProblems,
};

type Spokesperson = RecordOf<'spokespersons'>['data'];

const messages = {
  /** The record is right and the page is not: nothing that an editor of records could correct. */
  notShown({ name }: Spokesperson, department: Text, missing: readonly Detail[]): Text {
    const listed = (language: Language) => lists[language].format(missing.map(({ what }) => what[language]));
    return {
      vi: `Trang vừa dựng của ${department.vi} thiếu ${listed('vi')} của người phát ngôn ${name}, mà quy định buộc phải đăng. Bản ghi này không cần sửa: lỗi có lẽ ở mẫu trang. Gửi nguyên thông báo này cho người phụ trách mã nguồn để sửa \`src/components/Contact.astro\` hoặc trang của đơn vị, rồi dựng lại.`,
      en: `The page just built for the ${department.en} lacks ${listed('en')} of the spokesperson ${name}, which must be published. There is nothing to correct in this record: the fault is most likely in the template of the page. Send this message as it is to whoever looks after the code, to correct \`src/components/Contact.astro\` or the department’s page, and build again.`,
    };
  },
};

/** One of the four details that must stand on the page, and what the page has to show of it. */
interface Detail {
  field: 'name' | 'position' | 'phone' | 'email';
  what: Text;
  /** Whether a page shows it whose text is its words alone, see {@link wordsOf}. */
  isOn: (page: BuiltPage) => boolean;
}

/** A province publishes for itself and for the departments right below it, so its law is asked for them too. */
const lawOf = (context: Context, { folder, record }: Department) =>
  lawFor(context, rule.id, context.today, folder) ??
  lawFor(context, rule.id, context.today, record.data.parent ?? '');

function* findProblems(context: Context, pageOf: PageOf): Generator<RecordProblem> {
  const { register, today } = context;
  for (const department of register.departments.values()) {
    const { name, nameEn } = department.record.data;
    const law = lawOf(context, department);
    if (!law) continue;
    const page = pageOf(department.folder);
    const shown = page && { ...page, text: wordsOf(page.text) };
    for (const { file, data } of spokespersonsInRole(department, today)) {
      const missing = detailsOf(data).filter(({ isOn }) => !shown || !isOn(shown));
      const [first] = missing;
      if (!first) continue;
      const message = messages.notShown(data, { vi: name, en: nameEn }, missing);
      yield { rule: rule.id, file, field: [first.field], department: department.folder, law, message };
    }
  }
}

const detailsOf = ({ name, position, phone, extension, email }: Spokesperson): readonly Detail[] => [
  {
    field: 'name',
    what: { vi: `họ tên “${name}”`, en: `the name “${name}”` },
    isOn: ({ text }) => text.includes(wordsOf(name)),
  },
  {
    field: 'position',
    what: { vi: `chức vụ “${position}”`, en: `the position “${position}”` },
    isOn: ({ text }) => text.includes(wordsOf(position)),
  },
  {
    field: 'phone',
    what: { vi: `liên kết để gọi số “${phone}”`, en: `a link that calls “${phone}”` },
    isOn: ({ links }) => links.has(telephoneLink(phone, extension)),
  },
  {
    field: 'email',
    what: { vi: `liên kết để gửi thư đến “${email}”`, en: `a link that writes to “${email}”` },
    isOn: ({ links }) => links.has(`mailto:${email}`),
  },
];

/** The words of a text alone, so that one text has those of another, whole, whatever signs stand between them. */
const wordsOf = (text: string): string =>
  ` ${
    text
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

const lists: Record<Language, Intl.ListFormat> = {
  vi: new Intl.ListFormat('vi'),
  en: new Intl.ListFormat('en-GB'),
};
