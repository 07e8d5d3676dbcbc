import {
  termsOf,
  type Alteration,
  type RuleChange,
  type RuleTerms,
  type Topics,
} from '../../../domain/law-changes.ts';
import type { Citation } from '../../../domain/law.ts';
import { lookUp } from '../../../domain/lookup.ts';
import type { RefusalGround, Requirement } from '../../../domain/rule-set.ts';
import { ruleOf, ruleReading } from '../../../rules/index.ts';
import { addresses } from '../../addresses.ts';
import { labelOf } from '../../record.ts';
import type { Words } from '../../translations/index.ts';

/** What a law changed, as a reader sees it. */
export interface Told {
  /** What happened, in a few words. */
  what: string;
  /** Where that stands, where it is not one of the facts. */
  source?: string | undefined;
  /** To what: rules with their pages, or the words of a ground or a requirement. */
  to: readonly { text: string; address?: string }[];
  facts: readonly ToldFact[];
  /** The requirement that is told of, where it is a new one. */
  requirement?: string;
}

/** One fact with what it was before, if there was something. */
export interface ToldFact {
  label: string;
  before?: string;
  after: string;
}

type Field = keyof RuleTerms;

/** What of a rule is told; requirements are told one by one. */
const toldFields = ['term', 'startsAt', 'bound', 'severity', 'citation'] as const satisfies readonly Field[];

/** The rules that read what a rule set has beside rules: its grounds of refusal and its catalogue of topics. */
const groundsRule = ruleReading('refusalGrounds')?.id;
const topicsRule = ruleReading('topics')?.id ?? '';

/** Whether an alteration concerns a rule; grounds and topics concern the rule that reads them. */
export function concerns(alteration: Alteration, rule: string): boolean {
  switch (alteration.is) {
    case 'ground-added':
    case 'ground-altered':
    case 'ground-ended':
      return rule === groundsRule;
    case 'topics-replaced':
      return rule === topicsRule;
    case 'requirement-added':
    case 'requirement-ended':
      return alteration.requirement.rules?.includes(rule) ?? false;
    default:
      return alteration.rule === rule;
  }
}

/** Alterations in words, rules that changed in the same way together. */
export function tell(alterations: readonly Alteration[], words: Words): Told[] {
  const changes = new Map<string, RuleChange[]>();
  for (const alteration of alterations) {
    if (alteration.is !== 'rule-altered' || alteration.change.field === 'requirements') continue;
    changes.set(alteration.rule, [...(changes.get(alteration.rule) ?? []), alteration.change]);
  }
  const alike = Map.groupBy(changes, ([, ofRule]) => JSON.stringify(ofRule));
  const altered = [...alike.values()].map((same): Told => {
    const [rule = '', ofRule = []] = same[0] ?? [];
    return {
      what: same.length > 1 ? words.lawChanges.alike(same.length) : words.lawChanges.is['rule-altered'],
      to: same.map(([id]) => linked(id, words)),
      facts: ofRule.map((change) => ({
        label: words.lawChanges.field[change.field],
        before: valueOf(rule, change.field, change.before, words),
        after: valueOf(rule, change.field, change.after, words),
      })),
    };
  });
  return [...altered, ...alterations.flatMap((alteration) => tellOther(alteration, words))];
}

function tellOther(alteration: Alteration, words: Words): Told[] {
  if (alteration.is === 'rule-altered') return [];
  const what = words.lawChanges.is[alteration.is];
  switch (alteration.is) {
    case 'rule-added': {
      const terms = termsOf(alteration.law);
      const facts = toldFields
        .filter((field) => field !== 'startsAt' || terms.startsAt.length > 0)
        .filter((field) => terms[field] !== undefined)
        .map((field) => ({
          label: words.lawChanges.field[field],
          after: valueOf(alteration.rule, field, terms[field], words),
        }));
      return [{ what, to: [linked(alteration.rule, words)], facts }];
    }
    case 'rule-ended':
      return [{ what, to: [linked(alteration.rule, words)], facts: [] }];
    case 'ground-added':
      return [{ what, ...groundOf(alteration.entry, words), facts: [] }];
    case 'ground-ended':
      return [{ what, to: groundOf(alteration.entry, words).to, facts: [] }];
    case 'ground-altered': {
      const { before, after } = alteration;
      const name = {
        label: words.lawChanges.name,
        before: before.name[words.language],
        after: after.name[words.language],
      };
      return [{ what, ...groundOf(after, words), facts: [name] }];
    }
    case 'topics-replaced':
      return [
        {
          what,
          to: [linked(topicsRule, words)],
          facts: topicFacts(alteration.before, alteration.after, words),
        },
      ];
    case 'requirement-added':
      return [tellRequirement(what, alteration.requirement, words)];
    case 'requirement-ended':
      return [{ what, to: [{ text: alteration.requirement[words.language] }], facts: [] }];
  }
}

const linked = (rule: string, words: Words) => ({
  text: words.ruleTitle(rule),
  address: addresses.rule(rule),
});

const groundOf = ({ name, citation }: RefusalGround, words: Words) => ({
  source: citation && cited(citation, words),
  to: [{ text: name[words.language] }],
});

function topicFacts(before: Topics, after: Topics, words: Words): ToldFact[] {
  const namesOf = (topics: Topics['topics'], besides: Topics['topics']) =>
    Object.keys(topics)
      .filter((topic) => !Object.hasOwn(besides, topic))
      .map((topic) => lookUp(topics, topic)?.name[words.language] ?? topic);
  const says = words.lawChanges;
  const lists = [
    [says.topicsAdded, namesOf(after.topics, before.topics)],
    [says.topicsEnded, namesOf(before.topics, after.topics)],
  ] as const;
  const listed = lists.filter(([, names]) => names.length > 0);
  return [
    {
      label: says.field.citation,
      before: cited(before.topicsSource, words),
      after: cited(after.topicsSource, words),
    },
    ...listed.map(([label, names]) => ({ label, after: names.join(', ') })),
  ];
}

function tellRequirement(what: string, requirement: Requirement, words: Words): Told {
  const { id, citation, kept, how } = requirement;
  return {
    what,
    source: citation && cited(citation, words),
    to: [{ text: requirement[words.language] }],
    facts: [{ label: words.keptBy, after: `${words.kept[kept]}. ${how[words.language]}` }],
    requirement: id,
  };
}

/** What a law says of one field, as whoever is not a lawyer says it. */
function valueOf<F extends Field>(rule: string, field: F, value: RuleTerms[F], words: Words): string {
  const said: { [K in Field]: (value: RuleTerms[K]) => string } = {
    term: (term) => termText(term, words),
    startsAt: (names) => words.lawChanges.oneOf(names.map((name) => clockLabel(rule, name, words))),
    bound: (kinds) => kinds.map((kind) => words.bound[kind]).join(', '),
    severity: (severity) => words.severity[severity],
    citation: (citation) => cited(citation, words),
    requirements: (ids) => ids.join(', '),
  };
  return said[field](value);
}

/** How long a term is, in words. */
export function termText(term: RuleTerms['term'], { lawChanges: says }: Words): string {
  if (!term) return says.noTerm;
  return 'hours' in term ? says.hours(term.hours) : says.days(term.days);
}

/** A citation with how far it has been checked. */
export const cited = ({ text, status }: Citation, { language, citationStatus }: Words): string =>
  `${text[language]} (${citationStatus[status]})`;

/** The label of a field that starts the clock of a rule, as its records have it. */
export function clockLabel(rule: string, field: string, words: Words): string {
  const record = ruleOf(rule)?.term?.record;
  return (record && labelOf(record, [field], words)) ?? field;
}
