import { problemKinds } from '../../../register/problem-kinds.ts';
import { rules } from '../../../rules/index.ts';
import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { rulebook as original } from '../vi/rulebook.ts';

const ruleTitles = new Map([...rules, ...problemKinds].map(({ id, title }) => [id, title.en]));

/** Rules, and the texts of law that they come from. */
export const rulebook: typeof original = {
  ruleTitle: (rule) => ruleTitles.get(rule) ?? rule,
  rulebookTitle: 'The letter and the rules',
  rulebookDescription: 'The text, paragraph by paragraph, and the rules that are checked because of it.',
  rulesMade: 'Rules made from it',
  allRules: 'All rules',
  dataConventions: 'Conventions of the data',
  dataConventionsExplained:
    'Not ordered by law, but a wrong record cannot be published; an incomplete emergency statement is reminded of.',
  requirementsTable: 'Every requirement and how it is kept',
  requirementsExplained: (count) => `${plural(count, 'requirement')} of the text; none is left out.`,
  requirement: 'Requirement',
  keptBy: 'How it is followed',
  kept: {
    rule: 'checked by a rule',
    attested: 'attested by a person',
    counted: 'counted',
    unseen: 'out of a machine’s sight',
  },
  severity: { error: 'An error: nothing is published', warning: 'A warning', notice: 'A notice' },
  lawSays: 'What the text says',
  checked: 'What is checked',
  boundBodies: 'Who is bound',
  bound: {
    central: 'the central body',
    provincial: 'provincial departments',
    district: 'district departments',
    staff: 'staff',
  },
  since: (date) => `in force from ${dateText(date)}`,
  inForceSince: (date) => `This publisher applies it from ${dateText(date)}.`,
  ifBroken: 'If it is broken',
  examplePasses: 'An example that passes',
  exampleFails: 'An example that fails',
  exampleMessage: 'Message',
  removedFile: 'There is no such file.',
  builtPage: 'The page as built',
  shortToday: 'Who falls short today',
  nobodyShort: 'Nobody falls short on this day.',
};
