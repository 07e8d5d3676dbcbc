import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { asOf, type AsOf, type Instant } from '../src/domain/dates.ts';
import type { Publisher } from '../src/domain/publisher.ts';
import { languages, type Language, type Text } from '../src/domain/text.ts';
import { UnreadableFolder, readTree, type SourceTree } from '../src/register/files.ts';
import { GitFailed } from '../src/register/git.ts';
import { readRegister, UnusablePublisher } from '../src/register/read.ts';
import type { Register } from '../src/register/register.ts';
import { nearest } from '../src/register/schema.ts';
import { reporters } from '../src/reporters/index.ts';

/** Exit statuses that others rely on. */
export const exit = { fine: 0, wrongRecord: 1, unusable: 2, overdue: 3 } as const;

/** Words for the person who called a command, in one language or in both. */
export type Words = string | Text;

const wordsIn = (words: Words, language: Language): string =>
  typeof words === 'string' ? words : words[language];

/** A command that cannot run as it was called. */
export class CannotRun extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(wordsIn(words, 'vi'));
    this.words = words;
  }
}

/** One flag: what it takes, what it means, and the variable that stands in for it. */
export interface Flag {
  value?: string;
  means: Words;
  choices?: readonly string[];
  variable?: string;
  /** Whether it may be given more than once. */
  multiple?: true;
}

/** The flags that every command takes. */
export const commonFlags = {
  content: {
    value: 'DIR',
    means: { vi: 'thư mục nội dung (mặc định: content)', en: 'the content folder (default: content)' },
    variable: 'CONTENT_DIR',
  },
  'as-of': {
    value: 'YYYY-MM-DD',
    means: {
      vi: 'ngày được coi là hôm nay (mặc định: publisher.yaml, nếu không thì hôm nay)',
      en: 'the day that counts as today (default: publisher.yaml, else today)',
    },
    variable: 'AS_OF',
  },
  lang: {
    value: 'vi|en',
    means: { vi: 'ngôn ngữ của thông báo (mặc định: vi)', en: 'the language of messages (default: vi)' },
    choices: languages,
  },
  help: { means: { vi: 'in hướng dẫn này', en: 'print this help' } },
} satisfies Record<string, Flag>;

type Values<F extends Record<string, Flag>> = {
  [K in keyof F]?: F[K] extends { multiple: true }
    ? string[]
    : F[K] extends { value: string }
      ? string
      : boolean;
};

/** Reads flags and their variables. @throws CannotRun for a flag or a value that is not known */
export function readFlags<F extends Record<string, Flag>>(flags: F, args: readonly string[]): Values<F> {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries(flags).map(([name, { value, multiple = false }]) => [
      name,
      { type: value ? 'string' : 'boolean', multiple, ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
  );
  let values: Record<string, unknown>;
  try {
    ({ values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false }));
  } catch (error) {
    throw new CannotRun(flagAdvice((error as Error).message, args, flags));
  }
  for (const [name, { variable, choices, value: takesValue }] of Object.entries(
    flags as Record<string, Flag>,
  )) {
    const set = variable ? process.env[variable] : undefined;
    if (values[name] === undefined && variable && set)
      values[name] = takesValue ? set : switched(variable, set);
    const value = values[name];
    if (value === '') throw new CannotRun(withHelp(needsValue(name)));
    if (choices && typeof value === 'string' && !choices.includes(value)) {
      throw new CannotRun({
        vi: `--${name} nhận một trong: ${choices.join(', ')}. Không nhận “${value}”.`,
        en: `--${name} takes one of: ${choices.join(', ')}. It does not take “${value}”.`,
      });
    }
  }
  return values as Values<F>;
}

/** A variable that stands in for a flag without a value. */
function switched(variable: string, set: string): boolean {
  if (['true', '1'].includes(set)) return true;
  if (['false', '0'].includes(set)) return false;
  throw new CannotRun({
    vi: `Biến ${variable} nhận true hoặc false. Không nhận “${set}”.`,
    en: `The variable ${variable} takes true or false. It does not take “${set}”.`,
  });
}

const withHelp = ({ vi, en }: Text): Text => ({
  vi: `${vi} Thêm --help để xem hướng dẫn.`,
  en: `${en} Add --help to read how it is used.`,
});

const needsValue = (name: string): Text => ({
  vi: `--${name} cần một giá trị.`,
  en: `--${name} needs a value.`,
});

function flagAdvice(problem: string, args: readonly string[], flags: Record<string, Flag>): Text {
  const typed = args.find((arg) => arg.startsWith('-') && problem.includes(arg.split('=')[0] ?? arg));
  if (typed === undefined) {
    const word = /'([^']*)'/.exec(problem)?.[1] ?? '';
    return withHelp({
      vi: `Lệnh chỉ nhận các tùy chọn bắt đầu bằng --, không nhận “${word}”.`,
      en: `The command takes only options that begin with --, and not “${word}”.`,
    });
  }
  const name = (typed.split('=')[0] ?? '').replace(/^-+/, '');
  if (flags[name]?.value) return withHelp(needsValue(name));
  if (flags[name]) {
    return withHelp({ vi: `--${name} không nhận giá trị nào.`, en: `--${name} takes no value.` });
  }
  const meant = nearest(name, Object.keys(flags));
  return withHelp({
    vi: `Không có tùy chọn “${typed}”.${meant ? ` Có lẽ là --${meant}.` : ''}`,
    en: `There is no option “${typed}”.${meant ? ` It may be --${meant}.` : ''}`,
  });
}

