import { audiences, type Audience } from '../../../domain/guide.ts';
import { slugFrom } from '../../../domain/slug.ts';
import { locales } from '../../translations/locales.ts';

/** The text of a guide as the collection has it: `cho-nha-bao` is in the first language, `en/cho-nha-bao` in English. */
export interface GuideText {
  id: string;
  data: { audience: Audience; order: number };
}

/** A guide as the pages of a language show it. */
export interface Guide<T extends GuideText> {
  /** The last part of its address, the same in every language. */
  slug: string;
  /** Its text in the language of the page, or else in the first language that has one. */
  text: T;
  /** The language of that text. */
  locale: string;
}

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

const localeOf = (id: string): string => (id.includes('/') ? id.slice(0, id.indexOf('/')) : locales[0]);

/** Every guide for the pages of a language, by audience, and then by the order in their front matter. */
export const guidesIn = <T extends GuideText>(
  texts: readonly T[],
  locale: string | undefined = locales[0],
): Guide<T>[] =>
  [...Map.groupBy(texts, ({ id }) => slugOf(id))]
    .flatMap(([slug, ofGuide]) =>
      [locale, ...locales]
        .flatMap((one) => ofGuide.filter(({ id }) => localeOf(id) === one))
        .slice(0, 1)
        .map((text) => ({ slug, text, locale: localeOf(text.id) })),
    )
    .toSorted((a, b) => rank(a) - rank(b) || a.text.data.order - b.text.data.order);

const rank = ({ text }: Guide<GuideText>): number => audiences.indexOf(text.data.audience);

/** The guides before and after one, among those for the same readers. */
export function neighboursOf<G extends Guide<GuideText>>(
  guide: G,
  guides: readonly G[],
): { previous: G | undefined; next: G | undefined } {
  const ofAudience = guides.filter((one) => rank(one) === rank(guide));
  const at = ofAudience.findIndex(({ slug }) => slug === guide.slug);
  return { previous: at > 0 ? ofAudience[at - 1] : undefined, next: ofAudience[at + 1] };
}

/** The anchor of a section of a guide, in ASCII; it begins with a letter, as every identifier of a page does. */
export function sectionAnchor(heading: string): string {
  const slug = slugFrom(heading);
  return /^[a-z]/.test(slug) ? slug : `muc-${slug}`;
}
