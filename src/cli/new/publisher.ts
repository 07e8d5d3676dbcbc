import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay, isPlainDate, monthOf, yearOf, type Month, type PlainDate } from '../../domain/dates.ts';
import { publisherSchema } from '../../domain/publisher.ts';
import { recordTypes } from '../../domain/records/index.ts';
import { slugFrom, wordSlug } from '../../domain/slug.ts';
import type { Language, Text } from '../../domain/text.ts';
import { draftRecord, yamlOf } from '../../register/draft.ts';
import { engineFiles } from '../../register/engine-files.ts';
import { CannotRun } from '../command/cannot-run.ts';
import type { Project } from '../command/content.ts';
import { dayFor } from '../command/values.ts';
import type { Clerk } from './clerk.ts';
import { askField, labelOf, setValue, valueOf, withValue, type Values } from './fields.ts';
import { write } from './record.ts';
import { setUp } from './repository.ts';

/** What the flags say of the publisher. */
export interface AskedPublisher {
  content?: string | undefined;
  department?: string | undefined;
  followedFrom?: string | undefined;
  asOf?: string | undefined;
  set: readonly string[];
}

/** The three files of a publisher with one department, and the schema of each. */
const schemas = {
  publisher: publisherSchema,
  department: recordTypes.departments.schema,
  spokesperson: recordTypes.spokespersons.schema,
};

type Part = keyof typeof schemas;

const headings: Record<Part, string> = {
  publisher: 'Trang công khai',
  department: 'Đơn vị đầu tiên',
  spokesperson: 'Thủ trưởng đơn vị, người phát ngôn đầu tiên',
};

/**
 * A question about a field: what is proposed, whether that may be taken where nobody sees it, and what the field is
 * called where its label does not say enough.
 */
interface Item {
  field: string;
  proposed?: string;
  isSafe?: boolean;
  words?: string;
}

/**
 * What is asked for each file, in this order. The law orders the notice of the contact details and the standards of a
 * spokesperson from the first day on (letter, section 2.1), so both are asked for.
 */
const questions = (today: PlainDate): Record<Part, readonly Item[]> => ({
  publisher: [
    { field: 'name.vi', words: 'Tên trang, bằng tiếng Việt' },
    { field: 'name.en', words: 'Tên trang, bằng tiếng Anh' },
    { field: 'site' },
  ],
  department: [
    { field: 'name' },
    { field: 'nameEn' },
    { field: 'kind', proposed: 'provincial', isSafe: true },
    { field: 'address' },
    { field: 'phone' },
    { field: 'email' },
    { field: 'validFrom', words: 'Đơn vị hoạt động từ ngày (ngày thành lập, không phải ngày lập trang)' },
  ],
  spokesperson: [
    { field: 'name' },
    { field: 'position', proposed: 'Cục trưởng', isSafe: true },
    { field: 'from', words: 'Là người phát ngôn từ ngày (của thủ trưởng: từ ngày giữ chức vụ)' },
    { field: 'phone' },
    { field: 'email' },
    { field: 'notices.0.number', words: 'Số, ký hiệu văn bản gửi báo chí và cơ quan cấp trên để công bố' },
    { field: 'notices.0.date', proposed: today, words: 'Ngày của văn bản ấy' },
    ...[
      'permanentStaff',
      'employedFrom',
      'politicalStanding',
      'knowledgeOfDepartment',
      'knowledgeOfPress',
      'abilityToSpeak',
      'attestedBy',
    ].map((field) => ({ field: `criteria.${field}` })),
    { field: 'criteria.attestedOn', proposed: today },
  ],
});

/** The body of law that a new publisher begins with. */
const ruleSet = 'letter-2015';

