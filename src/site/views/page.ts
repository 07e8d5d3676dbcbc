import type { Thing } from 'schema-dts';
import { addresses, type FeedAddresses } from '../addresses.ts';
import { absoluteFor } from '../urls.ts';
import type { Publication } from '../publication.ts';
import { jsonLd } from '../json-ld/script-text.ts';
import { trailThing } from '../json-ld/trail.ts';
import { translations, translationsFor, type Translations } from '../translations/index.ts';
import { emergencyBannerView, type EmergencyBannerView } from './parts/emergency-banner.ts';
import { sharingView, type SharingView } from './parts/sharing.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';
import type { PreviewSubject } from '../preview-images.ts';
import { reportErrorLink } from './shared/report-error.ts';

/** What every page has around its content. Addresses are from the root of the site unless they are called whole. */
export interface PageView {
  /** The address of the page, without base and language. */
  address: string;
  siteName: string;
  /** The title as a window shows it. */
  title: string;
  /** The `lang` of the title, where it is not that of the page. */
  titleLanguage?: string;
  description: string;
  /** Whether this is a demonstration, which no search engine shall list. */
  isDemo: boolean;
  /** The whole address of the page. */
  canonical: string;
  /** The whole addresses of the page in every language; none for a page that exists once. */
  alternates: readonly { locale: string; url: string }[];
  /** The other languages, with the address at which the page, or for one that exists once the home page, is found in them. */
  languages: readonly { locale: string; name: string; address: string }[];
  /** The feeds that a reader of feeds finds here: that of the site, and that of the page. */
  feeds: readonly (FeedAddresses & { title: string })[];
  sharing: SharingView;
  /** What the page is about, as JSON-LD. */
  structuredData?: string;
  emergency?: EmergencyBannerView;
  /** The pages above this one, outermost first, without the home page. */
  trail: readonly Link[];
  /** The foot: links to this page's data. */
  data: readonly Link[];
  feed: FeedAddresses;
  calendar: string;
  /** Where a reader reports an error on this page; none where the publisher takes no reports. */
  reportError?: string;
}

/** What differs from page to page. */
export interface PageHead {
  address: string;
  title: string;
  titleLanguage?: string | undefined;
  /** That of the site, if the page has none. */
  description?: string | undefined;
  /** Whether this page is not in every language, such as the page for a missing one. */
  alone?: boolean | undefined;
  /** What the page is about, for machines. */
  about?: Exclude<Thing, string> | undefined;
  /** The type of the record that the page shows, which gives it its picture where it is shared. */
  subject?: PreviewSubject | undefined;
  trail?: readonly Link[] | undefined;
  /** The feed and the calendar of this page, where it has its own. */
  feed?: FeedAddresses | undefined;
  calendar?: string | undefined;
  /** Links to this page's data, beside those of the whole site. */
  data?: readonly Link[] | undefined;
}

/** The frame of a page. */
export function pageView(publication: Publication, head: PageHead, locale: string | undefined): PageView {
  const t = translationsFor(locale);
  const { publisher } = publication.register;
  const siteName = publisher.name[t.language];
  const isHome = head.address === addresses.home;
  const canonical = absoluteFor(t.locale, publisher)(head.address);
  const description = head.description ?? publisher.description[t.language];
  return plain({
    address: head.address,
    siteName,
    title: isHome ? siteName : `${head.title} · ${siteName}`,
    titleLanguage: isHome ? undefined : head.titleLanguage,
    description,
    isDemo: publisher.demo,
    canonical,
    ...twinsOf(head, publication, t),
    feeds: [
      { title: siteName, ...addresses.feed },
      ...(head.feed ? [{ title: head.title, ...head.feed }] : []),
    ],
    sharing: sharingView(
      { title: isHome ? siteName : head.title, description, url: canonical },
      head.subject,
      publication,
      t,
    ),
    structuredData: structuredDataOf(head, publication, t),
    emergency: emergencyBannerView(publication, t.locale),
    trail: head.trail ?? [],
    data: head.data ?? [],
    feed: head.feed ?? addresses.feed,
    calendar: head.calendar ?? addresses.calendar,
    reportError: reportErrorLink(publisher, canonical, t),
  });
}

/** The same page in every language. */
function twinsOf(
  { address, alone = false }: PageHead,
  { register: { publisher } }: Publication,
  t: Translations,
): Pick<PageView, 'alternates' | 'languages'> {
  const all = Object.values(translations);
  return {
    alternates: alone
      ? []
      : all.map(({ locale }) => ({ locale, url: absoluteFor(locale, publisher)(address) })),
    languages: all
      .filter(({ locale }) => locale !== t.locale)
      .map(({ locale, languageName }) => ({
        locale,
        name: languageName,
        address: alone ? addresses.home : address,
      })),
  };
}

function structuredDataOf(
  { about, trail = [], title, address }: PageHead,
  publication: Publication,
  t: Translations,
): string | undefined {
  const things = [
    ...(about ? [about] : []),
    ...(trail.length > 0 ? [trailThing(trail, { text: title, address }, publication, t)] : []),
  ];
  return things.length > 0 ? jsonLd(things) : undefined;
}
