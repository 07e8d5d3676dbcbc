import { addresses } from '../addresses.ts';
import { departmentsInOrder } from './shared/department-tree.ts';
import type { Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { departmentLink } from './shared/department-link.ts';
import type { Link } from './shared/link.ts';

/** The page that is shown for a missing one: pages that its reader may have wanted. */
export interface NotFoundView {
  page: PageView;
  /** The departments of the day, each followed by those below it. */
  departments: readonly Link[];
}

export function notFoundView(publication: Publication, locale: string | undefined): NotFoundView {
  const t = translationsFor(locale);
  return {
    page: pageView(publication, { address: addresses.notFound, title: t.pageNotFound, alone: true }, locale),
    departments: departmentsInOrder(publication).map((one) => departmentLink(one, t)),
  };
}