/** Makes the content folder of a new publisher and says what is in it. @throws CannotRun */
export async function newPublisher(
  asked: AskedPublisher,
  clerk: Clerk,
  language: Language,
  project: Project,
): Promise<string> {
  const content = folderFor(asked.content);
  const { today } = dayFor({ timeZone: 'Asia/Ho_Chi_Minh' }, asked.asOf);
  const values = await answers(asked, clerk, today);
  const folder = await folderOf(asked, clerk, values.department);
  const month = await followedFrom(asked, clerk, today);
  const files = [
    ['publisher.yaml', yamlOf(publisherOf(values.publisher, month))] as const,
    ...records(folder, values),
  ];
  const written = files.map(([path, text]) => write(join(content, path), text));
  return said([...written, ...setUp(content, project)], content, missingYears(today), language);
}

/** A folder that nothing lies in yet. @throws CannotRun */
function folderFor(content: string | undefined): string {
  if (content === undefined) {
    throw new CannotRun({
      vi: 'Thiếu --content, thư mục sẽ được tạo. Ví dụ: npm run new -- publisher --content ../noi-dung.',
      en: '--content is missing, the folder to be made. For example: npm run new -- publisher --content ../content.',
    });
  }
  if (existsSync(content) && readdirSync(content).length > 0) {
    throw new CannotRun({
      vi: `Thư mục ${content} đã có tệp, nên không ghi gì. Chọn một thư mục chưa có hoặc còn trống.`,
      en: `The folder ${content} is not empty, so nothing was written. Choose one that is new or empty.`,
    });
  }
  return content;
}

/** The answers for each file, those of the flags first. @throws CannotRun */
async function answers(
  { set }: AskedPublisher,
  clerk: Clerk,
  today: PlainDate,
): Promise<Record<Part, Values>> {
  const values: Record<Part, Values> = { publisher: {}, department: {}, spokesperson: {} };
  for (const given of set) {
    const [, part = '', field = '', typed = ''] = /^(\w+)\.([^=]+)=(.*)$/s.exec(given) ?? [];
    if (!Object.hasOwn(schemas, part)) throw new CannotRun(noPart(given));
    const known = part as Part;
    values[known] = withValue(values[known], field, setValue(schemas[known], given, field, typed.trim()));
  }
  const asked = (Object.keys(schemas) as Part[]).map((part) => ({
    part,
    items: questions(today)
      [part].filter(({ field }) => valueOf(values[part], field) === undefined)
      .map((item) => ({
        flag: `--set ${part}.${item.field}=…`,
        words: labelOf(schemas[part], item.field),
        ...item,
      })),
  }));
  clerk.expect(asked.flatMap(({ items }) => items.filter(({ isSafe }) => !isSafe)));
  for (const { part, items } of asked) {
    clerk.say(`\n${headings[part]}`);
    for (const { field, ...question } of items) {
      const answer = await askField(clerk, schemas[part], field, question);
      values[part] = withValue(values[part], field, answer);
    }
  }
  return values;
}

const noPart = (given: string) => ({
  vi: `--set nhận publisher.…, department.… hoặc spokesperson.…, ví dụ --set "department.name=Cục …". Không nhận “${given}”.`,
  en: `--set takes publisher.…, department.… or spokesperson.…, such as --set "department.name=Cục …". It does not take “${given}”.`,
});

/** The folder of the first department: as given, else after the last words of its name. @throws CannotRun */
async function folderOf({ department }: AskedPublisher, clerk: Clerk, { name }: Values): Promise<string> {
  const place = /(?:tỉnh|thành phố|huyện|quận|thị xã)\s+(\S.*)$/iu.exec(String(name))?.[1];
  const proposed = slugFrom(place ?? String(name));
  const words = 'Thư mục của đơn vị, chữ thường không dấu';
  const folder = department ?? (await clerk.ask({ flag: '--department', words, proposed, isSafe: true }));
  if (wordSlug.pattern.test(folder)) return folder;
  throw new CannotRun({
    vi: `“${folder}” không dùng được làm địa chỉ. Tên thư mục phải là ${wordSlug.form.vi}.`,
    en: `“${folder}” cannot serve as an address. A folder’s name must be ${wordSlug.form.en}.`,
  });
}

