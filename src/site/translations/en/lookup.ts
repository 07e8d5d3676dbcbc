import { dateText } from './dates.ts';
import type { lookup as original } from '../vi/lookup.ts';

/** Looking up who may speak, and whether an authorisation holds. */
export const lookup: typeof original = {
  lookup: 'Who may speak',
  lookupTitle: 'Who may speak',
  lookupDescription:
    'Choose a department, a day and a case to see who has authority to speak, and on which document.',
  anyDepartment: 'Every department',
  onDay: 'On',
  caseCode: 'Case (if any)',
  caseOnly: (code) => `only case ${code}`,
  beforeIt: 'Before it:',
  nobodySpeaks: 'Nobody has authority to speak on these terms.',
  maySpeak: 'with authority to speak on these terms.',
  from: 'From',
  to: 'Until',
  stillHolds: 'now',
  scanToVerify: 'Scan the code to check this authorisation on the public site.',
  holdsNow: 'In force',
  holdsNoMore: 'No longer in force',
  holdsNotYet: 'Not yet in force',
  goneWithDepartment: (date) => `No longer in force: the department ended after ${dateText(date)}`,
};
