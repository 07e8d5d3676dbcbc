import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { departments as original } from '../vi/departments.ts';

/** Departments: their list, the page of each, those that have ended and those to come. */
export const departments: typeof original = {
  departmentsDescription: 'Every department, its spokespersons and how it stands.',
  departmentDescription: (name) =>
    `Spokespersons, telephone numbers, monthly briefings and answers to the press of the ${name}.`,
  aboutDepartment: 'About the department',
  contactsOfDepartment: 'Department',
  parentBody: 'Parent body',
  subordinate: 'Departments below',
  monthsOf: (year) => `Monthly briefings of ${year}`,
  monthsLegend: '✓ on time. Choose a month to read what was given to the press.',
  noMonthAhead: 'No month is waiting for its briefing.',
  earlierYears: 'Earlier years',
  moreRecords: (count) => plural(count, 'more record'),
  endedDepartments: 'Departments that have ended',
  endedAfter: (name, date) => `${name} ended after ${dateText(date)}.`,
  goTo: (name) => `To the page of ${name}.`,
  departmentsToCome: 'Departments to come',
  actsFrom: (date) => `Acts from ${dateText(date)}`,
  actedUntil: (date) => `until ${dateText(date)}`,
  byDocument: (number) => `under document ${number}`,
  noOfficeAnyMore: 'The department has ended, so nobody speaks for it any more.',
  officeNotYet: 'The department does not act yet.',
  leftUndone: 'Left undone when the department ended',
  predecessors: 'Succeeds',
  predecessorsCount: (count) => `Succeeds ${plural(count, 'department')}`,
  formerName: (name, to, document) =>
    `Until ${dateText(to)} it was called ${name}${document ? ` (renamed under document ${document})` : ''}`,
  takenOver: 'Taken over from its predecessors',
  takenOverFrom: (name) => `taken over from ${name}`,
};
