import type { Language } from '../../src/domain/text.ts';
import type { Run } from './results.ts';
import { works, type Work } from './works.ts';

/** Says what is being measured, and how many of how many runs that is. */
export class Progress {
  readonly #write: (text: string) => void;
  readonly #language: Language;
  readonly #of: number;
  #count = 0;

  constructor(of: number, language: Language, write: (text: string) => void) {
    this.#of = of;
    this.#language = language;
    this.#write = write;
  }

  /** Says that a run begins; the function that it gives says how the run ended. */
  begin(work: Work, records: number): (run: Run) => void {
    this.#count += 1;
    const number = (value: number) => value.toLocaleString(this.#language === 'vi' ? 'vi-VN' : 'en-GB');
    const amount = { vi: `${number(records)} bản ghi`, en: `${number(records)} records` }[this.#language];
    this.#write(`[${this.#count}/${this.#of}] ${works[work][this.#language]}, ${amount}…`);
    return ({ seconds, status }) => {
      const time = `${number(Number(seconds.toFixed(1)))} ${this.#language === 'vi' ? 'giây' : 's'}`;
      const wrong = { vi: `, mã kết thúc ${status}`, en: `, exit status ${status}` }[this.#language];
      this.#write(` ${time}${status === 0 ? '' : wrong}\n`);
    };
  }
}
