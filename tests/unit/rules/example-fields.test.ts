import { describe, expect, it, test } from 'vitest';
import { withFields, withFieldsAfter } from '../../../src/rules/example-fields.ts';

const record = `---
title: Cháy kho
article:
  title: Kho cháy
notices:
  - number: 1/TB
    recipients: [press]
approval:
  by: lan
  at: 2026-11-18T08:40+07:00
at: 2026-11-18
---

Không có ai bị thương.
`;

describe('withFields', () => {
  test.each<[string, Readonly<Record<string, string | null>>, string, string]>([
    ['a field', { at: '2026-11-19' }, 'at: 2026-11-18\n', 'at: 2026-11-19\n'],
    ['the outer of two that are named alike', { title: 'Lũ' }, 'title: Cháy kho\n', 'title: Lũ\n'],
    ['the inner of two that are named alike', { 'article.title': 'Lũ' }, '  title: Kho cháy', '  title: Lũ'],
    ['a field without value', { title: '' }, 'title: Cháy kho\n', 'title:\n'],
    ['dollar signs, as they are', { title: '$& $1' }, 'title: Cháy kho\n', 'title: $& $1\n'],
    [
      'a list to one of several lines',
      { notices: '\n  - number: 2/TB' },
      'notices:\n  - number: 1/TB\n    recipients: [press]\n',
      'notices:\n  - number: 2/TB\n',
    ],
    [
      'several',
      { 'approval.by': 'lành', at: '2026-11-19' },
      '  by: lan\n  at: 2026-11-18T08:40+07:00\nat: 2026-11-18\n',
      '  by: lành\n  at: 2026-11-18T08:40+07:00\nat: 2026-11-19\n',
    ],
    ['a field that is left out', { title: null }, 'title: Cháy kho\narticle', 'article'],
    ['an inner field that is left out', { 'approval.by': null }, '  by: lan\n', ''],
    ['a field left out with all its lines', { article: null }, 'article:\n  title: Kho cháy\n', ''],
  ])('changes %s', (_, fields, before, after) => {
    expect(record.split(before)).toHaveLength(2);
    expect(withFields(record, fields)).toBe(record.split(before).join(after));
  });

  test.each(['speaker', 'number', 'approval.title', 'title.vi', 'Không'])('refuses %s', (path) => {
    expect(() => withFields(record, { [path]: 'Lũ' })).toThrow(`no field ${path} `);
  });
});

describe('withFieldsAfter', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string, string]>([
    ['a field', 'title', { case: 'AP-1' }, 'Cháy kho\n', 'Cháy kho\ncase: AP-1\n'],
    ['fields in their order', 'title', { case: 'AP-1', at: '' }, 'Cháy kho\n', 'Cháy kho\ncase: AP-1\nat:\n'],
    ['an inner field', 'article.title', { no: '1' }, 'Kho cháy\n', 'Kho cháy\n  no: 1\n'],
    ['a field after one of several lines', 'notices', { case: 'AP-1' }, 'approval', 'case: AP-1\napproval'],
  ])('adds %s', (_, path, fields, before, after) => {
    expect(record.split(before)).toHaveLength(2);
    expect(withFieldsAfter(record, path, fields)).toBe(record.split(before).join(after));
  });

  it('refuses a place that is not there', () => {
    expect(() => withFieldsAfter(record, 'speaker', { case: 'AP-1' })).toThrow('no field speaker ');
  });
});
