import {
  termsOf,
  type Alteration,
  type RuleChange,
  type RuleTerms,
  type Topics,
} from '../../../domain/law-changes.ts';
import { lookUp } from '../../../domain/lookup.ts';
import type { RefusalGround, Requirement } from '../../../domain/rule-set.ts';
import { ruleReading } from '../../../rules/index.ts';
import { addresses, requirementAnchor } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';
import { cited, termsText } from '../shared/law-terms.ts';
import { plain } from '../shared/plain.ts';

/** What a law changed, as a reader sees it. */
export interface LawChangeView {
  /** What happened, in a few t. */
  what: string;
  /** Where that stands, where it is not one of the facts. */
  source?: string;
  /** To what: rules with their pages, or the words of a ground or a requirement. */
  to: readonly { text: string; address?: string }[];
  facts: readonly ChangedFact[];
  /** The anchor of a new requirement in the list of all changes. */
  anchor?: string;
}

/** One fact with what it was before, if there was something. */
export interface ChangedFact {
  label: string;
  before?: string;
  after: string;
}

type Field = keyof RuleTerms;

/** What of a new rule is said; requirements are said one by one. */
const comparedFields = [
  'term',
  'startsAt',
  'bound',
  'severity',
  'citation',
] as const satisfies readonly Field[];

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

/**
 * Alterations in words, rules that changed in the same way together.
 *
 * @param rule the rule on whose page these stand, so that it is not named again
 */
export const lawChangeViews = (
  alterations: readonly Alteration[],
  t: Translations,
  rule?: string,
): LawChangeView[] =>
  changesIn(alterations, t).map(({ anchor, ...change }) =>
    plain({
      ...change,
      to: change.to.filter(({ address }) => rule === undefined || address !== addresses.rule(rule)),
      anchor: rule === undefined ? anchor : undefined,
    }),
  );

function changesIn(alterations: readonly Alteration[], t: Translations): LawChangeView[] {
  const changes = new Map<string, RuleChange[]>();
  for (const alteration of alterations) {
    if (alteration.is !== 'rule-altered' || alteration.change.field === 'requirements') continue;
    changes.set(alteration.rule, [...(changes.get(alteration.rule) ?? []), alteration.change]);
  }
  const alike = Map.groupBy(changes, ([, ofRule]) => JSON.stringify(ofRule));
  const altered = [...alike.values()].map((same): LawChangeView => {
    const [rule = '', ofRule = []] = same[0] ?? [];
    return {
      what: same.length > 1 ? t.lawChanges.alike(same.length) : t.lawChanges.is['rule-altered'],
      to: same.map(([id]) => linked(id, t)),
      facts: ofRule.map((change) => ({
        label: t.lawChanges.field[change.field],
        before: termsText(rule, change.field, change.before, t),
        after: termsText(rule, change.field, change.after, t),
      })),
    };
  });
  return [...altered, ...alterations.flatMap((alteration) => otherChange(alteration, t))];
}

function otherChange(alteration: Alteration, t: Translations): LawChangeView[] {
  if (alteration.is === 'rule-altered') return [];
  const what = t.lawChanges.is[alteration.is];
  switch (alteration.is) {
    case 'rule-added': {
      const terms = termsOf(alteration.law);
      const facts = comparedFields
        .filter((field) => field !== 'startsAt' || terms.startsAt.length > 0)
        .filter((field) => terms[field] !== undefined)
        .map((field) => ({
          label: t.lawChanges.field[field],
          after: termsText(alteration.rule, field, terms[field], t),
        }));
      return [{ what, to: [linked(alteration.rule, t)], facts }];
    }
    case 'rule-ended':
      return [{ what, to: [linked(alteration.rule, t)], facts: [] }];
    case 'ground-added':
      return [{ what, ...groundOf(alteration.entry, t), facts: [] }];
    case 'ground-ended':
      return [{ what, to: groundOf(alteration.entry, t).to, facts: [] }];
    case 'ground-altered': {
      const { before, after } = alteration;
      const name = {
        label: t.lawChanges.name,
        before: before.name[t.language],
        after: after.name[t.language],
      };
      return [{ what, ...groundOf(after, t), facts: [name] }];
    }
    case 'topics-replaced':
      return [
        {
          what,
          to: [linked(topicsRule, t)],
          facts: topicFacts(alteration.before, alteration.after, t),
        },
      ];
    case 'requirement-added':
      return [newRequirement(what, alteration.requirement, t)];
    case 'requirement-ended':
      return [{ what, to: [{ text: alteration.requirement[t.language] }], facts: [] }];
  }
}

const linked = (rule: string, t: Translations) => ({
  text: t.ruleTitle(rule),
  address: addresses.rule(rule),
});

const groundOf = ({ name, citation }: RefusalGround, t: Translations) => ({
  ...(citation ? { source: cited(citation, t) } : {}),
  to: [{ text: name[t.language] }],
});

function topicFacts(before: Topics, after: Topics, t: Translations): ChangedFact[] {
  const namesOf = (topics: Topics['topics'], besides: Topics['topics']) =>
    Object.keys(topics)
      .filter((topic) => !Object.hasOwn(besides, topic))
      .map((topic) => lookUp(topics, topic)?.name[t.language] ?? topic);
  const says = t.lawChanges;
  const lists = [
    [says.topicsAdded, namesOf(after.topics, before.topics)],
    [says.topicsEnded, namesOf(before.topics, after.topics)],
  ] as const;
  const listed = lists.filter(([, names]) => names.length > 0);
  return [
    {
      label: says.field.citation,
      before: cited(before.topicsSource, t),
      after: cited(after.topicsSource, t),
    },
    ...listed.map(([label, names]) => ({ label, after: names.join(', ') })),
  ];
}

function newRequirement(what: string, requirement: Requirement, t: Translations): LawChangeView {
  const { id, citation, kept, how } = requirement;
  return {
    what,
    ...(citation ? { source: cited(citation, t) } : {}),
    to: [{ text: requirement[t.language] }],
    facts: [{ label: t.keptBy, after: `${t.kept[kept]}. ${how[t.language]}` }],
    anchor: requirementAnchor(id),
  };
}
