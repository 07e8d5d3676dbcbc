import type { z } from 'zod';
import type { Text } from '../text.ts';

/** A record type: its folder, its page address, its words, and the schema of its front matter. */
export interface RecordType<N extends string = string, S extends z.ZodObject = z.ZodObject> {
  /** The folder's name, and the type's name in identities and data files. */
  name: N;
  /** The part of the address of its pages. */
  address: string;
  title: Text;
  /** The type in the plural, as a heading. */
  plural: Text;
  schema: S;
  /** How a file of this type may be named, without `.md`. */
  slug: { pattern: RegExp; form: Text };
}

/** Lower-case ASCII words joined by hyphens. */
export const slugOfWords = {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  form: {
    vi: 'chữ thường không dấu, chữ số và dấu gạch nối',
    en: 'lower-case letters without diacritics, digits and hyphens',
  },
} satisfies RecordType['slug'];

/** Declares a record type; the identity function keeps its schema's type. */
export const recordType = <const N extends string, S extends z.ZodObject>(
  type: Omit<RecordType<N, S>, 'slug'> & { slug?: RecordType['slug'] },
): RecordType<N, S> => ({ slug: slugOfWords, ...type });
