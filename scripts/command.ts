import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { asOf, type AsOf } from '../src/domain/dates.ts';
import type { Publisher } from '../src/domain/publisher.ts';
import { languages, type Language } from '../src/domain/text.ts';
import { UnreadableFolder, readTree } from '../src/register/files.ts';
import { GitFailed } from '../src/register/git.ts';
import { readRegister, UnusablePublisher } from '../src/register/read.ts';
import type { Register } from '../src/register/register.ts';
import { nearest } from '../src/register/schema.ts';
import { reporters } from '../src/reporters/index.ts';

/** Exit statuses that others rely on. */
export const exit = { fine: 0, wrongRecord: 1, unusable: 2, overdue: 3 } as const;

/** A command that cannot run as it was called; the message is for the person who called it. */
export class CannotRun extends Error {}

/** One flag: what it takes, what it means, and the variable that stands in for it. */
export interface Flag {
  value?: string;
  means: string;
  choices?: readonly string[];
  variable?: string;
}

/** The flags that every command takes. */
export const commonFlags = {
  content: { value: 'DIR', means: 'thư mục nội dung (mặc định: content)', variable: 'CONTENT_DIR' },
  'as-of': {
    value: 'YYYY-MM-DD',
    means: 'ngày được coi là hôm nay (mặc định: publisher.yaml, nếu không thì hôm nay)',
    variable: 'AS_OF',
  },
  lang: { value: 'vi|en', means: 'ngôn ngữ của thông báo (mặc định: vi)', choices: languages },
  help: { means: 'in hướng dẫn này' },
} satisfies Record<string, Flag>;

type Values<F extends Record<string, Flag>> = {
  [K in keyof F]?: F[K] extends { value: string } ? string : boolean;
};

/** Reads flags and their variables. @throws CannotRun for a flag or a value that is not known */
export function readFlags<F extends Record<string, Flag>>(flags: F, args: readonly string[]): Values<F> {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }]),
  );
  let values: Record<string, unknown>;
  try {
    ({ values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false }));
  } catch (error) {
    throw new CannotRun(flagAdvice((error as Error).message, args, Object.keys(flags)));
  }
  for (const [name, { variable, choices }] of Object.entries(flags as Record<string, Flag>)) {
    const set = variable ? process.env[variable] : undefined;
    if (values[name] === undefined && set) values[name] = set;
    const value = values[name];
    if (choices && typeof value === 'string' && !choices.includes(value)) {
      throw new CannotRun(`--${name} nhận một trong: ${choices.join(', ')}. Không nhận “${value}”.`);
    }
  }
  return values as Values<F>;
}

function flagAdvice(problem: string, args: readonly string[], known: readonly string[]): string {
  const typed =
    args.find((arg) => problem.includes(`'${arg.split('=')[0]}'`)) ??
    args.find((arg) => problem.includes(arg));
  if (!typed) return `Không hiểu cách gọi lệnh. Thêm --help để xem hướng dẫn.`;
  const name = (typed.split('=')[0] ?? '').replace(/^-+/, '');
  if (known.includes(name)) return `--${name} cần một giá trị. Thêm --help để xem hướng dẫn.`;
  const meant = nearest(name, known);
  return `Không có tùy chọn “${typed}”.${meant ? ` Có lẽ là --${meant}.` : ''} Thêm --help để xem hướng dẫn.`;
}

/** The help of a command. */
export function helpOf(command: string, does: string, flags: Record<string, Flag>): string {
  const rows = Object.entries(flags).map(([name, { value, means, variable }]) => {
    const call = `  --${name}${value ? ` ${value}` : ''}`;
    return `${call.padEnd(34)}${means}${variable ? ` [${variable}]` : ''}`;
  });
  const statuses = [
    '  0  không có gì cản trở',
    '  1  có bản ghi sai',
    '  2  lệnh không chạy được (tùy chọn sai, thiếu thư mục, publisher.yaml hỏng)',
    '  3  mọi bản ghi đều đúng nhưng có nhiệm vụ quá hạn',
  ];
  return [
    `npm run ${command} -- [tùy chọn]`,
    '',
    does,
    '',
    ...rows,
    '',
    'Mã kết thúc:',
    ...statuses,
    '',
  ].join('\n');
}

/** Today and this minute in the publisher's time zone. */
function clock({ timeZone }: Publisher): AsOf {
  const now = Temporal.Now.zonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { today: now.slice(0, 10), now: `${now}+07:00` };
}

/** The day that counts as today: the flag or its variable, else `publisher.yaml`, else the clock. @throws CannotRun */
export function dayFor(publisher: Publisher, typed: string | undefined): AsOf {
  const pinned = typed ?? publisher.asOf;
  if (!pinned) return clock(publisher);
  const day = asOf(pinned);
  if (!day) throw new CannotRun(`--as-of nhận một ngày có thật như 2026-11-22. Không nhận “${pinned}”.`);
  return day;
}

/** Reads the content folder. @throws CannotRun, UnusablePublisher */
export function open(content: string): Register {
  try {
    return readRegister(readTree(content));
  } catch (error) {
    if (error instanceof UnreadableFolder) {
      throw new CannotRun(
        `Không đọc được thư mục nội dung “${content}” (${error.message}). Kiểm tra --content.`,
      );
    }
    throw error;
  }
}

/** Runs a command: its result is the exit status, and whatever keeps it from running is said in a sentence. */
export async function run(main: (args: readonly string[]) => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.exitCode = exit.unusable;
    if (error instanceof CannotRun) process.stderr.write(`${error.message}\n`);
    else if (error instanceof GitFailed) {
      process.stderr.write(`Git không trả lời được: ${error.message}. Kiểm tra --base và kho Git.\n`);
    } else if (error instanceof UnusablePublisher) {
      const language: Language = process.argv.includes('en') ? 'en' : 'vi';
      process.stderr.write(
        reporters
          .text({ asOf: '', records: 0, findings: error.findings }, language)
          .replace(/\n[^\n]*\n$/, '\n'),
      );
    } else throw error;
  }
}
