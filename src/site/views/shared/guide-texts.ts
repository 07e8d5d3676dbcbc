import { audiences, type Audience } from '../../../domain/guide.ts';
import { decode } from '../../../register/reading/decode-bytes.ts';
import { parseMarkdown } from '../../../register/yaml/front-matter.ts';
import { parseGuide } from '../../../register/guide.ts';
import type { SourceFile } from '../../../register/files.ts';
import { headingsOf, wordsIn, type ParsedText } from '../../../register/text/text.ts';
import { once, type Publication } from '../../publication.ts';
import { locales } from '../../translations/locales.ts';
import { sectionAnchor } from './guide-order.ts';

/** A text of a guide as its file has it, before Astro makes a page of it. */
export interface GuideFile {
  /** Its path among the guides, without ending: `cho-nha-bao`, `en/cho-nha-bao`. */
  id: string;
  slug: string;
  locale: string;
  source: SourceFile;
}

/** The front matter of a guide. */
export interface GuideData {
  title: string;
  description: string;
  audience: Audience;
  order: number;
}

/** A guide that can be read; what is published has no other. */
export interface ReadableGuide extends GuideFile {
  data: GuideData;
  parsed: ParsedText;
}

/** Every file of a guide. */
export const guideFiles = once(({ register }): readonly GuideFile[] =>
  register.tree.files.flatMap((one) => {
    const { path } = one;
    const [, locale = locales[0], slug] = /^guide\/(?:([^/]+)\/)?([^/]+)\.mdx$/.exec(path) ?? [];
    if (slug === undefined) return [];
    const id = path.slice('guide/'.length, -'.mdx'.length);
    return [{ id, slug, locale, source: one }];
  }),
);

/** Reads a guide, which takes long beside all else; undefined for one that cannot be read, which the register tells. */
export function readGuide(guide: GuideFile): ReadableGuide | undefined {
  const { path, bytes } = guide.source;
  const text = bytes && decode(bytes);
  if (typeof text !== 'string') return undefined;
  const { parsed: source } = parseMarkdown(path, text);
  if (!('body' in source)) return undefined;
  const parsed = parseGuide(source.body);
  return parsed && { ...guide, data: dataOf(source.data), parsed };
}

/** The front matter of a guide. That of an older content folder names no audience. */
function dataOf({ title, description, order, audience }: Readonly<Record<string, unknown>>): GuideData {
  return {
    title: String(title),
    description: String(description),
    audience: audiences.find((one) => one === audience) ?? 'staff',
    order: Number(order),
  };
}

/** Every guide that can be read. */
export const guideTexts = once((publication): readonly ReadableGuide[] =>
  guideFiles(publication).flatMap((guide) => readGuide(guide) ?? []),
);

/** A heading of a guide, with its anchor: that of a section is made by `GuideHeading`, a deeper one by Astro. */
export interface GuideHeading {
  text: string;
  depth: number;
  anchor: string;
}

/** The headings of a guide in their order. */
export function guideHeadings(guide: ParsedText): GuideHeading[] {
  const taken = new Map<string, number>();
  return headingsOf(guide).map(({ node }) => {
    const text = wordsIn(node);
    const slug = astroSlug(text);
    const count = taken.get(slug) ?? 0;
    taken.set(slug, count + 1);
    const id = count > 0 ? `${slug}-${count}` : slug;
    const depth = node.type === 'heading' ? node.depth : 0;
    return { text, depth, anchor: depth === 2 ? sectionAnchor(id) : id };
  });
}

/** As GitHub does, and Astro with it: letters stay what they are. */
const astroSlug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** The text of a guide on the pages of a language: in that language, or else in the first one that has it. */
export const guideOn = (publication: Publication, slug: string, locale: string): GuideFile | undefined =>
  [locale, ...locales]
    .map((one) => guideFiles(publication).find((text) => text.slug === slug && text.locale === one))
    .find(Boolean);

/** The languages whose pages show a text of a guide. */
export const localesOf = (publication: Publication, text: GuideFile): string[] =>
  locales.filter((locale) => guideOn(publication, text.slug, locale) === text);
