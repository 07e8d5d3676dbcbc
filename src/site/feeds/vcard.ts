import { telephone } from '../../domain/contact.ts';
import type { PlainDate } from '../../domain/dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { confirmationOf } from '../views/parts/contact.ts';
import { absoluteFor } from '../href.ts';
import { ICAL, textProperty, withPlainLineEnds } from './ical.ts';
import { nameIn } from '../names.ts';
import type { Publication } from '../publication.ts';
import type { Words } from '../translations/index.ts';

/** Cards as version 3.0 has them; in their texts a semicolon is escaped (RFC 2426, section 4), which ical.js leaves out. */
const design = {
  ...ICAL.design.vcard3,
  value: { ...valuesOf(ICAL.design.vcard3), text: valuesOf(ICAL.design.icalendar)['text'] },
};

/** How each type of value is written. */
function valuesOf({ value }: { value: unknown }): Record<string, unknown> {
  return value as Record<string, unknown>;
}

/** A Vietnamese name in its parts: the family name comes first, the given name last, and the others between. */
function nameParts(
  name: string,
): [family: string, given: string, middle: string, before: string, after: string] {
  const words = name.trim().split(/\s+/);
  return [words.at(0) ?? '', words.slice(1).at(-1) ?? '', words.slice(1, -1).join(' '), '', ''];
}

/** The first minute in Vietnam of the last day that has come on which a record tells of its contact details, in UTC. */
function revisedAt(
  { from, decision, contactsSince, notices = [], verifiedOn }: RecordOf<'spokespersons'>['data'],
  today: PlainDate,
) {
  const days = [from, decision?.date, contactsSince, verifiedOn, ...notices.map(({ date }) => date)];
  const last =
    days
      .filter((day) => day !== undefined && day <= today)
      .toSorted()
      .at(-1) ?? today;
  return new Date(`${last}T00:00:00+07:00`).toISOString().replace('.000', '');
}

function card(person: RecordOf<'spokespersons'>, publication: Publication, words: Words): string {
  const { data, department, slug } = person;
  const absolute = absoluteFor(words.locale, publication.register.publisher);
  const page = absolute(addressOf(person));
  const notice = data.notices?.at(-1);
  const note = [
    notice && `${words.announcedBy(notice.number, notice.date)}.`,
    `${confirmationOf(person, publication, words).text}.`,
  ];
  const properties = [
    ['version', {}, 'text', '3.0'],
    ['uid', {}, 'text', page],
    textProperty('fn', data.name),
    ['n', {}, 'text', nameParts(data.name)],
    ['org', {}, 'text', [withPlainLineEnds(nameIn(department, publication, words))]],
    textProperty('title', data.position),
    ['tel', { type: ['work', 'voice'] }, 'phone-number', telephone(data.phone)],
    ['email', { type: ['internet', 'work'] }, 'text', data.email],
    ['url', {}, 'uri', page],
    textProperty('note', note.filter(Boolean).join('\n')),
    ['rev', {}, 'date-time', revisedAt(data, publication.compliance.today)],
    ['source', {}, 'uri', absolute(addresses.contact(department, slug))],
  ];
  return `${ICAL.stringify.component(['vcard', properties, []], design)}\r\n`;
}

/**
 * Spokespersons as contact cards for a telephone’s address book, one after another. They are of version 3.0 (RFC 2426),
 * which telephones and mail programs all read: those that do not know 4.0 refuse its cards whole, and what it would add,
 * that this is a person whose language is Vietnamese, no telephone shows.
 */
export const contactCards = (
  people: readonly RecordOf<'spokespersons'>[],
  publication: Publication,
  words: Words,
): string => people.map((person) => card(person, publication, words)).join('');
