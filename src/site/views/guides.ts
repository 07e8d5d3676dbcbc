import type { Audience } from '../../domain/guide.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { guideLink, type GuideLink } from './guide.ts';
import { pageView, type PageView } from './page.ts';
import { guideTexts } from './shared/guide-texts.ts';
import { guidesIn } from './shared/guide-order.ts';

/** The list of all guides, by their readers. */
export interface GuidesView {
  page: PageView;
  groups: readonly { audience: Audience; guides: readonly (GuideLink & { description: string })[] }[];
}

export function guidesView(publication: Publication, locale: string | undefined): GuidesView {
  const t = translationsFor(locale);
  const head = { address: addresses.guides, title: t.guide, description: t.guideDescription };
  const guides = guidesIn(guideTexts(publication), t.locale);
  const groups = [...Map.groupBy(guides, ({ text }) => text.data.audience)];
  return {
    page: pageView(publication, head, t.locale),
    groups: groups.map(([audience, ofAudience]) => ({
      audience,
      guides: ofAudience.map((guide) => ({
        ...guideLink(guide, t),
        description: guide.text.data.description,
      })),
    })),
  };
}
