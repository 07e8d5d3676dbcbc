import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { lawChanges as original } from '../vi/law-changes.ts';

/** What a later law changes. */
export const lawChanges: typeof original = {
  lawChanges: {
    title: (first) => `What came after the ${first}`,
    explained:
      'Each of these texts changes the law before it. Every entry says how far its source has been checked; what is not verified can only warn.',
    ofRule: 'What later law changes',
    inForce: (from) => `In force from ${dateText(from)}`,
    source: (status) => `Source: ${status}`,
    applied: (from, to) =>
      `This publisher applies it from ${dateText(from)}${to ? ` to ${dateText(to)}` : ''}`,
    appliedWithin: (later, from) =>
      `This publisher applies it from ${dateText(from)}, together with the ${later}`,
    notApplied: 'This publisher does not apply it',
    becomes: 'becomes',
    alike: (count) => `${plural(count, 'rule')} changed alike`,
    field: {
      term: 'Term',
      startsAt: 'Reckoned from',
      bound: 'Who is bound',
      severity: 'If it is broken',
      citation: 'Citation',
      requirements: 'Requirements',
    },
    days: (days) => plural(days, 'day'),
    hours: (hours) => plural(hours, 'hour'),
    noTerm: 'no term',
    oneOf: (names) => names.map((name) => `“${name}”`).join(' or '),
    is: {
      'rule-altered': 'Rule changed',
      'rule-added': 'New rule',
      'rule-ended': 'Rule no longer there',
      'ground-added': 'New ground of refusal',
      'ground-altered': 'Ground of refusal changed',
      'ground-ended': 'Ground of refusal no longer there',
      'topics-replaced': 'What has to be told',
      'requirement-added': 'New requirement',
      'requirement-ended': 'Requirement no longer there',
    },
    name: 'Name',
    topicsAdded: 'New topics',
    topicsEnded: 'Topics no longer there',
  },
};
