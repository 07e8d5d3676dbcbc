import { termsOf, type Alteration, type RuleTerms, type Topics } from '../../../../domain/law-changes.ts';
import { ownValue } from '../../../../domain/own-value.ts';
import type { RefusalGround, Requirement } from '../../../../domain/rule-set.ts';
import { addresses, requirementAnchor } from '../../../addresses.ts';
import type { Translations } from '../../../translations/index.ts';
import { cited, termsText } from './law-terms.ts';
import type { LawChangeView, ChangedFact } from '../../parts/law-changes.ts';
import { topicsRule } from './concerned-rule.ts';

type Field = keyof RuleTerms;

/** What is shown of a new rule; new requirements are changes of their own. */
const comparedFields = [
  'term',
  'startsAt',
  'metBy',
  'bound',
  'severity',
  'citation',
] as const satisfies readonly Field[];

/** What a law changed beside the rules that it altered: nothing for an alteration of a rule. */
export function otherChange(alteration: Alteration, t: Translations): LawChangeView[] {
  if (alteration.is === 'rule-altered') return [];
  const what = t.lawChanges.is[alteration.is];
  switch (alteration.is) {
    case 'rule-added':
      return [{ what, to: [linked(alteration.rule, t)], facts: termFacts(alteration, t) }];
    case 'rule-ended':
      return [{ what, to: [linked(alteration.rule, t)], facts: [] }];
    case 'ground-added':
      return [{ what, ...groundOf(alteration.entry, t), facts: [] }];
    case 'ground-ended':
      return [{ what, to: groundOf(alteration.entry, t).to, facts: [] }];
    case 'ground-altered':
      return [{ what, ...groundOf(alteration.after, t), facts: [nameFact(alteration, t)] }];
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

/** The terms of a new rule. */
function termFacts({ rule, law }: Extract<Alteration, { is: 'rule-added' }>, t: Translations): ChangedFact[] {
  const terms = termsOf(law);
  return comparedFields
    .filter((field) => field !== 'startsAt' || terms.startsAt.length > 0)
    .filter((field) => terms[field] !== undefined)
    .map((field) => ({
      label: t.lawChanges.field[field],
      after: termsText(rule, field, terms[field], t),
    }));
}

const nameFact = (
  { before, after }: Extract<Alteration, { is: 'ground-altered' }>,
  t: Translations,
): ChangedFact => ({
  label: t.lawChanges.name,
  before: before.name[t.language],
  after: after.name[t.language],
});

/** A rule with its page. */
export const linked = (rule: string, t: Translations) => ({
  text: t.ruleTitle(rule),
  address: addresses.rule(rule),
});

const groundOf = ({ name, citation }: RefusalGround, t: Translations) => ({
  ...(citation ? { source: cited(citation, t) } : {}),
  to: [{ text: name[t.language] }],
});

function topicFacts(before: Topics, after: Topics, t: Translations): ChangedFact[] {
  const namesOf = (topics: Topics['topics'], others: Topics['topics']) =>
    Object.keys(topics)
      .filter((topic) => !Object.hasOwn(others, topic))
      .map((topic) => ownValue(topics, topic)?.name[t.language] ?? topic);
  const texts = t.lawChanges;
  const lists = [
    [texts.topicsAdded, namesOf(after.topics, before.topics)],
    [texts.topicsEnded, namesOf(before.topics, after.topics)],
  ] as const;
  const listed = lists.filter(([, names]) => names.length > 0);
  return [
    {
      label: texts.field.citation,
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
