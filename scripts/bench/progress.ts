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

  /** Says that what is measured next is being written. */
  prepare(records: number): void {
    const amount = this.#amount(records);
    this.#write({ vi: `Đang ghi ${amount}…\n`, en: `Writing ${amount}…\n` }[this.#language]);
  }

  /** Says that a run begins; the function that it gives says how the run ended. */
  begin(work: Work, records: number): (run: Run) => void {
    this.#count += 1;
    this.#write(`[${this.#count}/${this.#of}] ${works[work][this.#language]}, ${this.#amount(records)}…`);
    return ({ seconds, status }) => {
      const time = `${this.#number(Number(seconds.toFixed(1)))} ${this.#language === 'vi' ? 'giây' : 's'}`;
      const wrong = { vi: `, mã kết thúc ${status}`, en: `, exit status ${status}` }[this.#language];
      this.#write(` ${time}${status === 0 ? '' : wrong}\n`);
    };
  }

  #number(value: number): string {
    return value.toLocaleString(this.#language === 'vi' ? 'vi-VN' : 'en-GB');
  }

  #amount(records: number): string {
    const number = this.#number(records);
    return { vi: `${number} bản ghi`, en: `${number} records` }[this.#language];
  }
}
