import type { ContactCard, ContactCardsView } from '../views/contact-cards.ts';
import { ICAL, midnight, textProperty, withPlainLineEnds } from './ical.ts';

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

/** A number, and its label where it has one, as address books of telephones and of Google know it: in a group of both. */
function phoneProperties({ number, isMobile, label }: ContactCard['phones'][number], at: number): unknown[] {
  const group = label === undefined ? {} : { group: `item${at}` };
  const type = isMobile ? ['work', 'cell', 'voice'] : ['work', 'voice'];
  return [
    ['tel', { ...group, type }, 'phone-number', number],
    ...(label === undefined ? [] : [['x-ablabel', group, 'unknown', label]]),
  ];
}

function cardText(card: ContactCard): string {
  const properties = [
    ['version', {}, 'text', '3.0'],
    ['uid', {}, 'text', card.page],
    textProperty('fn', card.name),
    ['n', {}, 'text', nameParts(card.name)],
    ['org', {}, 'text', [withPlainLineEnds(card.department)]],
    textProperty('title', card.position),
    ...card.phones.flatMap(phoneProperties),
    ...card.emails.map((email) => ['email', { type: ['internet', 'work'] }, 'text', email]),
    ['url', {}, 'uri', card.page],
    textProperty('note', card.note),
    ['rev', {}, 'date-time', midnight(card.revised)],
    ['source', {}, 'uri', card.source],
  ];
  return `${ICAL.stringify.component(['vcard', properties, []], design)}\r\n`;
}

/**
 * Contact cards, one after another. They are of version 3.0 (RFC 2426), which telephones and mail programs all read: those
 * that do not know 4.0 refuse its cards whole, and what it would add, that this is a person whose language is Vietnamese,
 * no telephone shows.
 */
export const contactCardsText = ({ cards }: ContactCardsView): string => cards.map(cardText).join('');
