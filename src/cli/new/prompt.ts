import { createInterface, type Interface } from 'node:readline/promises';
import type { Text } from '../../domain/text.ts';
import type { Option } from '../../register/draft.ts';
import { nearest } from '../../register/schema.ts';
import { CannotRun } from '../command/cannot-run.ts';

/** Something to ask. */
export interface Question {
  /** The flag that answers it, as one would type it. */
  flag: string;
  /** What is asked, in Vietnamese. */
  words: string;
  /** What holds if nothing else is typed; where nobody can be asked, only what `isSafe` says. */
  proposed?: string | undefined;
  /** Whether the proposal may stand without anybody having seen it. */
  isSafe?: boolean;
  /** What the typed text comes to, or why it cannot be taken. */
  read?: (typed: string) => { value: string } | { fault: Text };
}

/** Where questions are put, in tests a stream of their own. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  isInteractive: boolean;
}

const stopped = (): CannotRun =>
  new CannotRun({ vi: 'Đã dừng, chưa ghi tệp nào.', en: 'Stopped; no file was written.' });

/** The person who calls a command: asked at a terminal, and elsewhere expected to have said everything in flags. */
export class Prompt {
  readonly terminal: Terminal;
  readonly lines: Interface | undefined;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
    this.lines = terminal.isInteractive
      ? createInterface({ input: terminal.input, output: terminal.output })
      : undefined;
  }

  close(): void {
    this.lines?.close();
  }

  say(words: string): void {
    if (this.terminal.isInteractive) this.terminal.output.write(`${words}\n`);
  }

  /** Says all at once what will be asked without a proposal. @throws CannotRun where nobody can be asked it */
  expect(questions: readonly Pick<Question, 'flag' | 'words'>[]): void {
    if (!this.lines && questions.length > 1) throw new CannotRun(allUnanswered(questions));
  }

  /** The answer to a question. @throws CannotRun where nobody can be asked, or if the person stops */
  async ask(question: Question): Promise<string> {
    const { flag, words, proposed, isSafe, read } = question;
    if (!this.lines) {
      if (proposed !== undefined && isSafe) return proposed;
      throw new CannotRun(unanswered(flag, words, proposed));
    }
    for (;;) {
      const typed =
        (await this.line(`${words}${proposed ? ` [${proposed}]` : ''}: `)).trim() || (proposed ?? '');
      if (typed === '') {
        this.say('Mục này không để trống được.');
        continue;
      }
      const taken = read?.(typed) ?? { value: typed };
      if ('value' in taken) return taken.value;
      this.say(taken.fault.vi);
    }
  }

  /** One of a list, by its number or its key. @throws CannotRun as {@link ask} */
  async choose(question: Question, options: readonly Option[]): Promise<string> {
    if (this.lines) {
      this.say(`\n${question.words}:`);
      for (const [index, { key, label }] of options.entries()) {
        this.say(`${String(index + 1).padStart(4)}. ${label ? `${label} (${key})` : key}`);
      }
    }
    return this.ask({
      ...question,
      words: this.lines ? 'Gõ số thứ tự hoặc tên trong ngoặc' : question.words,
      read: (typed) => oneOf(options, typed),
    });
  }

  async line(prompt: string): Promise<string> {
    const { lines } = this;
    if (!lines) throw stopped();
    const leaving = new AbortController();
    const leave = () => {
      leaving.abort();
    };
    lines.once('close', leave);
    try {
      return await lines.question(prompt, { signal: leaving.signal });
    } catch (error) {
      if ((error as Error).name === 'AbortError') throw stopped();
      throw error;
    } finally {
      lines.off('close', leave);
    }
  }
}

const unanswered = (flag: string, words: string, proposed: string | undefined): Text => ({
  vi: `Thiếu ${flag} (${words}), mà ở đây không hỏi được ai.${proposed ? ` Có lẽ là ${proposed}.` : ''} Thêm tùy chọn ấy, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.`,
  en: `${flag} is missing, and there is nobody to ask here.${proposed ? ` It may be ${proposed}.` : ''} Add that option, or run the command at a terminal to be asked.`,
});

function allUnanswered(questions: readonly Pick<Question, 'flag' | 'words'>[]): Text {
  const list = questions.map(({ flag, words }) => `  ${flag}  ${words}\n`).join('');
  return {
    vi: `Thiếu ${questions.length} tùy chọn sau, mà ở đây không hỏi được ai. Thêm các tùy chọn ấy, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.\n${list}`.trimEnd(),
    en: `${questions.length} options are missing, and there is nobody to ask here. Add them, or run the command at a terminal to be asked.\n${list}`.trimEnd(),
  };
}

/** An option by its number in the list or by its key. */
export function oneOf(options: readonly Option[], typed: string): { value: string } | { fault: Text } {
  const byNumber = /^\d{1,3}$/.test(typed) ? options[Number(typed) - 1] : undefined;
  const option = options.find(({ key }) => key === typed) ?? byNumber;
  if (option) return { value: option.key };
  const keys = options.map(({ key }) => key);
  const meant = nearest(typed, keys);
  const all = keys.length > 30 ? '' : keys.join(', ');
  return {
    fault: {
      vi: `Không có “${typed}”.${meant ? ` Có lẽ là ${meant}.` : all ? ` Dùng một trong: ${all}.` : ''}`,
      en: `There is no “${typed}”.${meant ? ` It may be ${meant}.` : all ? ` Use one of: ${all}.` : ''}`,
    },
  };
}
