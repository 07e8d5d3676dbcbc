import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { lawChanges as original } from '../vi/law-changes.ts';

/** What a later law changes. */
export const lawChanges: typeof original = {
  lawChanges: {
    title: (first) => `Changes after the ${first}`,
    explained:
      'Each of these texts changes the law that preceded it. Every entry states how far its source has been verified; what is not verified can only produce a warning.',
    ofRule: 'Changes made by later law',
    inForce: (from) => `In force from ${dateText(from)}`,
    source: (status) => `Source: ${status}`,
    applied: (from, to) =>
      `This publisher applies it from ${dateText(from)}${to ? ` to ${dateText(to)}` : ''}`,
    appliedWithin: (later, from) =>
      `This publisher applies it from ${dateText(from)}, together with the ${later}`,
    notApplied: 'This publisher does not apply it',
    becomes: 'becomes',
    alike: (count) => `${plural(count, 'rule')} changed in the same way`,
    field: {
      term: 'Term',
      startsAt: 'Reckoned from',
      metBy: 'Met by',
      bound: 'Who must comply',
      severity: 'If it is not met',
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
      'rule-ended': 'Rule removed',
      'ground-added': 'New ground for refusal',
      'ground-altered': 'Ground for refusal changed',
      'ground-ended': 'Ground for refusal removed',
      'topics-replaced': 'Topics that must be covered',
      'requirement-added': 'New requirement',
      'requirement-ended': 'Requirement removed',
    },
    name: 'Name',
    topicsAdded: 'New topics',
    topicsEnded: 'Topics removed',
  },
};
