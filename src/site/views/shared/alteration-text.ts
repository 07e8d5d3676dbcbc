import { termsOf, type Alteration, type RuleTerms, type Topics } from '../../../domain/law-changes.ts';
import { lookUp } from '../../../domain/lookup.ts';
import type { RefusalGround, Requirement } from '../../../domain/rule-set.ts';
import { addresses, requirementAnchor } from '../../addresses.ts';
import type { Translations } from '../../translations/index.ts';
import { cited, termsText } from './law-terms.ts';
import type { LawChangeView, ChangedFact } from '../parts/law-changes.ts';
import { topicsRule } from './concerned-rule.ts';

type Field = keyof RuleTerms;

/** What of a new rule is said; requirements are said one by one. */
const comparedFields = [
  'term',
  'startsAt',
  'bound',
  'severity',
  'citation',
] as const satisfies readonly Field[];

export function otherChange(alteration: Alteration, t: Translations): LawChangeView[] {
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

export const linked = (rule: string, t: Translations) => ({
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
