import { describe, expect, test } from 'vitest';
import { feedView } from '../../../../src/site/views/feed.ts';
import { browseListKeys, browseListView } from '../../../../src/site/views/browse-list.ts';
import { outletView, type OutletView } from '../../../../src/site/views/outlet.ts';
import { outletsView } from '../../../../src/site/views/outlets.ts';
import { recordView } from '../../../../src/site/views/record.ts';
import { fixturePublicationOn } from '../../../support/publications.ts';

const outlet = 'bao-dan-nguyen';

/** So many letters that the outlet forwarded on a day and that have no answer yet. */
const letters = (count: number, receivedOn: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `departments/vinh-ha/responses/${receivedOn}-thu-${index}.md`,
      `---
title: Thư kiến nghị
outlet: ${outlet}
kind: petition
origin: forwarded
receivedOn: ${receivedOn}
---
`,
    ]),
  );

const demo = (more: Record<string, string> = {}) => fixturePublicationOn('2026-11-22', 'demo', more);

const countsOf = ({ groups }: OutletView) => Object.fromEntries(groups.map(({ id, count }) => [id, count]));

describe('The page of an outlet', () => {
  const before = outletView(demo(), outlet, 'vi');

  test('has every matter that names it once, by where it is', () => {
    const publication = demo();
    const { requests, responses, corrections } = publication.register.records;
    const named = [
      ...requests.filter(({ data }) => data.from === outlet),
      ...[...responses, ...corrections].filter(({ data }) => data.outlet === outlet),
    ];
    const counted = before.groups.reduce((sum, { count }) => sum + Number(count), 0);
    expect(named.length).toBeGreaterThan(0);
    expect(counted).toBe(named.length);
  });

  test('shows first what is overdue, with how many days', () => {
    const [first] = outletView(demo(letters(1, '2026-06-01')), outlet, 'vi').groups;
    expect(first?.id).toBe('overdue');
    expect(first?.entries.map(({ status }) => status?.text)).toEqual([
      expect.stringMatching(/^quá hạn \d+ ngày/i),
    ]);
  });

  test('lists fifty of a state at most, and leads to the list of all', () => {
    const publication = demo(letters(120, '2026-06-01'));
    const view = outletView(publication, outlet, 'vi');
    const total = Object.values(countsOf(view)).reduce((sum, count) => sum + Number(count), 0);
    expect(countsOf(view)['overdue']).toBe('120');
    expect(view.groups[0]?.entries).toHaveLength(50);
    expect(view.all).toEqual({
      text: `Xem cả ${total} việc`,
      address: `/tim-kiem/duyet/co-quan-bao-chi/${outlet}/`,
    });
    const listed = browseListKeys(publication).filter((key) => key.startsWith(`co-quan-bao-chi/${outlet}`));
    const records = listed.flatMap((key) =>
      browseListView(publication, key, 'vi').parts.flatMap((part) => part.records),
    );
    expect(records).toHaveLength(total);
  });

  test('has a feed of its own', () => {
    const feed = feedView(demo(letters(30, '2026-11-20')), { outlet }, 'vi');
    expect(feed.title).toBe('Báo Dân Nguyện');
    expect(feed.page).toBe(`https://cong-khai.example/co-quan-bao-chi/${outlet}/`);
    expect(feed.entries).toHaveLength(20);
  });

  test('is linked from a record that names it, and from the list of all outlets', () => {
    const slug = '2026-11-20-thu-0';
    const publication = demo(letters(1, '2026-11-20'));
    const address = `/co-quan-bao-chi/${outlet}/`;
    const record = recordView(publication, { department: 'vinh-ha', type: 'tra-loi', slug }, 'vi');
    const facts = record.kind === 'current' ? record.facts.flatMap(({ values }) => values) : [];
    expect(facts).toContainEqual({ text: 'Báo Dân Nguyện', href: address });
    expect(outletsView(publication, 'vi').outlets.map((one) => one.address)).toContain(address);
  });
});

test('the list of outlets says how much waits for an answer', () => {
  const countsIn = (more: Record<string, string>) =>
    outletsView(demo(more), 'vi').outlets.find(({ text }) => text === 'Báo Dân Nguyện')?.counts;
  expect(countsIn(letters(3, '2026-06-01'))).toMatch(/^\d+ việc · 3 quá hạn, chưa trả lời/);
});
