import { rule as approvalBeforeRelease } from './approval-before-release.ts';
import { rule as authorisationDefiniteTerm } from './authorisation-definite-term.ts';
import { rule as authorisationGrantedByHead } from './authorisation-granted-by-head.ts';
import { rule as authorisationInWriting } from './authorisation-in-writing.ts';
import { rule as authorisationMatterSpecific } from './authorisation-matter-specific.ts';
import { rule as authorisationPublished } from './authorisation-published.ts';
import { rule as authorisationSingleCase } from './authorisation-single-case.ts';
import { rule as briefingMonthly } from './briefing-monthly.ts';
import { rule as briefingTopicsCovered } from './briefing-topics-covered.ts';
import { rule as conferenceQuarterly } from './conference-quarterly.ts';
import { rule as contactNoticeToParent } from './contact-notice-to-parent.ts';
import { rule as contactNoticeToPress } from './contact-notice-to-press.ts';
import { rule as contactPublished } from './contact-published.ts';
import { rule as correctionByAuthority } from './correction-by-authority.ts';
import { rule as correctionRequested } from './correction-requested.ts';
import { rule as deferralDated } from './deferral-dated.ts';
import { rule as deferralKept } from './deferral-kept.ts';
import { rule as digestFollowedUp } from './digest-followed-up.ts';
import { rule as lapseHandled } from './lapse-handled.ts';
import { rule as refusalGroundListed } from './refusal-ground-listed.ts';
import { rule as refusalPendingCase } from './refusal-pending-case.ts';
import { rule as refusalPendingConclusion } from './refusal-pending-conclusion.ts';
import { rule as reportOnTime } from './report-on-time.ts';
import { rule as requestHasOutcome } from './request-has-outcome.ts';
import { rule as responseInWriting } from './response-in-writing.ts';
import { rule as responseStatesOutcome } from './response-states-outcome.ts';
import { rule as responseWithin30Days } from './response-within-30-days.ts';
import { rule as rulesMadeKnown } from './rules-made-known.ts';
import { rule as socialMediaReminder } from './social-media-reminder.ts';
import { rule as speakerAuthority } from './speaker-authority.ts';
import { rule as spokespersonEmailRequired } from './spokesperson-email-required.ts';
import { rule as spokespersonEmployed } from './spokesperson-employed.ts';
import { rule as spokespersonNameRequired } from './spokesperson-name-required.ts';
import { rule as spokespersonPermanentStaff } from './spokesperson-permanent-staff.ts';
import { rule as spokespersonPhoneRequired } from './spokesperson-phone-required.ts';
import { rule as spokespersonPositionRequired } from './spokesperson-position-required.ts';
import { rule as spokespersonRequired } from './spokesperson-required.ts';
import { rule as spokespersonSingleDesignation } from './spokesperson-single-designation.ts';
import { rule as spokespersonStandardsAttested } from './spokesperson-standards-attested.ts';
import { rule as statementWithinOneDay } from './statement-within-one-day.ts';
import { rule as visitHosted } from './visit-hosted.ts';
import { rule as waiverLimited } from './waiver-limited.ts';
import { rule as webUpdateMonthly } from './web-update-monthly.ts';
import type { TypeName } from '../domain/records/index.ts';
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
  contactPublished,
  authorisationGrantedByHead,
  authorisationMatterSpecific,
  authorisationInWriting,
  authorisationSingleCase,
  authorisationDefiniteTerm,
  authorisationPublished,
  speakerAuthority,
  spokespersonPermanentStaff,
  spokespersonEmployed,
  spokespersonStandardsAttested,
  socialMediaReminder,
  briefingMonthly,
  webUpdateMonthly,
  briefingTopicsCovered,
  conferenceQuarterly,
  statementWithinOneDay,
  requestHasOutcome,
  refusalGroundListed,
  refusalPendingCase,
  refusalPendingConclusion,
  visitHosted,
  deferralDated,
  deferralKept,
  approvalBeforeRelease,
  digestFollowedUp,
  responseWithin30Days,
  responseInWriting,
  responseStatesOutcome,
  correctionRequested,
  correctionByAuthority,
  rulesMadeKnown,
  reportOnTime,
  lapseHandled,
  waiverLimited,
];

/** The rule with an identity, if there is one. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule whose duty of a period is met by a record of a type. */
export const ruleMetBy = (type: TypeName): Rule | undefined => rules.find(({ metBy }) => metBy === type);

/** The rule that a figure counts beside the share of its duties that were met in time. */
export const ruleCountedIn = (figure: string): Rule | undefined =>
  rules.find(({ countedIn }) => countedIn === figure);

/** The rule that reads a list of a rule set. */
export const ruleReading = (list: 'refusalGrounds' | 'topics'): Rule | undefined =>
  rules.find(({ reads }) => reads === list);