/**
 * The first month whose duties are followed. An office is older than its site, and what it did before nobody has
 * recorded: the law of the site begins on the first day of that month. @throws CannotRun
 */
const followedFrom = (
  { followedFrom: given }: AskedPublisher,
  clerk: Clerk,
  today: PlainDate,
): Promise<Month> =>
  clerk.ask({
    flag: '--followed-from',
    words: '\nTháng đầu tiên mà trang theo dõi việc thực hiện, viết năm-tháng',
    proposed: given ?? monthOf(today),
    isSafe: true,
    read: (typed) =>
      /^\d{4}-\d{2}$/.test(typed) && isPlainDate(firstDay(typed))
        ? { value: typed }
        : { fault: notAMonth(typed) },
  });

const notAMonth = (typed: string): Text => ({
  vi: `--followed-from nhận một tháng như 2026-11. Không nhận “${typed}”.`,
  en: `--followed-from takes a month such as 2026-11. It does not take “${typed}”.`,
});

function publisherOf({ name, site, ...more }: Values, month: Month): Values {
  const { vi, en } = name as Record<'vi' | 'en', string>;
  return {
    name,
    description: {
      vi: `${vi}: ai phát ngôn, đã cung cấp thông tin gì cho báo chí và có đúng hạn không.`,
      en: `${en}: who speaks, what was told to the press, and whether it was on time.`,
    },
    site,
    timeZone: 'Asia/Ho_Chi_Minh',
    rulebook: [{ set: ruleSet, from: firstDay(month) }],
    enforcement: { overdue: 'fail', breach: 'explain' },
    ...more,
  };
}

function records(
  folder: string,
  { department, spokesperson }: Record<Part, Values>,
): (readonly [path: string, text: string])[] {
  const none = { also: [], optionsOf: () => [] };
  const head = withValue({ basis: 'head', ...spokesperson }, 'notices.0.recipients', ['press', 'parent']);
  const slug = slugFrom(String(spokesperson['name']));
  return [
    [`departments/${folder}/department.md`, draftRecord({ type: 'departments', known: department, ...none })],
    [
      `departments/${folder}/spokespersons/${slug}.md`,
      draftRecord({ type: 'spokespersons', known: head, ...none }),
    ],
  ];
}

/** This year and the next, where the engine has no calendar of them. */
const missingYears = (today: PlainDate): number[] => {
  const known = new Set(engineFiles().map(({ path }) => path));
  const year = Number(yearOf(today));
  return [year, year + 1].filter((one) => !known.has(`calendar/${one}.yaml`));
};

/** What was written, what is still to come, and the next commands. */
const said = (
  files: readonly string[],
  content: string,
  missing: readonly number[],
  language: Language,
): string => {
  const years = missing.join(', ');
  const calendar = {
    vi: `Chưa có lịch ngày nghỉ năm ${years}. Thêm tệp vào ${content}/calendar/ khi lịch được công bố; hạn rơi vào năm ấy chưa tính được.`,
    en: `The days off of ${years} are not known. Add them to ${content}/calendar/ once they are announced; due dates in that year cannot be reckoned before.`,
  };
  const next = {
    vi: [
      'Kiểm tra và dựng trang:',
      `  npm run check -- --content ${content}`,
      `  npm run build -- --content ${content}`,
    ],
    en: [
      'To check it and build the site:',
      `  npm run check -- --content ${content}`,
      `  npm run build -- --content ${content}`,
    ],
  };
  const wrote = { vi: 'Đã ghi', en: 'Wrote' }[language];
  const notes = missing.length > 0 ? ['', calendar[language]] : [];
  return `${[...files.map((file) => `${wrote} ${file}`), ...notes, '', ...next[language]].join('\n')}\n`;
};
