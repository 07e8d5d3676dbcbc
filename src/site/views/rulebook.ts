import { problemKinds } from '../../register/problem-kinds.ts';
import { rules } from '../../rules/index.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { laterText, lawText, type LaterText, type LawText } from './rulebook/texts.ts';
import { laterLawsOf, wholeTexts } from './shared/law/later-laws.ts';
import type { Link } from './shared/link.ts';

/** All rules, and the law that they come from, word for word. */
export interface RulebookView {
  page: PageView;
  rules: readonly Link[];
  refusalGrounds: Link;
  /** Those that a correct record can show a breach of. */
  breachable: readonly Link[];
  /** The texts that are shown whole, and their short titles together. */
  texts: readonly LawText[];
  shortTitles: string;
  /** The texts that change them. */
  laterTexts: readonly LaterText[];
  /** What a file has to be, which no law says. */
  conventions: readonly Link[];
}

export function rulebookView(publication: Publication, locale: string | undefined): RulebookView {
  const t = translationsFor(locale);
  const whole = wholeTexts(publication.register);
  const head = { address: addresses.rulebook, title: t.rulebookTitle, description: t.rulebookDescription };
  const linkTo = ruleLink(t);
  return {
    page: pageView(publication, head, locale),
    rules: rules.map(linkTo),
    refusalGrounds: { text: t.refusalGrounds.title, address: addresses.refusalGrounds },
    breachable: rules.filter(({ breaches }) => breaches).map(linkTo),
    texts: whole.map((text) => lawText(text, t)),
    shortTitles: whole.map(({ set }) => set.shortTitle[t.language]).join(', '),
    laterTexts: laterLawsOf(publication).map((law) => laterText(law, t)),
    conventions: problemKinds.map(linkTo),
  };
}

const ruleLink =
  ({ language }: Translations) =>
  ({ id, title }: Pick<(typeof rules)[number], 'id' | 'title'>): Link => ({
    text: title[language],
    address: addresses.rule(id),
  });
