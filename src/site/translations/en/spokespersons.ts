import type { PlainDate } from '../../../domain/dates.ts';
import { dateText } from './dates.ts';
import { plural } from './numbers.ts';
import type { spokespersons as original } from '../vi/spokespersons.ts';

/** Spokespersons: their directory, how they are reached, and by what authority they speak. */
export const spokespersons: typeof original = {
  directoryTitle: 'All spokespersons',
  directoryDescription: 'Name, position, telephone and e-mail of every current spokesperson.',
  printHint: 'This page prints on A4.',
  call: 'Call',
  write: 'E-mail',
  withExtension: (number: string, extension: string) => `${number} ext. ${extension}`,
  otherWays: 'Also at',
  saveContact: 'Save contact',
  allContacts: 'Contacts (vCard)',
  copyContact: 'Copy contact',
  copied: 'Copied',
  notCopied: 'Could not copy',
  whenAway: 'When away',
  whenAwayInOrder: 'When away, in this order',
  alsoSpeaking: 'Also authorised to speak',
  nobodyElse: 'no one else has authority to speak; call the department’s number',
  name: 'Name',
  position: 'Position',
  phone: 'Telephone',
  email: 'E-mail',
  department: 'Department',
  document: 'Announced in',
  number: 'No.',
  announcedBy: (number, date) => `Announced by document ${number} of ${dateText(date)}`,
  confirmedOn: (date) => `Last confirmed on ${dateText(date)}`,
  neverConfirmed: 'Not confirmed yet',
  confirmedLongAgo: (date, days) =>
    `Last confirmed on ${dateText(date)}, more than the ${plural(days, 'day')} that this publisher’s policy allows: the telephone number and e-mail address may be out of date`,
  noSpokesperson:
    'There is no spokesperson at present. Use the department’s telephone number and e-mail address.',
  contactChanges: {
    title: 'Changes of spokespersons and contacts',
    description: 'Who began and who ceased to speak for each department, and whose contact details changed.',
    follow: 'To be told when a spokesperson or a contact changes:',
    since: (date: PlainDate) => `from ${dateText(date)}`,
    began: (name: string, cases?: string) =>
      cases ? `${name} is authorised to speak, case ${cases}` : `${name} is spokesperson`,
    changed: (name: string) => `${name} has new contact details`,
    ended: (name: string, cases?: string) =>
      cases ? `${name} is no longer authorised, case ${cases}` : `${name} is no longer spokesperson`,
  },
  authorisedNow: 'Currently authorised to speak',
  spokespersonsToCome: 'Taking office soon',
  formerSpokespersons: 'Former spokespersons',
  responsible: 'Responsible',
  responsibleHead: {
    head: (name) => `${name}, head of the department, even when someone else is authorised to speak`,
    acting: (name) => `${name}, acting head of the department, even when someone else is authorised to speak`,
    'in-charge': (name) =>
      `${name}, in charge of the department, even when someone else is authorised to speak`,
  },
  authority: 'Authority',
  byBasis: {
    head: () => 'head of the department',
    acting: (number) => `acting head under document ${number}`,
    'in-charge': (number) => `in charge of the department under document ${number}`,
    designated: (number) => `civil servant assigned by document ${number}`,
  },
  byAuthorisation: (number, cases) =>
    `authorised by document ${number}, ${cases.length === 1 ? 'case' : 'cases'} ${cases.join(', ')}`,
};
