import { addDays } from '../../../domain/dates.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import type { Department } from '../../../register/register.ts';
import { addresses, addressOf } from '../../addresses.ts';
import { activeSpokespersons, standInsFor, type Speaker } from '../shared/speakers.ts';
import { hasCome } from '../shared/has-come.ts';
import { nameOf } from '../shared/names.ts';
import type { Publication } from '../../publication.ts';
import { choiceOf } from '../shared/fields.ts';
import type { Translations } from '../../translations/index.ts';
import { phoneView, type PhoneView } from '../shared/phone.ts';
import { plain } from '../shared/plain.ts';
import { outOfHoursOf } from './office-hours.ts';

/** How to reach a spokesperson, and who speaks in their absence. */
export interface ContactView {
  name: string;
  address: string;
  /** In Vietnamese, as the record has it. */
  position: string;
  basis: string;
  phone: PhoneView;
  email: string;
  /** Further numbers and mailboxes. */
  others?: readonly OtherPhone[];
  otherEmails?: readonly string[];
  /** What is copied with one tap; none where the page brings no script for it. */
  copyText?: string;
  /** By which document the contact was announced to the press, if it was. */
  notice?: string;
  confirmation: Confirmation;
  /** Only of a person who speaks today. */
  inRole?: InRole;
}

/** A further number, and of what kind it is, where the record says so. */
export interface OtherPhone extends PhoneView {
  kind?: string;
}

/** What a page says of a spokesperson in the role. */
export interface InRole {
  /** The contact as a file for an address book (vCard). */
  card: string;
  /** The number of the department that is answered out of hours. */
  outOfHours?: PhoneView;
  /** Who speaks while a head is away, one after the other, where the department has set an order. */
  substitutes: readonly StandInView[];
  /** Who else speaks. */
  standIns: readonly StandInView[];
  /** The telephone of the department, where nobody else speaks. */
  office?: PhoneView;
}

/** A person who speaks while a spokesperson is away. */
export interface StandInView {
  name: string;
  address: string;
  /** The one case on which they may, in words. */
  scope?: string;
  phone: PhoneView;
}

/** When a spokesperson last confirmed telephone and mailbox, in words. */
export interface Confirmation {
  text: string;
  /** Whether that is longer ago than the publisher’s policy allows. */
  isStale: boolean;
}

/** When a spokesperson last confirmed the contact details, and whether policy would have had it done again by the day. */
export function confirmationOf(
  { data: { verifiedOn } }: RecordOf<'spokespersons'>,
  publication: Publication,
  t: Translations,
): Confirmation {
  const days = publication.register.publisher.policy.contactConfirmedDays;
  if (!verifiedOn) return { text: t.neverConfirmed, isStale: true };
  const isStale = hasCome(publication, addDays(verifiedOn, days + 1));
  return {
    text: isStale ? t.confirmedLongAgo(verifiedOn, days) : t.confirmedOn(verifiedOn),
    isStale,
  };
}

/** @param copies whether the page brings `client/copy.ts`, without which nothing can be copied with one tap */
export function contactView(
  spokesperson: RecordOf<'spokespersons'>,
  publication: Publication,
  t: Translations,
  { copies = false } = {},
): ContactView {
  const { name, position, email, otherEmails, basis, notices = [] } = spokesperson.data;
  const called = phoneView(spokesperson.data, t);
  const notice = notices.at(-1);
  const department = publication.register.departments.get(spokesperson.department);
  const speaks = department && activeSpokespersons(department, publication).includes(spokesperson);
  const outOfHours = department && outOfHoursOf(department, t);
  const lines = [
    ...[name, position, department && nameOf(department.record, t), called.number, email],
    outOfHours && `${t.outOfHours}: ${outOfHours.number}`,
  ];
  return plain({
    name,
    address: addressOf(spokesperson),
    position,
    basis: choiceOf('spokespersons', ['basis'], basis, t),
    phone: called,
    others: otherPhoneViews(spokesperson.data, t),
    otherEmails,
    email,
    copyText: copies ? lines.filter(Boolean).join('\n') : undefined,
    notice: notice && t.announcedBy(notice.number, notice.date),
    confirmation: confirmationOf(spokesperson, publication, t),
    inRole: speaks ? inRoleView(spokesperson, department, publication, t) : undefined,
  });
}

const otherPhoneViews = (
  { otherPhones }: RecordOf<'spokespersons'>['data'],
  t: Translations,
): OtherPhone[] | undefined =>
  otherPhones?.map(({ number, extension, kind }) => ({
    ...phoneView({ phone: number, extension }, t),
    ...(kind ? { kind: choiceOf('spokespersons', ['otherPhones', '*', 'kind'], kind, t) } : {}),
  }));

function inRoleView(
  spokesperson: RecordOf<'spokespersons'>,
  department: Department,
  publication: Publication,
  t: Translations,
): InRole {
  const { inOrder, others } = standInsFor(publication, spokesperson.id);
  return plain({
    card: addresses.contact(spokesperson.department, spokesperson.slug),
    outOfHours: outOfHoursOf(department, t),
    substitutes: inOrder.map((standIn) => standInView(standIn, t)),
    standIns: others.map((standIn) => standInView(standIn, t)),
    office: inOrder.length + others.length === 0 ? phoneView(department.record.data, t) : undefined,
  });
}

const standInView = ({ record, person, scope }: Speaker, t: Translations): StandInView =>
  plain({
    name: person.name,
    address: addressOf(record),
    scope: scope ? t.caseOnly(scope) : undefined,
    phone: phoneView(person, t),
  });
