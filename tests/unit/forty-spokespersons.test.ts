import { expect, it } from 'vitest';
import { parseVCards } from 'vcard4-ts';
import { withFields, withFieldsAfter } from '../../src/rules/example-fields.ts';
import { hoVanLanh } from '../../src/rules/example-records/spokespersons.ts';
import { contactCardsText } from '../../src/site/feeds/vcard.ts';
import { contactCardsView } from '../../src/site/views/contact-cards.ts';
import { formatRows } from '../support/formats.ts';
import { judgeOn, smallRegister } from '../support/tree.ts';

const day = '2026-11-22';

/** Every way of writing a number that is accepted of a person. */
const numbers = ['fixed line', 'country code', 'networks of the state', 'mobile'].flatMap((what) =>
  formatRows
    .filter((row) => row.what === what)
    .flatMap(({ formats }) => formats.flatMap(({ typed, shown }) => (shown ? [typed] : []))),
);

const names = formatRows
  .filter(({ what }) => what.startsWith('name'))
  .flatMap(({ formats }) => formats.flatMap(({ typed, shown }) => (shown ? [{ typed, shown }] : [])));

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The digits behind the country code or the zero. */
const national = (number: string): string => number.replace(/\D/g, '').replace(/^(00)?84|^0/, '');

const people = Array.from({ length: 40 }, (_, index) => ({
  file: `departments/an-phu-bac/spokespersons/nguoi-${index}.md`,
  name: at(names, index),
  phone: at(numbers, index),
  extension: index % 2 === 0 ? String(100 + index) : undefined,
  other: at(numbers, index + 7),
}));

const written = ({ name, phone, extension, other }: (typeof people)[number]): string => {
  const record = withFields(hoVanLanh, {
    name: JSON.stringify(name.typed),
    phone: JSON.stringify(phone),
  });
  return withFieldsAfter(record, 'phone', {
    ...(extension === undefined ? {} : { extension: JSON.stringify(extension) }),
    otherPhones: `\n  - number: ${JSON.stringify(other)}\n    extension: "09"\n    kind: office`,
  });
};

it('A list of forty people in the ways in which officials write it is kept without losing a digit', () => {
  expect(numbers.length).toBeGreaterThan(15);
  const register = smallRegister(
    Object.fromEntries(people.map((person) => [person.file, written(person)] as const)),
  );
  const publication = { register, compliance: judgeOn(register, day) };
  for (const { file, name, phone, extension, other } of people) {
    const person = file.replace(/^.*\/|\.md$/g, '');
    const text = contactCardsText(contactCardsView(publication, { department: 'an-phu-bac', person }, 'vi'));
    const [card] = parseVCards(text).vCards ?? [];
    expect(card?.FN[0]?.value, file).toBe(name.shown);
    const dialled = (card?.TEL ?? []).map(({ value }) => value.replaceAll('\\', ''));
    const first = `+84${national(phone)}${extension === undefined ? '' : `;ext=${extension}`}`;
    expect(dialled, file).toEqual(expect.arrayContaining([first, `+84${national(other)};ext=09`]));
  }
});
