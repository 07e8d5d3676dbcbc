import { decode } from '../register/decode.ts';
import { parseMarkdown } from '../register/front-matter.ts';
import { parseGuide } from '../register/guide.ts';
import { nameOf } from '../register/place.ts';
import type { ParsedText } from '../register/text.ts';
import { once, type Publication } from './publication.ts';
import { locales } from './translations/index.ts';

/** A text of a guide as its file has it, before Astro makes a page of it. */
export interface GuideFile {
  slug: string;
  locale: string;
  /** Its file as messages name it. */
  file: string;
  /** Undefined for one that cannot be read, which the register tells. */
  parsed: ParsedText | undefined;
}

/** Every text of a guide. */
export const guideTexts = once(({ register }): readonly GuideFile[] =>
  register.tree.files.flatMap((file) => {
    const { path, bytes } = file;
    const [, locale = locales[0], slug] = /^guide\/(?:([^/]+)\/)?([^/]+)\.mdx$/.exec(path) ?? [];
    if (slug === undefined) return [];
    return [{ slug, locale, file: nameOf(register.tree, file), parsed: parsedGuide(path, bytes) }];
  }),
);

function parsedGuide(path: string, bytes: Buffer | undefined): ParsedText | undefined {
  const text = bytes && decode(bytes);
  if (typeof text !== 'string') return undefined;
  const { parsed } = parseMarkdown(path, text);
  return 'body' in parsed ? parseGuide(parsed.body) : undefined;
}

/** The text of a guide on the pages of a language: its own, or else that of the first language that has one. */
export const guideOn = (publication: Publication, slug: string, locale: string): GuideFile | undefined =>
  [locale, ...locales]
    .map((one) => guideTexts(publication).find((text) => text.slug === slug && text.locale === one))
    .find(Boolean);

/** The languages on whose pages a text of a guide stands. */
export const localesOf = (publication: Publication, text: GuideFile): string[] =>
  locales.filter((locale) => guideOn(publication, text.slug, locale) === text);
