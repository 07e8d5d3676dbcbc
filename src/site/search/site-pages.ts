import type { Text } from '../../domain/text.ts';
import { figures } from '../../compliance/figures.ts';
import { recordTypes, type RecordOf } from '../../domain/records/index.ts';
import { problemKinds } from '../../register/problem-kinds.ts';
import { rules } from '../../rules/index.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translations, type Translations } from '../translations/index.ts';
import { guidesIn } from '../views/shared/guide-order.ts';
import { guideHeadings, guideTexts } from '../views/shared/guide-texts.ts';
import type { PageType } from './named-page.ts';

/** A page that no record of a department is behind, in both languages. */
export interface SitePage {
  type: PageType;
  title: Text;
  texts: readonly string[];
  /** Whom it is for. */
  readers?: Text | undefined;
}

/** Such a page by its address, described when that is asked for. */
export interface SitePagePlan {
  url: string;
  describe: () => SitePage;
}

/** The main pages, the guides, the rules, the figures and the outlets. */
export const sitePages = (publication: Publication): SitePagePlan[] => [
  ...mainPages,
  ...rulePages,
  ...figurePages,
  ...guidesIn(guideTexts(publication)).map(({ slug }) => ({
    url: addresses.guide(slug),
    describe: () => guidePage(slug, publication),
  })),
  ...publication.register.records.outlets.map((outlet) => ({
    url: addresses.outlet(outlet.slug),
    describe: () => outletPage(outlet),
  })),
];

const { vi, en } = translations as { vi: Translations; en: Translations };

/** A page whose title and description are translations. */
const mainPage = (url: string, title: Text, describedIn: (t: Translations) => string): SitePagePlan => ({
  url,
  describe: () => ({ type: 'trang', title, texts: [describedIn(vi), describedIn(en)] }),
});

const titled = (title: (t: Translations) => string): Text => ({ vi: title(vi), en: title(en) });

const mainPages = [
  mainPage(
    addresses.directory,
    titled((t) => t.directoryTitle),
    (t) => t.directoryDescription,
  ),
  mainPage(
    addresses.lookup,
    titled((t) => t.lookupTitle),
    (t) => t.lookupDescription,
  ),
  mainPage(
    addresses.compliance,
    titled((t) => t.complianceTitle),
    (t) => t.complianceDescription,
  ),
  mainPage(
    addresses.rulebook,
    titled((t) => t.rulebookTitle),
    (t) => t.rulebookDescription,
  ),
  mainPage(
    addresses.data,
    titled((t) => t.dataTitle),
    (t) => t.dataDescription,
  ),
  mainPage(
    addresses.guides,
    titled((t) => t.guide),
    (t) => t.guideDescription,
  ),
  mainPage(addresses.outlets, recordTypes.outlets.plural, (t) => t.outlets.description),
  mainPage(
    addresses.about,
    titled((t) => t.about.title),
    (t) => t.about.description,
  ),
];

const rulePages = [...rules, ...problemKinds].map(({ id, title, checks }) => ({
  url: addresses.rule(id),
  describe: (): SitePage => ({ type: 'quy-dinh', title, texts: [checks.vi, checks.en] }),
}));

const figurePages = figures.map(({ id, title, formula }) => ({
  url: addresses.figure(id),
  describe: (): SitePage => ({ type: 'tuan-thu', title, texts: [formula.vi, formula.en] }),
}));

const outletPage = ({ data: { name } }: RecordOf<'outlets'>): SitePage => ({
  type: 'co-quan-bao-chi',
  title: { vi: name, en: name },
  texts: [],
});

/** A guide by what it is called, its sections, and whom it is for. */
function guidePage(slug: string, publication: Publication): SitePage {
  const texts = guideTexts(publication).filter((text) => text.slug === slug);
  const titleIn = (locale: string) => (texts.find((text) => text.locale === locale) ?? texts[0])?.data.title;
  const audience = texts[0]?.data.audience;
  return {
    type: 'huong-dan',
    title: { vi: titleIn('vi') ?? slug, en: titleIn('en') ?? slug },
    readers: audience && titled((t) => t.guides.audience[audience]),
    texts: texts.flatMap(({ data, parsed }) => [
      data.description,
      ...guideHeadings(parsed).map(({ text }) => text),
    ]),
  };
}
