import type { Publisher } from '../../domain/publisher.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import type { Link } from './shared/link.ts';
import { phoneView, type PhoneView } from './shared/phone.ts';
import { plain } from './shared/plain.ts';

/** Who stands behind the site, what it is and is not, and what it knows of its readers. */
export interface AboutView {
  page: PageView;
  /** What the publisher says of the site in a sentence. */
  lead: string;
  /** Left out where the publisher names nobody. */
  responsible?: ResponsibleView;
  /** The rule that orders to publish how spokespersons are reached. */
  contactRule: Link;
  /** Whole addresses elsewhere; left out where the publisher names none. */
  repository?: string;
  licence?: { name: string; url: string };
}

/** The responsible body, with what is known of how to reach it. */
interface ResponsibleView {
  name: string;
  address?: string;
  phone?: PhoneView;
  email?: string;
  isReachable: boolean;
}

export function aboutView(publication: Publication, locale: string | undefined): AboutView {
  const t = translationsFor(locale);
  const { description, responsible, repository, licence } = publication.register.publisher;
  const head = { address: addresses.about, title: t.about.title, description: t.about.description };
  return plain({
    page: pageView(publication, head, locale),
    lead: description[t.language],
    responsible: responsible && responsibleView(responsible, t),
    contactRule: { text: t.ruleTitle('contact-published'), address: addresses.rule('contact-published') },
    repository: repository?.url,
    licence: licence && { name: licence.name[t.language], url: licence.url },
  });
}

const responsibleView = (
  { name, address, phone, email }: NonNullable<Publisher['responsible']>,
  t: Translations,
): ResponsibleView =>
  plain({
    name: name[t.language],
    address,
    phone: phone === undefined ? undefined : phoneView({ phone }, t),
    email,
    isReachable: [address, phone, email].some((way) => way !== undefined),
  });
