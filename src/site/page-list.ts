import type { Publication } from './publication.ts';
import { locales } from './translations/locales.ts';
import { addressIn } from './urls.ts';
import { pages, type PageDefinition, type Params } from './views/index.ts';

/** A page of a site, in one language. */
export interface SitePage {
  /** Its address with the names of its parameters in brackets, as Astro has it. */
  route: string;
  /** Its address from the root of the site, with the language and without the base. */
  address: string;
  /** The path of its file. */
  file: string;
  view: () => object;
}

/** The route of a template's pages in a language: `quy-dinh/[rule].astro` stands at `/quy-dinh/[rule]`. */
export const routeOf = (template: string, locale: string): string =>
  addressIn(locale, `/${template.replace(/(\/?index)?\.astro$/, '')}`).replace(/(?<=.)\/$/, '');

const parameter = /\[(?:\.{3})?(\w+)\]/g;

const addressOf = (route: string, params: Params): string =>
  `${route.replace(parameter, (_whole, name: string) => params[name] ?? '')}/`.replace('//', '/');

/** Hosts look for the page that stands for a missing one under a name of its own. */
const fileAt = (address: string): string =>
  address === '/404/' ? '404.html' : `${address.slice(1)}index.html`;

/** Every page of a publication, each beside its twins in the other languages. */
export function* pagesOf(publication: Publication): Generator<SitePage> {
  for (const definition of Object.values<PageDefinition>(pages)) {
    const spoken = languagesOf(definition).map((locale) => ({
      locale,
      route: routeOf(definition.template, locale),
    }));
    for (const params of definition.params(publication))
      for (const { locale, route } of spoken) {
        const address = addressOf(route, params);
        const view = () => definition.view(publication, params, locale);
        yield { route, address, file: fileAt(address), view };
      }
  }
}

/** The languages in which a page stands. */
export const languagesOf = ({ isAlone }: { isAlone?: true | undefined }): readonly string[] =>
  isAlone ? locales.slice(0, 1) : locales;
