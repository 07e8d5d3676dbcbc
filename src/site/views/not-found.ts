import { addresses } from '../addresses.ts';
import { departmentsInOrder } from '../departments.ts';
import { nameOf } from '../names.ts';
import type { Publication } from '../publication.ts';
import { wordsFor } from '../translations/index.ts';

/** The page that stands for a missing one: where its readers may have wanted to go. */
export interface NotFoundView {
  departments: readonly { name: string; address: string }[];
}

/** The departments of the day, each followed by those below it. */
export function notFoundView(publication: Publication, locale: string | undefined): NotFoundView {
  const t = wordsFor(locale);
  return {
    departments: departmentsInOrder(publication).map(({ folder, record }) => ({
      name: nameOf(record, t),
      address: addresses.department(folder),
    })),
  };
}
