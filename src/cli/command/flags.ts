import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ownValue } from '../../domain/own-value.ts';
import { languages, type Text } from '../../domain/text.ts';
import { nearest } from '../../register/nearest.ts';
import { CannotRun } from './cannot-run.ts';

/** One flag: its value, what it means, and the environment variable that may be set in its place. */
export interface Flag {
  value?: string;
  means: Text;
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

/** The flag of the commands that make or show a site. */
export const baseFlag = {
  value: 'PATH',
  means: {
    vi: 'đường dẫn mà trang được đặt dưới đó, như /cong-khai/ (mặc định: theo site trong publisher.yaml)',
    en: 'the path under which the site is served, such as /cong-khai/ (default: that of site in publisher.yaml)',
  },
  variable: 'BASE_PATH',
} as const satisfies Flag;

/** What was given for each flag; a flag that was not given is not there. */
export type Values<F extends Record<string, Flag>> = {
  [K in keyof F]?: F[K] extends { multiple: true }
    ? string[]
    : F[K] extends { value: string }
      ? string
      : boolean;
};

/** What a command takes besides its flags, as often as one likes, such as the folders that it works on. */
export interface Operand {
  name: string;
  means: Text;
}

/** What a command was called with. */
export interface Call<F extends Record<string, Flag>> {
  values: Values<F>;
  operands: readonly string[];
}

/** Reads flags and their variables. @throws CannotRun for a flag or a value that is not known */
export const readFlags = <F extends Record<string, Flag>>(
  flags: F,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Values<F> => readCall(flags, args, env).values;

/** Reads flags, and operands where a command takes them. @throws CannotRun for a flag or a value that is not known */
export function readCall<F extends Record<string, Flag>>(
  flags: F,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  operand?: Operand,
): Call<F> {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries(flags).map(([name, { value, multiple = false }]) => [
      name,
      { type: value ? 'string' : 'boolean', multiple, ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
  );
  let values: Record<string, unknown>;
  let operands: string[];
  try {
    ({ values, positionals: operands } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: operand !== undefined,
    }));
  } catch (error) {
    throw new CannotRun(flagAdvice((error as Error).message, args, flags));
  }
  for (const [name, { variable, choices, value: takesValue }] of Object.entries(
    flags as Record<string, Flag>,
  )) {
    const set = variable ? env[variable] : undefined;
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
  return { values: values as Values<F>, operands };
}

/** The value of a variable that is set in place of a flag without a value. @throws CannotRun */
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
  en: `${en} Add --help for instructions.`,
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
      en: `The command takes only options that begin with --, not “${word}”.`,
    });
  }
  const name = (typed.split('=')[0] ?? '').replace(/^-+/, '');
  const flag = ownValue(flags, name);
  if (flag?.value) return withHelp(needsValue(name));
  if (flag) {
    return withHelp({ vi: `--${name} không nhận giá trị nào.`, en: `--${name} takes no value.` });
  }
  const suggestion = nearest(name, Object.keys(flags));
  return withHelp({
    vi: `Không có tùy chọn “${typed}”.${suggestion ? ` Có lẽ là --${suggestion}.` : ''}`,
    en: `There is no option “${typed}”.${suggestion ? ` Did you mean --${suggestion}?` : ''}`,
  });
}
