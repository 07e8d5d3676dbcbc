import { figures } from '../../../compliance/figures.ts';
import type { Authority, Requirement, RuleSet } from '../../../domain/rule-set.ts';
import { rules } from '../../../rules/index.ts';
import { addresses, anchorOf, requirementAnchor } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';
import { lawChangeViews, type LawChangeView } from '../parts/law-changes.ts';
import { appliedText, cited } from '../shared/law/law-terms.ts';
import type { LaterLaw, WholeText } from '../shared/law/later-laws.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';
import { sentenceCase } from '../shared/sentence-case.ts';

/** A text of law, whole, with what is checked of it. */
export interface LawText {
  /** Its anchor. */
  name: string;
  title: string;
  note: string;
  /** Since when the publisher applies it, in words. */
  since?: string;
  /** What it says in plain words, and where. */
  summary: readonly { text: string; source: Link }[];
  sections: readonly Section[];
  requirements: readonly RequirementView[];
  authorities: readonly AuthorityView[];
}

/** An authority that records call by a word, and the names that it has had. */
export interface AuthorityView {
  title: string;
  names: readonly { name: string; since?: string; source: string }[];
}

/** A text of law that changes another, and what it changes. */
export interface LaterText {
  /** Its anchor. */
  name: string;
  title: string;
  /** Since when it is in force, in words. */
  inForce?: string;
  /** How far the text has been checked, in words. */
  source: string;
  /** Since when the publisher applies it, and as part of what, or that it does not. */
  applied: string;
  note: string;
  sections: readonly Section[];
  changes: readonly LawChangeView[];
}

interface Section {
  anchor: string;
  heading?: string;
  paragraphs: readonly Paragraph[];
}

/** A paragraph with the rules that were made of it. */
interface Paragraph {
  anchor: string;
  text: string;
  rules: readonly Link[];
}

/** What a text requires, and how that is kept. */
export interface RequirementView {
  id: string;
  anchor: string;
  /** The paragraph that says it. */
  paragraph?: string;
  text: string;
  /** Whether a rule or a figure keeps it, or nothing can, and how. */
  kept: string;
  how: string;
  keptBy: readonly Link[];
}

const built = new Set(rules.map(({ id }) => id));

/** Rules that a text names and that exist. */
const ruleLinks = (ids: readonly string[], t: Translations): Link[] =>
  ids.filter((id) => built.has(id)).map((id) => ({ text: t.ruleTitle(id), address: addresses.rule(id) }));

export const lawText = ({ name, set, from }: WholeText, t: Translations): LawText =>
  plain({
    name,
    title: set.title[t.language],
    note: set.source.note[t.language],
    since: from && t.inForceSince(from),
    summary: summaryOf(set, t),
    sections: sectionsOf(set, t),
    requirements: set.requirements.map((row) => requirementView(row, t)),
    authorities: authoritiesOf(set, t),
  });

function authoritiesOf({ authorities }: RuleSet, t: Translations): AuthorityView[] {
  return Object.entries(authorities ?? {}).map(([authority, names]) => ({
    title: sentenceCase(t.authorityNames.titles[authority as Authority]),
    names: names.map(({ from, name, citation }) =>
      plain({
        name: name[t.language],
        since: from && t.authorityNames.since(from),
        source: cited(citation, t),
      }),
    ),
  }));
}

const summaryOf = ({ summary = [] }: RuleSet, t: Translations): LawText['summary'] =>
  summary.map((point) => ({
    text: point[t.language],
    source: { text: t.lawSection(point.paragraph), address: addresses.paragraph(point.paragraph) },
  }));

function sectionsOf({ text, requirements }: RuleSet, t: Translations): Section[] {
  const byParagraph = Map.groupBy(requirements, ({ paragraph }) => paragraph);
  const rulesOf = (paragraph: string) => [
    ...new Set((byParagraph.get(paragraph) ?? []).flatMap((row) => row.rules ?? [])),
  ];
  return text.map(({ id, heading, paragraphs }) =>
    plain({
      anchor: anchorOf(id),
      heading,
      paragraphs: paragraphs.map((paragraph) => ({
        anchor: anchorOf(paragraph.id),
        text: paragraph.text,
        rules: ruleLinks(rulesOf(paragraph.id), t),
      })),
    }),
  );
}

function requirementView(row: Requirement, t: Translations): RequirementView {
  const { id, paragraph, kept, how, rules: ids = [] } = row;
  const countedIn = figures
    .filter(({ requirements }) => requirements.includes(id))
    .map((figure) => ({ text: figure.title[t.language], address: addresses.figure(figure.id) }));
  return plain({
    id,
    anchor: requirementAnchor(id),
    paragraph: paragraph ? addresses.paragraph(paragraph) : undefined,
    text: row[t.language],
    kept: t.kept[kept],
    how: how[t.language],
    keptBy: [...ruleLinks(ids, t), ...countedIn],
  });
}

export const laterText = ({ name, set, applied, alterations }: LaterLaw, t: Translations): LaterText =>
  plain({
    name,
    title: set.title[t.language],
    inForce: set.inForceFrom ? t.lawChanges.inForce(set.inForceFrom) : undefined,
    source: t.lawChanges.source(t.citationStatus[set.source.status]),
    applied: appliedText(applied, t),
    note: set.source.note[t.language],
    sections: sectionsOf({ ...set, requirements: [] }, t),
    changes: lawChangeViews(alterations, t),
  });
