import { dateText } from './dates.ts';
import type { lookup as original } from '../vi/lookup.ts';

/** Looking up who may speak, and whether an authorisation holds. */
export const lookup: typeof original = {
  lookup: 'Who may speak',
  lookupTitle: 'Who may speak',
  lookupDescription:
    'Choose a department, a date and a case to see who has authority to speak, and under which document.',
  lookupYearTitle: (year) => `Who had authority to speak in ${year}`,
  lookupYearDescription: (year) =>
    `Everyone who had authority to speak in ${year}, from when until when, and under which document.`,
  otherYears: 'Other years',
  loadingYears: 'Loading earlier years…',
  yearsNotLoaded:
    'Earlier years could not be loaded. Check your connection and try again, or open the list of a year at the foot of this page.',
  anyDepartment: 'Every department',
  onDay: 'On',
  caseCode: 'Case (if any)',
  caseOnly: (code) => `only case ${code}`,
  substitute: (place) => `Speaks while the head is away, at present number ${place} in order`,
  beforeIt: 'Preceded by:',
  nobodySpeaks: 'Nobody matching these criteria has authority to speak.',
  maySpeak: 'with authority to speak, matching these criteria.',
  from: 'From',
  to: 'Until',
  stillHolds: 'present',
  scanToVerify: 'Scan the code to check this authorisation on the public site.',
  holdsNow: 'In force',
  holdsNoMore: 'No longer in force',
  holdsNotYet: 'Not yet in force',
  goneWithDepartment: (date) => `No longer in force: the department ceased to exist after ${dateText(date)}`,
};
