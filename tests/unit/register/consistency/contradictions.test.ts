import { describe, expect, test } from 'vitest';
import { smallRegister, smallTree, type Overlay } from '../../../support/tree.ts';

const department = 'departments/an-phu-bac/department.md';
const person = 'departments/an-phu-bac/spokespersons/ho-van-lanh.md';

/** A file of the small tree with lines put before the end of its front matter. */
function withLines(path: string, lines: string): Overlay {
  const file = smallTree().files.find((one) => one.path === path);
  const [, front = '', rest = ''] =
    /^---\n([\s\S]*?)\n---([\s\S]*)$/.exec(file?.bytes?.toString() ?? '') ?? [];
  return { [path]: `---\n${front}\n${lines}\n---${rest}` };
}

const found = (overlay: Overlay) =>
  smallRegister(overlay).findings.map(({ rule, file, line, message }) => [rule, file, line, message.vi]);

const document = 'succession: { number: 7/QĐ-TC, date: 2026-10-01 }';

describe('Fields that cannot be right together', () => {
  test.each([
    ['a department that ends before it begins', department, 'validTo: 2026-07-31', 'dates-order', 'validTo'],
    [
      'a successor of a department without an end',
      department,
      'successors: [an-phu]',
      'field-missing',
      'successors',
    ],
    ['a document of succession without an end', department, document, 'field-missing', 'succession'],
    ['a spokesperson whose term ends before it begins', person, 'to: 2026-07-01', 'dates-order', 'to'],
  ])('%s is said at its line', (_what, path, lines, rule, field) => {
    const overlay = withLines(path, lines);
    const text = String(overlay[path]).split('\n');
    expect(found(overlay)).toEqual([
      [
        rule,
        `content/${path}`,
        text.findIndex((line) => line.startsWith(`${field}:`)) + 1,
        expect.stringContaining(`\`${field}\``),
      ],
    ]);
  });

  test.each([
    ['a department of one day', department, 'validTo: 2026-08-01'],
    ['a spokesperson of one day', person, 'to: 2026-08-01'],
  ])('%s is none', (_what, path, lines) => {
    expect(found(withLines(path, lines))).toEqual([]);
  });
});

describe('The outcome of a request', () => {
  const request = 'departments/an-phu/requests/2026-10-06-lich-tiep-cong-dan.md';
  const text = smallTree()
    .files.find(({ path }) => path === request)
    ?.bytes?.toString();

  test.each([
    ['answered, with a ground for a refusal', 'answered', 'refusal: { ground: state-secret }', 'refusal'],
    ['deferred, with the time of an answer', 'deferred', '', 'answeredAt'],
    ['pending, with the time of an answer', 'pending', '', 'answeredAt'],
  ])('%s, is told at the line', (_what, outcome, line, field) => {
    const changed = (text ?? '')
      .replace(/^outcome: .*$/m, `outcome: ${outcome}`)
      .replace(/\n---\n/, `${line ? `\n${line}` : ''}\n---\n`);
    const at = changed.split('\n').findIndex((typed) => typed.startsWith(`${field}:`)) + 1;
    expect(at).toBeGreaterThan(0);
    expect(found({ [request]: changed }).map(([rule, , place]) => [rule, place])).toContainEqual([
      'field-malformed',
      at,
    ]);
  });
});

describe('What computers leave behind', () => {
  const folder = 'departments/an-phu/statements';
  test.each(['Thumbs.db', '~$thang-10.md', '2026-10-20-mat-dien.md~', '2026-10-20-mat-dien.md.orig'])(
    '%s is to be deleted',
    (name) => {
      expect(found({ [`${folder}/${name}`]: 'x' })).toEqual([
        ['file-misplaced', `content/${folder}/${name}`, 1, expect.stringContaining('Xóa tệp này.')],
      ]);
    },
  );
});

describe('A rule set that the publisher applies', () => {
  const applied = (from: string): Overlay => {
    const publisher =
      smallTree()
        .files.find(({ path }) => path === 'publisher.yaml')
        ?.bytes?.toString() ?? '';
    return {
      'publisher.yaml': publisher.replace(
        /rulebook:\n( +- set: .*\n +from: .*\n)/,
        `rulebook:\n$1  - set: decision-2025-1898\n    from: ${from}\n`,
      ),
    };
  };

  test.each([
    ['2025-06-30', ['publisher']],
    ['2025-07-01', []],
    ['2026-01-01', []],
  ])('from %s is too early or not: %j', (from, rules) => {
    expect(found(applied(from)).map(([rule]) => rule)).toEqual(rules);
  });
});
