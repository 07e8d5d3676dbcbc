import { expect, test } from 'vitest';
import { departmentTypeNames } from '../../../../../src/domain/records/index.ts';
import { en } from '../../../../../src/site/translations/en.ts';
import type { Translations } from '../../../../../src/site/translations/index.ts';
import { vi } from '../../../../../src/site/translations/vi.ts';
import { factsOf } from '../../../../../src/site/views/parts/facts.ts';
import { titleOf } from '../../../../../src/site/views/shared/record-title.ts';
import { fixturePublication, fixturePublicationOn } from '../../../../support/publications.ts';

const publication = fixturePublicationOn('2026-11-22', 'small', {
  'departments/an-phu/explanations/report-on-time-2026-q3.md':
    '---\nrule: report-on-time\nsubject: 2026-Q3\ndate: 2026-11-20\n---\n\nBáo cáo gửi chậm vì mất điện.\n',
});

function recordOf(id: string) {
  const record = publication.register.get(id);
  if (!record) throw new Error(`There is no record ${id}.`);
  return record;
}

test.each([
  ['briefings/2026-08', vi, ['Tháng 08/2026', 'Thông cáo báo chí', 'Trang thông tin điện tử']],
  ['briefings/2026-08', en, ['August 2026', 'Press release', 'Website']],
  ['reports/2026-Q3', vi, ['Quý III/2026']],
  ['reports/2026-Q3', en, ['Q3 2026']],
  ['explanations/report-on-time-2026-q3', vi, ['Báo cáo đúng hạn', 'Quý III/2026']],
  ['explanations/report-on-time-2026-q3', en, ['The report is sent on time', 'Q3 2026']],
])('The facts of %s are in words and not in codes', (id, t: Translations, words) => {
  const facts = factsOf(recordOf(`an-phu/${id}`), publication, t);
  expect(facts.flatMap(({ values }) => values.map(({ text }) => text))).toEqual(
    expect.arrayContaining(words),
  );
});

test('The rule set that was made known has its name among the facts', () => {
  const facts = factsOf(recordOf('an-phu/awareness/2026-08-05-pho-bien-cong-van'), publication, vi);
  const name = publication.register.ruleSets.get('letter-2015')?.shortTitle.vi;
  expect(facts).toContainEqual({ label: 'Bộ quy định', values: [{ text: name }] });
});

test('A report bears its period in words', () => {
  expect(titleOf(recordOf('an-phu/reports/2026-Q3'), vi)).toBe('Báo cáo tình hình phát ngôn quý III/2026');
  expect(titleOf(recordOf('an-phu/reports/2026-Q3'), en)).toBe('Report on press work, Q3 2026');
});

const demo = fixturePublication('demo');

test.each(departmentTypeNames)('Every fact of records of %s has a name, in both languages', (type) => {
  const unnamed = demo.register.records[type].flatMap((record) =>
    [vi, en].flatMap((t) =>
      factsOf(record, demo, t)
        .filter(({ label }) => label === '')
        .map(({ values }) => [record.id, values]),
    ),
  );
  expect(unnamed).toEqual([]);
});
