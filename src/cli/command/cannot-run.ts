import type { Text } from '../../domain/text.ts';

/** A command that cannot run as it was called, and why, for the person who called it. */
export class CannotRun extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.vi);
    this.text = text;
  }
}
