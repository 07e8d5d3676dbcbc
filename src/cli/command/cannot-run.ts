import type { Text } from '../../domain/text.ts';

/** A command that cannot run as it was called, and why, for the person who called it. */
export class CannotRun extends Error {
  readonly words: Text;
  constructor(words: Text) {
    super(words.vi);
    this.words = words;
  }
}
