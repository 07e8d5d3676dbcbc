import { createInterface, type Interface } from 'node:readline/promises';
import type { Text } from '../../domain/text.ts';
import type { Option } from '../../register/draft.ts';
import { nearest } from '../../register/nearest.ts';
import { CannotRun } from '../command/cannot-run.ts';

/** Something to ask. */
export interface Question {
  /** The flag that answers it, as one would type it. */
  flag: string;
  /** What is asked, in Vietnamese. */
  label: string;
  /** The answer if nothing is typed; taken without being asked only where `isSafe` is set. */
  proposed?: string | undefined;
  /** Whether the proposal may be taken where nobody has seen it. */
  isSafe?: boolean;
  /** Reads what was typed: the value, or why it is refused. */
  read?: (typed: string) => { value: string } | { fault: Text };
}

/** Where questions are asked: the terminal, or streams of a test. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  isInteractive: boolean;
}

const stopped = (): CannotRun =>
  new CannotRun({ vi: 'Đã dừng, chưa ghi tệp nào.', en: 'Stopped; no file was written.' });

/** Asks whoever runs a command. Away from a terminal nobody can be asked, and flags have to answer every question. */
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

  say(text: string): void {
    if (this.terminal.isInteractive) this.terminal.output.write(`${text}\n`);
  }

  /** Announces the questions that have no safe proposal. @throws CannotRun naming them all, where nobody can be asked */
  expect(questions: readonly Pick<Question, 'flag' | 'label'>[]): void {
    if (!this.lines && questions.length > 1) throw new CannotRun(allUnanswered(questions));
  }

  /** The answer to a question. @throws CannotRun where nobody can be asked, or if the person stops */
  async ask(question: Question): Promise<string> {
    const { flag, label, proposed, isSafe, read } = question;
    if (!this.lines) {
      if (proposed !== undefined && isSafe) return proposed;
      throw new CannotRun(unanswered(flag, label, proposed));
    }
    for (;;) {
      const typed =
        (await this.line(`${label}${proposed ? ` [${proposed}]` : ''}: `)).trim() || (proposed ?? '');
      if (typed === '') {
        this.say('Mục này không để trống được.');
        continue;
      }
      const answer = read?.(typed) ?? { value: typed };
      if ('value' in answer) return answer.value;
      this.say(answer.fault.vi);
    }
  }

  /** One of a list, by its number or its key. @throws CannotRun as {@link ask} */
  async choose(question: Question, options: readonly Option[]): Promise<string> {
    if (this.lines) {
      this.say(`\n${question.label}:`);
      for (const [index, { key, label }] of options.entries()) {
        this.say(`${String(index + 1).padStart(4)}. ${label ? `${label} (${key})` : key}`);
      }
    }
    return this.ask({
      ...question,
      label: this.lines ? 'Gõ số thứ tự hoặc tên trong ngoặc' : question.label,
      read: (typed) => oneOf(options, typed),
    });
  }

  async line(prompt: string): Promise<string> {
    const { lines } = this;
    if (!lines) throw stopped();
    const closing = new AbortController();
    const abort = () => {
      closing.abort();
    };
    lines.once('close', abort);
    try {
      return await lines.question(prompt, { signal: closing.signal });
    } catch (error) {
      if ((error as Error).name === 'AbortError') throw stopped();
      throw error;
    } finally {
      lines.off('close', abort);
    }
  }
}

const unanswered = (flag: string, label: string, proposed: string | undefined): Text => ({
  vi: `Thiếu ${flag} (${label}), mà ở đây không hỏi được ai.${proposed ? ` Có lẽ là ${proposed}.` : ''} Thêm tùy chọn ấy, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.`,
  en: `${flag} is missing, and the command cannot ask for it here.${proposed ? ` It may be ${proposed}.` : ''} Add that option, or run the command in a terminal to be asked.`,
});

function allUnanswered(questions: readonly Pick<Question, 'flag' | 'label'>[]): Text {
  const list = questions.map(({ flag, label }) => `  ${flag}  ${label}\n`).join('');
  return {
    vi: `Thiếu ${questions.length} tùy chọn sau, mà ở đây không hỏi được ai. Thêm các tùy chọn ấy, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.\n${list}`.trimEnd(),
    en: `${questions.length} options are missing, and the command cannot ask for them here. Add them, or run the command in a terminal to be asked.\n${list}`.trimEnd(),
  };
}

/** An option by its number in the list or by its key. */
export function oneOf(options: readonly Option[], typed: string): { value: string } | { fault: Text } {
  const byNumber = /^\d{1,3}$/.test(typed) ? options[Number(typed) - 1] : undefined;
  const option = options.find(({ key }) => key === typed) ?? byNumber;
  if (option) return { value: option.key };
  const keys = options.map(({ key }) => key);
  const suggestion = nearest(typed, keys);
  const all = keys.length > 30 ? '' : keys.join(', ');
  return {
    fault: {
      vi: `Không có “${typed}”.${suggestion ? ` Có lẽ là ${suggestion}.` : all ? ` Dùng một trong: ${all}.` : ''}`,
      en: `There is no “${typed}”.${suggestion ? ` Did you mean ${suggestion}?` : all ? ` Use one of: ${all}.` : ''}`,
    },
  };
}
