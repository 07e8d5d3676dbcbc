import type { Publisher } from '../../../domain/publisher.ts';
import type { RepositoryHost } from '../../../domain/publisher/repository.ts';
import type { Translations } from '../../translations/index.ts';

/** Where each host opens a new issue, and how it names title and text in the address. */
const forms: Readonly<Record<RepositoryHost, { path: string; title: string; text: string }>> = {
  github: { path: '/issues/new', title: 'title', text: 'body' },
  gitlab: { path: '/-/issues/new', title: 'issue[title]', text: 'issue[description]' },
  forgejo: { path: '/issues/new', title: 'title', text: 'body' },
};

/**
 * Where a reader reports an error on a page: a new issue in the publisher's repository, with the page's address filled in
 * and a request to leave out personal data. Undefined where the publisher takes no reports or names no repository.
 */
export function reportErrorLink(
  { repository, reportErrors }: Pick<Publisher, 'repository' | 'reportErrors'>,
  page: string,
  { reportError }: Translations,
): string | undefined {
  if (!repository || !reportErrors) return undefined;
  const { path, title, text } = forms[repository.host];
  const address = new URL(`${repository.url.replace(/(?<!\/)\/+$/, '')}${path}`);
  address.searchParams.set(title, reportError.title(decodeURI(new URL(page).pathname)));
  address.searchParams.set(text, reportError.text(page));
  return address.href;
}
