import { describe, expect, test } from 'vitest';
import { loggedPublication } from '../../../src/site/logged-publication.ts';
import { loggedReads, type Publication } from '../../../src/site/publication.ts';
import { everything } from '../../../src/site/read-log.ts';
import { textOfRead } from '../../../src/site/readings.ts';
import { fixturePublicationOn } from '../../support/publications.ts';
import { smallTree } from '../../support/tree.ts';

const briefing = 'departments/an-phu/briefings/2026-09.md';
const text =
  smallTree()
    .files.find(({ path }) => path === briefing)
    ?.bytes?.toString('utf8') ?? '';
const withdrawal = 'withdrawn:\n  ground: Lộ thông tin riêng tư\n  on: 2026-11-20\n  by: Cục trưởng\n';

/** A publication in which something has been withdrawn. */
const plain = fixturePublicationOn('2027-03-01', 'small', {
  [briefing]: text.replace(/\n---\n[^]*$/, `\n${withdrawal}---\n`),
});
const publication = loggedPublication(plain);
const [response] = plain.register.records.responses;
const [withdrawing] = plain.withdrawn?.keys() ?? [];
if (!response || withdrawing === undefined) throw new Error('The publication lacks what is read here.');
const { id, department } = response;

type Read = (read: Publication) => unknown;

describe('A publication notes', () => {
  test.each<[what: string, read: Read, as: string]>([
    ['its day', ({ compliance }) => compliance.today, 'day'],
    ['what the history tells', ({ past }) => past, 'past'],
    ['how many records there are', ({ register }) => register.size, 'size'],
    ['all findings', ({ compliance }) => compliance.findings, 'findings'],
    ['what has no name, such as the files', ({ register }) => register.tree, everything],
    ['the records of a type', ({ register }) => register.records.briefings, 'records briefings'],
    [
      'those of a department',
      ({ register }) => register.departments.get(department)?.responses,
      `records responses ${department}`,
    ],
    ['one record', ({ register }) => register.get(id), `record ${id}`],
    ['a reference', ({ register }) => register.find('responses', id, department), `record ${id}`],
    [
      'a reference that leads nowhere',
      ({ register }) => register.find('briefings', 'none', department),
      `record ${department}/briefings/none`,
    ],
    [
      'the matters of a department',
      ({ register }) => register.mattersOf(department),
      `matters ${department}`,
    ],
    ['the matter of a record', ({ register }) => register.matterOf(id), `matters ${department}`],
    ['all duties', ({ compliance }) => compliance.duties, 'duties'],
    [
      'the duties of a department',
      ({ compliance }) => compliance.dutiesOf(department),
      `duties ${department}`,
    ],
    [
      'those that passed from it',
      ({ compliance }) => compliance.dutiesFrom(department),
      `duties ${department}`,
    ],
    [
      'those about a period',
      ({ compliance }) => compliance.dutiesAbout(department, '2026-10'),
      `about ${department} 2026-10`,
    ],
    ['those about a record', ({ compliance }) => compliance.dutiesOn(response), `on ${id}`],
    ['all breaches', ({ compliance }) => compliance.breaches, 'breaches'],
    [
      'the breaches of a department',
      ({ compliance }) => compliance.breachesOf(department),
      `breaches ${department}`,
    ],
    [
      'what a department has withdrawn',
      ({ withdrawn }) => withdrawn?.get(withdrawing),
      `withdrawn ${withdrawing}`,
    ],
  ])('that somebody has read %s', (_what, read, as) => {
    expect([...loggedReads(publication, () => read(publication)).reads]).toContain(as);
  });

  test.each<[what: string, read: Read]>([
    ['the settings', ({ register }) => register.publisher],
    ['an outlet', ({ register }) => register.outlet(response.data.outlet)],
    ['what a department is', ({ register }) => register.departments.get(department)?.record],
  ])('nothing that all pages are made of: %s', (_what, read) => {
    expect([...loggedReads(publication, () => read(publication)).reads]).toEqual([]);
  });
});

describe('What was read has a text of its own', () => {
  test.each([
    'day',
    'size',
    'records briefings',
    `records responses ${department}`,
    `record ${id}`,
    'duties',
    `duties ${department}`,
    `on ${id}`,
    `withdrawn ${withdrawing}`,
  ])('%s', (what) => {
    expect(textOfRead(plain, what)).not.toBe('');
  });
});
