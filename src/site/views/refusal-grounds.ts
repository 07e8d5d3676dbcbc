import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import type { Link } from './shared/link.ts';
import { catalogueName } from './shared/names.ts';
import { groundKeys, refusalsOn } from './shared/refusals.ts';

/** The grounds on which a request may be refused, with how often each was used. */
export interface RefusalGroundsView {
  page: PageView;
  grounds: readonly (Link & { count: string })[];
}

export function refusalGroundsView(publication: Publication, locale: string | undefined): RefusalGroundsView {
  const t = translationsFor(locale);
  const head = {
    address: addresses.refusalGrounds,
    title: t.refusalGrounds.title,
    description: t.refusalGrounds.description,
    trail: [{ text: t.rulebook, address: addresses.rulebook }],
  };
  return {
    page: pageView(publication, head, locale),
    grounds: groundKeys(publication)
      .map((ground) => ({ ground, uses: refusalsOn(ground, publication).length }))
      .toSorted((a, b) => b.uses - a.uses)
      .map(({ ground, uses }) => ({
        text: catalogueName('grounds', ground, publication, t),
        address: addresses.refusalGround(ground),
        count: t.refusalGrounds.uses(uses),
      })),
  };
}
