import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import type { Translations } from '../translations/index.ts';
import { absoluteIn, identity } from './identity.ts';

/** The whole site, with how it is searched. */
export function siteThing(publication: Publication, t: Translations): WebSite {
  const { publisher } = publication.register;
  const absolute = absoluteIn(publication, t);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(addresses.search)}?q={q}` },
    'query-input': 'required name=q',
  };
  return {
    '@type': 'WebSite',
    '@id': identity(publication, addresses.home, 'trang'),
    name: publisher.name[t.language],
    description: publisher.description[t.language],
    url: absolute(addresses.home),
    inLanguage: t.locale,
    potentialAction: search,
  };
}
