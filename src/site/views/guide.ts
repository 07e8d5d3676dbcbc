import type { Audience } from '../../domain/guide.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { guideHeadings, guideTexts, type ReadableGuide } from './shared/guide-texts.ts';
import { guidesIn, neighboursOf, type Guide } from './shared/guide-order.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';

/** The page of a guide. Its text is MDX and no part of the view: `id` names it among the guides that Astro has. */
export interface GuideView {
  page: PageView;
  id: string;
  audience: Audience;
  title: string;
  description: string;
  /** The language of the guide, where it is not that of the page. */
  language?: string;
  sections: readonly GuideSection[];
  /** The guides before and after it, among those for the same readers. */
  previous?: GuideLink;
  next?: GuideLink;
}

interface GuideSection {
  text: string;
  anchor: string;
}

/** A link to a guide, with its language where that is not the page's. */
export interface GuideLink extends Link {
  language?: string;
}

export const guideKeys = (publication: Publication): string[] =>
  guidesIn(guideTexts(publication)).map(({ slug }) => slug);

/** @throws Error if there is no such guide */
export function guideView(publication: Publication, slug: string, locale: string | undefined): GuideView {
  const t = translationsFor(locale);
  const guides = guidesIn(guideTexts(publication), t.locale);
  const guide = guides.find((one) => one.slug === slug);
  if (!guide) throw new Error(`No guide ${slug}`);
  const { id, data, parsed } = guide.text;
  const { previous, next } = neighboursOf(guide, guides);
  const head = {
    address: addresses.guide(slug),
    title: data.title,
    titleLanguage: languageOf(guide, t),
    description: data.description,
    trail: [{ text: t.guide, address: addresses.guides }],
  };
  return plain({
    page: pageView(publication, head, t.locale),
    id,
    audience: data.audience,
    title: data.title,
    description: data.description,
    language: languageOf(guide, t),
    sections: guideHeadings(parsed)
      .filter(({ depth }) => depth === 2)
      .map(({ text, anchor }) => ({ text, anchor })),
    previous: previous && guideLink(previous, t),
    next: next && guideLink(next, t),
  });
}

const languageOf = ({ locale }: Guide<ReadableGuide>, t: Translations): string | undefined =>
  locale === t.locale ? undefined : locale;

export const guideLink = (guide: Guide<ReadableGuide>, t: Translations): GuideLink =>
  plain({
    text: guide.text.data.title,
    address: addresses.guide(guide.slug),
    language: languageOf(guide, t),
  });
