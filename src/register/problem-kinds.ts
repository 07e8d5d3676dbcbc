import type { Text } from '../domain/text.ts';
import { fieldKinds } from './problem-kinds/fields.ts';
import { fileKinds } from './problem-kinds/files.ts';
import { recordKinds } from './problem-kinds/records.ts';

/** A kind of fault with no law behind it, a convention of the data or policy of the publisher, with a page of its own. */
export interface ProblemKind {
  id: string;
  title: Text;
  checks: Text;
}

/** Every identifier that a finding can bear, beside the rules of law. */
export const problemKinds: readonly ProblemKind[] = [...fileKinds, ...fieldKinds, ...recordKinds];
