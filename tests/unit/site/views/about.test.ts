import { expect, test } from 'vitest';
import { aboutView } from '../../../../src/site/views/about.ts';
import { ruleView } from '../../../../src/site/views/rule.ts';
import { rulebookView } from '../../../../src/site/views/rulebook.ts';
import { fixturePublication, publicationOf } from '../../../support/publications.ts';
import { registerOf } from '../../../support/tree.ts';
import { demoContent } from '../../../support/command.ts';

test('the page about the site names the responsible body that the publisher has named, with how to reach it', () => {
  const { responsible } = aboutView(publicationOf(registerOf(demoContent)), 'en');
  expect(responsible).toEqual({
    name: 'General Department of Civil Judgment Enforcement (illustration)',
    address: 'Số 7 đường Hòa Giải, phường An Lập, thành phố Trung Kiên',
    phone: { number: '0200 310 1000', href: 'tel:+842003101000' },
    email: 'lienhe@tongcuc.thads.example',
    isReachable: true,
  });
});

test('of a publisher that names none it says nothing of one', () => {
  const view = aboutView(fixturePublication('small'), 'vi');
  expect(Object.keys(view)).not.toContain('responsible');
});

const doubt = /có lẽ là một, chưa chắc chắn/;

test('where the letter is quoted stands that it is not certain which letter it is', () => {
  const { laws } = ruleView(fixturePublication('small'), 'response-within-30-days', 'vi');
  expect(laws.map(({ notes }) => notes)).toEqual([[expect.stringMatching(doubt)]]);
});

test('the letter has a summary, each point of which leads to where the letter says it', () => {
  const [letter] = rulebookView(fixturePublication('small'), 'vi').texts;
  const anchors = letter?.sections.flatMap(({ anchor, paragraphs }) => [
    anchor,
    ...paragraphs.map((paragraph) => paragraph.anchor),
  ]);
  expect(letter?.note).toMatch(doubt);
  expect(letter?.summary.length).toBeGreaterThan(0);
  for (const { source } of letter?.summary ?? []) {
    expect(anchors).toContain(source.address.replace('/quy-dinh/#', ''));
  }
});
