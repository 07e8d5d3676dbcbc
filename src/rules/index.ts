import { rule as approvalBeforeRelease } from './approval-before-release.ts';
import { rule as authorisationDefiniteTerm } from './authorisation-definite-term.ts';
import { rule as authorisationGrantedByHead } from './authorisation-granted-by-head.ts';
import { rule as authorisationInWriting } from './authorisation-in-writing.ts';
import { rule as authorisationMatterSpecific } from './authorisation-matter-specific.ts';
import { rule as authorisationSingleCase } from './authorisation-single-case.ts';
import { rule as briefingMonthly } from './briefing-monthly.ts';
import { rule as contactNoticeToParent } from './contact-notice-to-parent.ts';
import { rule as contactNoticeToPress } from './contact-notice-to-press.ts';
import { rule as responseInWriting } from './response-in-writing.ts';
import { rule as responseStatesOutcome } from './response-states-outcome.ts';
import { rule as responseWithin30Days } from './response-within-30-days.ts';
import { rule as speakerAuthority } from './speaker-authority.ts';
import { rule as spokespersonEmailRequired } from './spokesperson-email-required.ts';
import { rule as spokespersonNameRequired } from './spokesperson-name-required.ts';
import { rule as spokespersonPhoneRequired } from './spokesperson-phone-required.ts';
import { rule as spokespersonPositionRequired } from './spokesperson-position-required.ts';
import { rule as spokespersonRequired } from './spokesperson-required.ts';
import { rule as spokespersonSingleDesignation } from './spokesperson-single-designation.ts';
import { rule as statementWithinOneDay } from './statement-within-one-day.ts';
import { rule as webUpdateMonthly } from './web-update-monthly.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the letter. */
export const rules: readonly Rule[] = [
  spokespersonRequired,
  spokespersonSingleDesignation,
  spokespersonNameRequired,
  spokespersonPositionRequired,
  spokespersonPhoneRequired,
  spokespersonEmailRequired,
  contactNoticeToPress,
  contactNoticeToParent,
  authorisationGrantedByHead,
  authorisationMatterSpecific,
  authorisationInWriting,
  authorisationSingleCase,
  authorisationDefiniteTerm,
  speakerAuthority,
  briefingMonthly,
  webUpdateMonthly,
  statementWithinOneDay,
  responseWithin30Days,
  responseInWriting,
  responseStatesOutcome,
  approvalBeforeRelease,
];
