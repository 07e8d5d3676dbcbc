import type { PageOf } from '../../rules/rule.ts';
import { addresses } from '../addresses.ts';
import type { BuiltSite } from './links.ts';
import { readPage } from './page-reader.ts';

/** The pages of departments in a built site. */
export function departmentPages({ pages }: BuiltSite): PageOf {
  return (department) => {
    const html = pages.get(`${addresses.department(department).slice(1)}index.html`);
    return html === undefined ? undefined : readPage(html);
  };
}
