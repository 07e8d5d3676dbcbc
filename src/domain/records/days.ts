import type { Text } from '../text.ts';
import type { TypeName } from './index.ts';

/**
 * What a day or a minute tells of. An `event` has happened: nobody can write it down before. A `release` may be prepared
 * ahead; until it has come, the record is not published. A `term` begins, ends or is promised, and may lie ahead.
 */
export type DayKind = 'event' | 'release' | 'term';

/** What is known of a day or a minute of a record beside its form. */
export interface DayField {
  kind: DayKind;
  /** The field as far as which an event may lie ahead: what begins with a role is known when the role is. */
  aheadUpTo?: string;
  /**
   * The fields of the same record that cannot come later than this one, whatever anybody did; of a list of several, the
   * earliest that is given. A period counts with its first day.
   */
  notBefore?: readonly (string | readonly string[])[];
  /** What to do about a wrong order, where that is more than to correct a slip. */
  edit?: Text;
  /** Where an order is not impossible, but against a rule: the rule that looks at it. */
  judgedBy?: readonly string[];
  /** Why nothing of the same record has to come before this day. */
  unordered?: string;
}

/** The day of a document stands on the document, and the record may have been begun before or after it was signed. */
const signed: DayField = {
  kind: 'event',
  unordered: 'A decision may be signed before or after the day from which it works.',
};

/** What is told at an event that was foreseen, or asked about, may be prepared and approved before. */
const approved: DayField = { kind: 'event', judgedBy: ['approval-before-release'] };

/** A reply to what the press forwarded or published, which nobody can have approved before there was anything to reply to. */
const replyApproved = (...notBefore: NonNullable<DayField['notBefore']>): DayField => ({
  ...approved,
  notBefore,
});

const employedFrom: DayField = { kind: 'term', judgedBy: ['spokesperson-employed'] };

/** The days of a withdrawal, which every record may have. */
const withdrawal = {
  'withdrawn.on': { kind: 'event', unordered: 'What was published by a slip may be withdrawn on any day.' },
  'withdrawn.document.date': signed,
} as const satisfies Readonly<Record<string, DayField>>;

/**
 * Every day and minute of every record type, by its path (`*` is every item of a list). A test demands an entry for each
 * field of the schemas, so that no new one is without an answer to both questions: may it lie ahead, and after what does
 * it have to come?
 */
export const dayFields: Readonly<Record<TypeName, Readonly<Record<string, DayField>>>> = {
  departments: {
    validFrom: { kind: 'term', unordered: 'Nothing of a department comes before it.' },
    validTo: { kind: 'term', notBefore: ['validFrom'] },
    'formerNames.*.to': {
      kind: 'event',
      unordered: 'validFrom is the day on which duties began, and a name may be older.',
    },
    'formerNames.*.document.date': signed,
    'succession.date': signed,
  },
  outlets: {},
  spokespersons: {
    from: { kind: 'term', unordered: 'A role begins whenever the decision says.' },
    to: { kind: 'term', notBefore: ['from'] },
    'decision.date': signed,
    contactsSince: {
      kind: 'event',
      aheadUpTo: 'from',
      unordered:
        'A number may have been in use before the role, and a role may be announced with its number.',
    },
    'notices.*.date': { kind: 'event', judgedBy: ['contact-notice-to-press', 'contact-notice-to-parent'] },
    'criteria.employedFrom': employedFrom,
    'criteria.employedTo': { kind: 'term', notBefore: ['criteria.employedFrom'] },
    'criteria.attestedOn': { kind: 'event', judgedBy: ['spokesperson-standards-attested'] },
    verifiedOn: {
      kind: 'event',
      notBefore: ['contactsSince'],
      edit: {
        vi: 'Nếu lần xác nhận ấy là của thông tin cũ, xóa dòng `verifiedOn`; ghi lại khi người này đã xác nhận thông tin mới.',
        en: 'If the former details were confirmed then, delete the line `verifiedOn`, and write it anew once the person has confirmed the present ones.',
      },
    },
    ...withdrawal,
  },
  authorisations: {
    'person.employedFrom': employedFrom,
    'person.employedTo': { kind: 'term', notBefore: ['person.employedFrom'] },
    'document.date': { kind: 'event', judgedBy: ['authorisation-in-writing'] },
    from: { kind: 'term', judgedBy: ['authorisation-in-writing', 'authorisation-definite-term'] },
    to: { kind: 'term', judgedBy: ['authorisation-definite-term'] },
    ...withdrawal,
  },
  briefings: {
    releasedAt: { kind: 'release', judgedBy: ['briefing-monthly'] },
    webUpdatedOn: { kind: 'event', judgedBy: ['web-update-monthly'] },
    'approval.at': approved,
    ...withdrawal,
  },
  statements: {
    occurredAt: { kind: 'event', unordered: 'Everything else in a statement comes after it.' },
    receivedAt: { kind: 'event', notBefore: ['occurredAt'] },
    releasedAt: { kind: 'release', notBefore: ['occurredAt', 'receivedAt'] },
    'approval.at': approved,
    ...withdrawal,
  },
  requests: {
    receivedAt: { kind: 'event', unordered: 'Everything else in a request comes after it.' },
    answeredAt: { kind: 'event', notBefore: ['receivedAt'] },
    promisedFor: { kind: 'term', notBefore: ['receivedAt'] },
    'approval.at': approved,
    'refusal.concludedOn': { kind: 'event', judgedBy: ['refusal-pending-conclusion'] },
    ...withdrawal,
  },
  responses: {
    receivedOn: { kind: 'event', unordered: 'The press forwards a matter before or after it prints it.' },
    publishedOn: { kind: 'event', unordered: 'The press prints a matter before or after it forwards it.' },
    'reply.date': { kind: 'event', notBefore: [['receivedOn', 'publishedOn']] },
    'approval.at': replyApproved(['receivedOn', 'publishedOn']),
    ...withdrawal,
  },
  corrections: {
    publishedOn: { kind: 'event', unordered: 'Everything else in a correction comes after it.' },
    requestedOn: { kind: 'event', notBefore: ['publishedOn', 'document.date'] },
    'document.date': { kind: 'event', notBefore: ['publishedOn'] },
    'approval.at': replyApproved('publishedOn'),
    outcomeOn: { kind: 'event', notBefore: ['requestedOn'] },
    ...withdrawal,
  },
  reports: {
    'document.date': { kind: 'event', notBefore: ['period'] },
    sentOn: { kind: 'event', notBefore: ['period', 'document.date'] },
    ...withdrawal,
  },
  awareness: {
    date: { kind: 'event', unordered: 'An order to inform staff comes before it, minutes come after it.' },
    'document.date': signed,
    ...withdrawal,
  },
  waivers: {
    'document.date': { kind: 'event', judgedBy: ['waiver-limited'] },
    from: { kind: 'term', judgedBy: ['waiver-limited'] },
    to: { kind: 'term', judgedBy: ['waiver-limited'] },
    ...withdrawal,
  },
  explanations: {
    date: {
      kind: 'event',
      unordered: 'An explanation may be written before or after its document is signed.',
    },
    'document.date': signed,
    ...withdrawal,
  },
};