const statuses: Record<Language, readonly string[]> = {
  vi: [
    'Mã kết thúc:',
    '  0  không có gì cản trở',
    '  1  có bản ghi sai',
    '  2  lệnh không chạy được (tùy chọn sai, thiếu thư mục, publisher.yaml hỏng)',
    '  3  mọi bản ghi đều đúng nhưng có nhiệm vụ quá hạn',
  ],
  en: [
    'Exit status:',
    '  0  nothing stands in the way',
    '  1  a record is wrong',
    '  2  the command could not run (wrong option, no such folder, broken publisher.yaml)',
    '  3  every record is right and a duty is overdue',
  ],
};

/** The help of a command. */
export function helpOf(
  command: string,
  does: Words,
  flags: Record<string, Flag>,
  language: Language = 'vi',
): string {
  const rows = Object.entries(flags).map(([name, { value, means, variable }]) => {
    const call = `  --${name}${value ? ` ${value}` : ''}`;
    return `${call.padEnd(34)}${wordsIn(means, language)}${variable ? ` [${variable}]` : ''}`;
  });
  const options = { vi: 'tùy chọn', en: 'options' }[language];
  return [
    `npm run ${command} -- [${options}]`,
    '',
    wordsIn(does, language),
    '',
    ...rows,
    '',
    ...statuses[language],
    '',
  ].join('\n');
}

/** The flag of the commands that make or show a site. */
export const baseFlag = {
  value: 'PATH',
  means: {
    vi: 'đường dẫn mà trang được đặt dưới đó, như /cong-khai/ (mặc định: theo site trong publisher.yaml)',
    en: 'the path under which the site is served, such as /cong-khai/ (default: that of site in publisher.yaml)',
  },
  variable: 'BASE_PATH',
} as const satisfies Flag;

