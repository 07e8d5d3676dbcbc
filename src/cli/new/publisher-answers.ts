import { firstDay, isPlainDate, monthOf, type Month, type PlainDate } from '../../domain/dates.ts';
import { slugFrom, wordSlug } from '../../domain/slug.ts';
import type { Text } from '../../domain/text.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { askField, labelOf, setValue, valueOf, withValue, type Values } from './fields.ts';
import type { Prompt } from './prompt.ts';
import type { AskedPublisher } from './publisher.ts';
import { headings, questions, schemas, type Part } from './publisher-questions.ts';

/** The fields of each file. */
export type Answers = Record<Part, Values>;

/** The answers for each file, those of the flags first. @throws CannotRun */
export async function askFields({ set }: AskedPublisher, prompt: Prompt, today: PlainDate): Promise<Answers> {
  const values = givenFields(set);
  const asked = (Object.keys(schemas) as Part[]).map((part) => ({
    part,
    items: questions(today)
      [part].filter(({ field }) => valueOf(values[part], field) === undefined)
      .map((item) => ({
        flag: `--set ${part}.${item.field}=…`,
        label: labelOf(schemas[part], item.field),
        ...item,
      })),
  }));
  prompt.expect(asked.flatMap(({ items }) => items.filter(({ isSafe }) => !isSafe)));
  for (const { part, items } of asked) {
    prompt.say(`\n${headings[part]}`);
    for (const { field, ...question } of items) {
      const answer = await askField(prompt, schemas[part], field, question);
      values[part] = withValue(values[part], field, answer);
    }
  }
  return values;
}

/** The fields that flags give, as `--set department.name=…`. @throws CannotRun */
function givenFields(set: readonly string[]): Answers {
  const values: Answers = { publisher: {}, department: {}, spokesperson: {} };
  for (const given of set) {
    const [, part = '', field = '', typed = ''] = /^(\w+)\.([^=]+)=(.*)$/s.exec(given) ?? [];
    if (!Object.hasOwn(schemas, part)) throw new CannotRun(noPart(given));
    const file = part as Part;
    values[file] = withValue(values[file], field, setValue(schemas[file], given, field, typed.trim()));
  }
  return values;
}

const noPart = (given: string): Text => ({
  vi: `--set nhận publisher.…, department.… hoặc spokesperson.…, ví dụ --set "department.name=Cục …". Không nhận “${given}”.`,
  en: `--set takes publisher.…, department.… or spokesperson.…, such as --set "department.name=Cục …". It does not take “${given}”.`,
});

/** The folder of the first department: as given, else after the last words of its name. @throws CannotRun */
export async function askFolder(
  { department }: AskedPublisher,
  prompt: Prompt,
  { name }: Values,
): Promise<string> {
  const place = /(?:tỉnh|thành phố|huyện|quận|thị xã)\s+(\S.*)$/iu.exec(String(name))?.[1];
  const proposed = slugFrom(place ?? String(name));
  const label = 'Thư mục của đơn vị, chữ thường không dấu';
  const folder = department ?? (await prompt.ask({ flag: '--department', label, proposed, isSafe: true }));
  if (wordSlug.pattern.test(folder)) return folder;
  throw new CannotRun({
    vi: `“${folder}” không hợp lệ để làm địa chỉ. Tên thư mục phải là ${wordSlug.form.vi}.`,
    en: `“${folder}” cannot be used in an address. A folder’s name must be ${wordSlug.form.en}.`,
  });
}

/**
 * The first month whose duties are followed. An office is older than its site, and nobody has recorded what it
 * did before: the law of the site begins on the first day of that month. @throws CannotRun
 */
export const askFollowedFrom = (
  { followedFrom: given }: AskedPublisher,
  prompt: Prompt,
  today: PlainDate,
): Promise<Month> =>
  prompt.ask({
    flag: '--followed-from',
    label: '\nTháng đầu tiên mà trang theo dõi việc thực hiện, viết năm-tháng',
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
