import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { departments as original } from '../vi/departments.ts';

/** Departments: their list, the page of each, those that have ended and those to come. */
export const departments: typeof original = {
  departmentsDescription: 'Every department, its spokespersons and its compliance status.',
  departmentDescription: (name) =>
    `Spokespersons, telephone numbers, monthly briefings and answers to the press: ${name}.`,
  aboutDepartment: 'About the department',
  contactsOfDepartment: 'Department contacts',
  parentBody: 'Parent body',
  subordinate: 'Subordinate departments',
  monthsOf: (year) => `Monthly briefings in ${year}`,
  monthsLegend: 'Choose a month to read the information given to the press.',
  noMonthAhead: 'No monthly briefing is outstanding.',
  earlierYears: 'Earlier years',
  moreRecords: (count) => plural(count, 'more record'),
  moreOfYear: (count, year) => `${plural(count, 'more record')} of ${year}`,
  onThisPage: 'On this page',
  nothingYet: 'No records yet',
  shortAbout: 'About',
  shortPlural: {
    spokespersons: 'Spokespersons',
    authorisations: 'Authorised',
    briefings: 'Monthly',
    statements: 'Urgent',
    requests: 'Requests',
    responses: 'Answers',
    corrections: 'Corrections',
    reports: 'Reports',
    awareness: 'Awareness',
    waivers: 'Waivers',
    explanations: 'Explanations',
  },
  endedDepartments: 'Former departments',
  endedAfter: (name, date) => `${name} ceased to exist after ${dateText(date)}.`,
  goTo: (name) => `Go to the page of ${name}.`,
  departmentsToCome: 'Future departments',
  actsFrom: (date) => `Operates from ${dateText(date)}`,
  actedUntil: (date) => `until ${dateText(date)}`,
  byDocument: (number) => `under document ${number}`,
  noOfficeAnyMore: 'The department no longer exists, so nobody speaks for it any more.',
  officeNotYet: 'The department has not started operating yet.',
  leftUndone: 'Left undone when the department ceased to exist',
  predecessors: 'Successor to',
  predecessorsCount: (count) => `Successor to ${plural(count, 'department')}`,
  formerName: (name, to, document) =>
    `Until ${dateText(to)} it was called ${name}${document ? ` (renamed under document ${document})` : ''}`,
  takenOver: 'Taken over from its predecessors',
  takenOverFrom: (name) => `taken over from ${name}`,
};