/** The path under which a site is served, with a slash at both ends. @throws CannotRun */
export function baseFor({ site }: Pick<Publisher, 'site'>, typed: string | undefined): string {
  const path = `/${(typed ?? new URL(site).pathname).replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (/^\/([A-Za-z0-9._~-]+\/)*$/.test(path)) return path;
  throw new CannotRun({
    vi: `--base nhận một đường dẫn như /cong-khai/, chỉ gồm chữ cái không dấu, chữ số, dấu gạch và gạch chéo. Không nhận “${typed ?? site}”.`,
    en: `--base takes a path such as /cong-khai/ of plain letters, digits, hyphens and slashes. It does not take “${typed ?? site}”.`,
  });
}

/** The port that a site is shown on. @throws CannotRun */
export function portOf(typed: string): number {
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CannotRun({
    vi: `--port nhận một số từ 1 đến 65535. Không nhận “${typed}”.`,
    en: `--port takes a number from 1 to 65535. It does not take “${typed}”.`,
  });
}

/** Today and this minute in the publisher's time zone. */
function clock({ timeZone }: Pick<Publisher, 'timeZone'>): AsOf {
  const now = Temporal.Now.zonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { today: now.slice(0, 10), now: `${now}+07:00` };
}

/**
 * The day that counts as today: the flag or its variable, else `publisher.yaml`, else the clock, or the moment at which
 * what is judged was made. @throws CannotRun
 */
export function dayFor(
  publisher: Pick<Publisher, 'timeZone' | 'asOf'>,
  typed: string | undefined,
  made?: Instant,
): AsOf {
  const pinned = typed ?? publisher.asOf ?? made;
  if (!pinned) return clock(publisher);
  const day = asOf(pinned);
  if (!day) {
    throw new CannotRun({
      vi: `--as-of nhận một ngày có thật như 2026-11-22. Không nhận “${pinned}”.`,
      en: `--as-of takes an existing day such as 2026-11-22. It does not take “${pinned}”.`,
    });
  }
  return day;
}

/** Reads the content folder. @throws CannotRun, UnusablePublisher */
export const open = (content: string): Register => readRegister(filesOf(content));

/** The files of the content folder, before anything is made of them. @throws CannotRun */
export function filesOf(content: string): SourceTree {
  try {
    return readTree(content);
  } catch (error) {
    if (error instanceof UnreadableFolder) throw new CannotRun(unreadable(content, error));
    throw error;
  }
}

function unreadable(content: string, { code, path }: UnreadableFolder): Text {
  if (code === 'ENOENT') {
    return {
      vi: `Không có thư mục nội dung “${content}”. Kiểm tra --content.`,
      en: `There is no content folder “${content}”. Look at --content.`,
    };
  }
  if (code === 'ENOTDIR') {
    return {
      vi: `“${content}” không phải là thư mục. Kiểm tra --content.`,
      en: `“${content}” is not a folder. Look at --content.`,
    };
  }
  return {
    vi: `Không đọc được “${path}” (${code}). Kiểm tra quyền đọc.`,
    en: `“${path}” cannot be read (${code}). Look at its permissions.`,
  };
}

function gitAdvice({ reason, message }: GitFailed): Text {
  switch (reason) {
    case 'no-revision':
      return {
        vi: `Kho Git không có nhánh hay commit nào tên là “${message}”. Kiểm tra --base, hoặc tải nhánh ấy về bằng git fetch.`,
        en: `The Git repository has no branch or commit called “${message}”. Look at --base, or get it with git fetch.`,
      };
    case 'no-common-commit':
      return {
        vi: `Không tìm thấy commit chung của nhánh này và “${message}”. Bản sao có lẽ thiếu lịch sử: chạy git fetch --unshallow (trên GitHub Actions: fetch-depth: 0).`,
        en: `This branch and “${message}” have no commit in common here. The copy may lack its history: run git fetch --unshallow (on GitHub Actions: fetch-depth: 0).`,
      };
    case 'other':
      return {
        vi: `Git không trả lời được: ${message}. Kiểm tra thư mục nội dung có nằm trong một kho Git không.`,
        en: `Git could not answer: ${message}. See whether the content folder lies in a Git repository.`,
      };
  }
}

/** What keeps a command from running, in words; undefined for a defect of the program. */
function obstacle(error: unknown, language: Language): string | undefined {
  if (error instanceof CannotRun) return wordsIn(error.words, language);
  if (error instanceof GitFailed) return wordsIn(gitAdvice(error), language);
  if (error instanceof UnusablePublisher) {
    const report = reporters.text({ asOf: '', records: 0, findings: error.findings }, language);
    return report.split('\n').slice(0, -2).join('\n').trimEnd();
  }
  return undefined;
}

/** The language of messages, before any flag has been read. */
const languageOf = (args: readonly string[]): Language =>
  args.some((arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang'))
    ? 'en'
    : 'vi';

/** Runs a command: its result is the exit status, and whatever keeps it from running is said in a sentence. */
export async function run(main: (args: readonly string[]) => number | Promise<number>): Promise<void> {
  // A reader such as `head` may close the pipe before everything is printed.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const args = process.argv.slice(2);
  try {
    process.exitCode = await main(args);
  } catch (error) {
    process.exitCode = exit.unusable;
    const said = obstacle(error, languageOf(args));
    if (said === undefined) throw error;
    process.stderr.write(`${said}\n`);
  }
}
