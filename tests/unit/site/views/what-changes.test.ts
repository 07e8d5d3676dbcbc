import { describe, expect, test } from 'vitest';
import { dutyStateToday } from '../../../../src/compliance/figure.ts';
import { publishedAsOf } from '../../../../src/compliance/published.ts';
import { asOf } from '../../../../src/domain/dates.ts';
import { isOfDepartment, recordTypes } from '../../../../src/domain/records/index.ts';
import { readRegister } from '../../../../src/register/reading/read-register.ts';
import type { Register } from '../../../../src/register/register.ts';
import type { Publication } from '../../../../src/site/publication.ts';
import { locales } from '../../../../src/site/translations/locales.ts';
import { pages, type PageDefinition, type Params } from '../../../../src/site/views/index.ts';
import { daysWaiting } from '../../../../src/site/views/shared/waiting.ts';
import { withoutWithdrawn } from '../../../../src/site/without-withdrawn.ts';
import { judgeOn, publisherTree, type Overlay } from '../../../support/tree.ts';

// A build keeps every page whose view is as before, so this is what a day or a record costs.

const registerWith = (overlay: Overlay = {}): Register => readRegister(publisherTree('demo', overlay));

function publicationOn(register: Register, day: string): Publication {
  const when = asOf(day);
  if (!when) throw new Error(`${day} is no day.`);
  return withoutWithdrawn(publishedAsOf(register, when, judgeOn(register, day)));
}

/** A page: the name of its kind, and its parameters. */
interface Page {
  kind: string;
  params: Params;
}

/** Every page in every language as text, by its kind, parameters and language. */
const viewsOf = (publication: Publication): Map<string, Page & { view: string }> =>
  new Map(
    Object.entries<PageDefinition>(pages).flatMap(([kind, { params: all, view }]) =>
      all(publication).flatMap((params) =>
        locales.map((locale) => [
          JSON.stringify([kind, params, locale]),
          { kind, params, view: JSON.stringify(view(publication, params, locale)) },
        ]),
      ),
    ),
  );

/** The pages of `after` that are new or other than they were. */
function changedPages(before: Publication, after: Publication): Page[] {
  const known = viewsOf(before);
  return [...viewsOf(after)]
    .filter(([key, { view }]) => known.get(key)?.view !== view)
    .map(([, page]) => page);
}

const kindsOf = (changed: readonly Page[]): string[] => [...new Set(changed.map(({ kind }) => kind))].sort();

const ofKind = (changed: readonly Page[], kind: string): string[] =>
  [
    ...new Set(
      changed.filter((page) => page.kind === kind).map(({ params }) => Object.values(params).join('/')),
    ),
  ].sort();

describe('A day on which no duty changes its state', () => {
  const register = registerWith();
  const [before, after] = [publicationOn(register, '2026-11-24'), publicationOn(register, '2026-11-25')];
  const changed = changedPages(before, after);

  const { duties } = after.compliance;
  /** The duties whose days are counted wherever they are shown; those of what is excused only on its own page. */
  const running = duties.filter((duty) => ['ahead', 'near', 'overdue'].includes(dutyStateToday(duty)));
  const overdue = duties.filter(({ state }) => state === 'overdue');

  test('is one', () => {
    const statesOf = ({ compliance }: Publication) =>
      compliance.duties.map(({ rule, subject, state }) => [rule, subject, state]);
    expect(statesOf(after)).toEqual(statesOf(before));
  });

  test('changes pages that count days or are of the day, and no other kind', () => {
    expect(kindsOf(changed)).toEqual([
      // Its grid and its lists count days.
      'compliance',
      'department',
      // Of the day: who speaks, as a list to print.
      'directory',
      'figure',
      // What is overdue and what is nearly due.
      'home',
      'lapse',
      // Of the day: it asks who may speak today.
      'lookup',
      // Of the day: the data are, and this is where the foot of every page leads to.
      'open-data',
      // What still waits for an answer, and for how long.
      'outlet',
      'record',
      // Who is overdue, and by how many days.
      'rule',
    ]);
  });

  test('changes of departments, records and lapses those alone whose clock runs, or for which somebody waits', () => {
    const records = [...register.departments.values()]
      .flatMap((department) => Object.values(department).flat())
      .filter((record) => typeof record === 'object' && 'data' in record && isOfDepartment(record))
      .filter(
        (record) =>
          after.compliance.dutiesOn(record).some((duty) => running.includes(duty)) ||
          daysWaiting(record, after) !== undefined,
      )
      .map(({ department, type, slug }) => `${department}/${recordTypes[type].address}/${slug}`);
    expect(ofKind(changed, 'record')).toEqual([...new Set(records)].sort());
    const departments = [
      ...running.map(({ department }) => department),
      ...records.map((record) => record.split('/', 1)[0]),
    ];
    expect(ofKind(changed, 'department')).toEqual([...new Set(departments)].sort());
    expect(ofKind(changed, 'lapse')).toHaveLength(overdue.length);
  });

  test('changes of figures and rules those alone under which something is overdue', () => {
    const rules = [...new Set(overdue.map(({ rule }) => rule))].sort();
    expect(rules.length).toBeGreaterThan(0);
    for (const kind of ['figure', 'rule']) {
      expect(ofKind(changed, kind).filter((id) => !rules.includes(id))).toEqual([]);
    }
  });
});

describe('A new briefing of one department', () => {
  const briefing = `---
title: Thông tin tháng 11/2026
period: 2026-11
releasedAt: 2026-11-20T09:30+07:00
webUpdatedOn: 2026-11-20
speaker: ngo-the-luong
approval:
  by: bui-thi-thuc-quyen
  at: 2026-11-19T17:00+07:00
channels: [release, web]
topics: [news]
recipients: [press]
---

Kết quả công tác tháng 11.
`;
  const department = 'vinh-ha';
  const before = publicationOn(registerWith(), '2026-11-22');
  const added = registerWith({ [`departments/${department}/briefings/2026-11.md`]: briefing });
  const after = publicationOn(added, '2026-11-22');
  const changed = changedPages(before, after);

  test('changes its department, home, lists and figures, and no other kind', () => {
    expect(after.register.size).toBe(before.register.size + 1);
    expect(kindsOf(changed)).toEqual([
      'browse',
      'browse-list',
      'compliance',
      'department',
      'figure',
      'home',
      'open-data',
      'record',
    ]);
  });

  test('changes no page of another department, and of its own records only the new one', () => {
    expect(ofKind(changed, 'department')).toEqual([department]);
    expect(ofKind(changed, 'record')).toEqual([`${department}/thong-tin-dinh-ky/2026-11`]);
  });

  test('changes the newest part of the lists of its department, its year, and its type and year alone', () => {
    const lists = [`don-vi/${department}`, 'nam/2026', 'thong-tin-dinh-ky/2026'];
    expect(ofKind(changed, 'browse-list')).toEqual(lists);
    // Older pages are counted from the oldest record, so that they stay.
    expect(pages['browse-list'].params(after)).toContainEqual({ list: 'nam/2026/1' });
  });

  test('changes figures on briefings and on what was given to the press alone', () => {
    expect(ofKind(changed, 'figure')).toMatchInlineSnapshot(`
      [
        "briefing-monthly",
        "information-given",
        "local-press-informed",
        "web-update-monthly",
      ]
    `);
  });
});
