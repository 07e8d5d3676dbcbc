import { ownValue } from '../../domain/own-value.ts';
import type { RuleSet } from '../../domain/rule-set.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { entryViews, type EntryView } from './parts/entries.ts';
import { listOfGround, shownOfGround } from './shared/browse-lists.ts';
import { appliedText, cited } from './shared/law/law-terms.ts';
import { laterLawsOf, wholeTexts } from './shared/law/later-laws.ts';
import type { Link } from './shared/link.ts';
import { byName, catalogueName, nameIn } from './shared/names.ts';
import { plain } from './shared/plain.ts';

/** A ground on which requests are refused: the texts that have it, and every use of it. */
export interface RefusalGroundView {
  page: PageView;
  name: string;
  sources: readonly GroundSource[];
  /** How often it was used, in words. */
  count: string;
  /** By whom, the most often first. */
  departments: readonly (Link & { count: string })[];
  /** The newest uses. */
  entries: readonly EntryView[];
  /** All of them, where there are more. */
  all?: Link;
}

/** A text that has the ground. */
interface GroundSource extends Link {
  /** The words of the text, where they are at hand: in Vietnamese. */
  quote?: string;
  /** Where it stands in a text that is not at hand, and how far that was checked. */
  citation?: string;
  /** Since when the publisher applies the text, or that it does not. */
  applied: string;
}

/** @throws Error if no rule set has the ground */
export function refusalGroundView(
  publication: Publication,
  ground: string,
  locale: string | undefined,
): RefusalGroundView {
  const t = translationsFor(locale);
  const sources = sourcesOf(ground, publication, t);
  if (sources.length === 0) throw new Error(`No ground ${ground}`);
  const name = catalogueName('grounds', ground, publication, t);
  const { path, records } = listOfGround(publication, ground);
  const head = {
    address: addresses.refusalGround(ground),
    title: t.refusalGrounds.ofGround(name),
    description: t.refusalGrounds.describes(name),
    trail: [
      { text: t.rulebook, address: addresses.rulebook },
      { text: t.refusalGrounds.title, address: addresses.refusalGrounds },
    ],
  };
  return plain({
    page: pageView(publication, head, locale),
    name,
    sources,
    count: t.refusalGrounds.uses(records.length),
    departments: departmentsOf(records, publication, t),
    entries: entryViews(records.slice(0, shownOfGround), publication, t, { mixed: true }),
    all:
      records.length > shownOfGround
        ? { text: t.refusalGrounds.all(records.length), address: addresses.browseList(path) }
        : undefined,
  });
}

function departmentsOf(
  records: readonly { department: string }[],
  publication: Publication,
  t: Translations,
): RefusalGroundView['departments'] {
  return [...Map.groupBy(records, ({ department }) => department)]
    .map(([folder, some]) => ({ folder, name: nameIn(folder, publication, t), uses: some.length }))
    .toSorted((a, b) => b.uses - a.uses || byName.compare(a.name, b.name))
    .map(({ folder, name, uses }) => ({
      text: name,
      address: addresses.department(folder),
      count: t.refusalGrounds.uses(uses),
    }));
}

/** The texts that brought the ground, those that are shown whole first. */
function sourcesOf(ground: string, publication: Publication, t: Translations): GroundSource[] {
  const { register } = publication;
  const whole = wholeTexts(register).flatMap(({ name, set, from }) => {
    const entry = ownValue(set.refusalGrounds, ground);
    if (!entry || set.amendment) return [];
    return [
      plain({
        text: set.shortTitle[t.language],
        address: entry.paragraph ? addresses.paragraph(entry.paragraph) : addresses.ruleSet(name),
        quote: entry.paragraph ? quoteOf(set, entry.paragraph) : undefined,
        applied: from ? t.since(from) : t.lawChanges.notApplied,
      }),
    ];
  });
  const later = laterLawsOf(publication).flatMap(({ name, set, applied }) => {
    const entry = set.amendment && ownValue(set.amendment.refusalGrounds, ground);
    if (!entry) return [];
    return [
      plain({
        text: set.shortTitle[t.language],
        address: addresses.ruleSet(name),
        citation: entry.citation && cited(entry.citation, t),
        applied: appliedText(applied, t),
      }),
    ];
  });
  return [...whole, ...later];
}

const quoteOf = ({ text }: RuleSet, id: string): string | undefined =>
  text.flatMap(({ paragraphs }) => paragraphs).find((paragraph) => paragraph.id === id)?.text;
