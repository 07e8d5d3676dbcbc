import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../../src/site/feeds/due-dates-calendar.ts';
import { translationsFor } from '../../../../src/site/translations/index.ts';
import { contactCardsText } from '../../../../src/site/feeds/vcard.ts';
import { calendarView } from '../../../../src/site/views/due-dates-calendar.ts';
import { contactCard } from '../../../../src/site/views/contact-cards.ts';
import { judgeOn, smallRegister } from '../../../support/tree.ts';

/** Texts that would end a line and begin an event or a card of their own, if anybody let them. */
const evil = [
  'Cục An Phú\nBEGIN:VEVENT\nUID:evil@evil.example\nSUMMARY:Hạn giả\nEND:VEVENT\nX-A:b',
  'Cục An Phú\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
  'Cục An Phú\rEND:VCARD\rBEGIN:VCARD\rFN:Người khác',
  'một; hai, ba \\ bốn: "năm"\\n',
];

/** A publication whose names are such texts, which no schema lets in. */
function publicationOf(name: string) {
  const register = smallRegister();
  const department = register.departments.get('an-phu');
  const [first, ...others] = department?.spokespersons ?? [];
  if (!department || !first) throw new Error('The small tree has no spokesperson of an-phu.');
  const person = { ...first, data: { ...first.data, name, position: name } };
  const record = { ...department.record, data: { ...department.record.data, name } };
  const named = { ...department, record, spokespersons: [person, ...others] };
  const changed = {
    ...register,
    departments: new Map([...register.departments, ['an-phu', named]]),
    publisher: { ...register.publisher, name: { ...register.publisher.name, vi: name } },
  };
  return { publication: { register: changed, compliance: judgeOn(changed, '2026-11-22') }, person };
}

/** The names of the lines of a file once folded lines are joined. */
const lineNames = (text: string): string[] =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? line);

/** A text as it was before it was escaped, for properties that the library does not know. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

const oneLine = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

describe('What stands in a name', () => {
  test.each(evil)('stays in the name of a calendar and its events: %j', (name) => {
    const { publication } = publicationOf(name);
    const text = calendarText(calendarView(publication, 'an-phu', 'vi'));
    const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
    expect(unescaped(String(calendar.getFirstPropertyValue('x-wr-calname')))).toBe(
      `Hạn công khai: ${oneLine(name)}`,
    );
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('summary')))).toSatisfy(
      (summaries: string[]) => summaries.every((summary) => summary.endsWith(oneLine(name))),
    );
    const begins = lineNames(text).filter((line) => line === 'BEGIN');
    expect(begins).toHaveLength(1 + events.length);
    expect(lineNames(text)).not.toContain('X-A');
  });

  test.each(evil)('stays in the name on a contact card: %j', (name) => {
    const { publication, person } = publicationOf(name);
    const text = contactCardsText({ cards: [contactCard(person, publication, translationsFor('vi'))] });
    expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
    expect(lineNames(text).filter((line) => ['BEGIN', 'END', 'FN', 'TITLE', 'ORG'].includes(line))).toEqual([
      'BEGIN',
      'FN',
      'ORG',
      'TITLE',
      'END',
    ]);
    const card = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    // That a semicolon is escaped in a card (RFC 2426, section 4) its reader does not know.
    expect(String(card.getFirstPropertyValue('title')).replaceAll('\\;', ';')).toBe(oneLine(name));
  });
});
