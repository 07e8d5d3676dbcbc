import type { BreadcrumbList } from 'schema-dts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import type { Translations } from '../translations/index.ts';
import type { Link } from '../views/shared/link.ts';
import { absoluteIn } from './identity.ts';

/** The way down to a page, from the home page. The last step is the page itself, whose address is known. */
export function trailThing(
  trail: readonly Link[],
  page: Link,
  publication: Publication,
  t: Translations,
): BreadcrumbList {
  const absolute = absoluteIn(publication, t);
  const steps = [{ text: t.home, address: addresses.home }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, page].map(({ text, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      ...(index < steps.length ? { item: absolute(address) } : {}),
    })),
  };
}
