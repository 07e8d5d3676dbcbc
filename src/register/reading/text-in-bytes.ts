import { decode } from './decode-bytes.ts';
import type { SourceText } from './source-text.ts';

/**
 * The text of a file in which nothing is wrong, as its bytes. It is decoded each time that it is asked for, which is seldom
 * and quick: as a string, in which a Vietnamese text has two bytes for each letter, it would take twice the memory for as
 * long as the register is kept.
 */
export class TextInBytes implements SourceText {
  readonly file: string;
  readonly bytes: Buffer;
  readonly yaml: SourceText['yaml'];
  /** Whether the text is the bytes as they are. */
  readonly isAsTyped: boolean;

  constructor(file: string, bytes: Buffer, yaml: SourceText['yaml'], isAsTyped: boolean) {
    this.file = file;
    this.bytes = bytes;
    this.yaml = yaml;
    this.isAsTyped = isAsTyped;
  }

  /** A text that was decoded from bytes. */
  static of({ file, text, yaml }: SourceText, bytes: Buffer): TextInBytes {
    return new TextInBytes(file, bytes, yaml, bytes.equals(Buffer.from(text)));
  }

  get text(): string {
    const text = this.isAsTyped ? this.bytes.toString('utf8') : decode(this.bytes);
    if (typeof text !== 'string') throw new Error(`${this.file} is no text.`);
    return text;
  }

  /** The same text in a file that messages name otherwise. */
  in(file: string): TextInBytes {
    return new TextInBytes(file, this.bytes, this.yaml, this.isAsTyped);
  }
}
