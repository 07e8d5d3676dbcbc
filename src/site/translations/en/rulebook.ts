import type { Authority } from '../../../domain/rule-set.ts';
import { problemKinds } from '../../../register/problem-kinds.ts';
import { rules } from '../../../rules/index.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { rulebook as original } from '../vi/rulebook.ts';

const ruleTitles = new Map([...rules, ...problemKinds].map(({ id, title }) => [id, title.en]));

/** Rules, and the texts of law that they come from. */
export const rulebook: typeof original = {
  ruleTitle: (rule) => ruleTitles.get(rule) ?? rule,
  rulebookTitle: 'The letter and the rules',
  rulebookDescription:
    'The text, paragraph by paragraph, and the automatically checked rules derived from it.',
  authorityNames: {
    titles: {
      'press-authority': 'How the authority that manages the press is called',
    } satisfies Record<Authority, string>,
    explained: 'Records say press-authority; the site adds the name that it had on the day in question.',
    since: (date: PlainDate) => `from ${dateText(date)}`,
  },
  lawSummary: 'The letter in brief',
  lawSummaryExplained:
    'This summary was written for this site, to be read easily; where it differs from the text, the text counts.',
  lawWords: 'The text',
  lawSection: (paragraph: string) => `section ${paragraph.replace('-p', ', paragraph ')}`,
  rulesMade: 'Rules derived from it',
  allRules: 'All rules',
  dataConventions: 'Data conventions',
  dataConventionsExplained:
    'Not required by law, but an invalid record cannot be published; an incomplete emergency statement triggers a reminder.',
  requirementsTable: 'Every requirement and how it is implemented',
  requirementsExplained: (count) => `${plural(count, 'requirement')} in the text; none is left out.`,
  requirement: 'Requirement',
  keptBy: 'How it is monitored',
  kept: {
    rule: 'checked by a rule',
    attested: 'attested by a responsible person',
    counted: 'counted',
    unseen: 'cannot be checked automatically',
  },
  severity: { error: 'An error: nothing is published', warning: 'A warning', notice: 'A notice' },
  lawSays: 'What the text says',
  checked: 'What is checked',
  boundBodies: 'Who must comply',
  bound: {
    central: 'the central body',
    provincial: 'provincial departments',
    district: 'district departments',
    staff: 'staff',
  },
  since: (date) => `in force from ${dateText(date)}`,
  inForceSince: (date) => `This publisher applies it from ${dateText(date)}.`,
  ifBroken: 'If it is not met',
  examplePasses: 'An example that passes',
  exampleFails: 'An example that fails',
  exampleMessage: 'Message',
  removedFile: 'There is no such file.',
  builtPage: 'The page as built',
  shortToday: 'Not compliant today',
  nobodyShort: 'Every department is compliant on this day.',
};
