import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { topDepartments, type TopDepartment } from './parts/top-departments.ts';

/** The page that is shown for a missing one: pages that its reader may have wanted. */
export interface NotFoundView {
  page: PageView;
  departments: readonly TopDepartment[];
}

export function notFoundView(publication: Publication, locale: string | undefined): NotFoundView {
  const t = translationsFor(locale);
  return {
    page: pageView(publication, { address: addresses.notFound, title: t.pageNotFound, alone: true }, locale),
    departments: topDepartments(publication, t),
  };
}
