import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/register/limits.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { smallTree } from '../../support/tree.ts';

const path = 'departments/an-phu/responses/thu.md';
const fields =
  'title: Trả lời\noutlet: bao-an-phu\nkind: petition\norigin: forwarded\nreceivedOn: 2026-11-05\nspeaker: tran-thi-mai-lan\n';
const record = (front: string, body = 'Nội dung.'): string => `---\n${front}---\n\n${body}\n`;
const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** The findings of a record, as `line rule`, and how long it took to find them in milliseconds. */
function found(text: string): { rows: string[]; messages: string[]; took: number } {
  const tree = smallTree({ [path]: text });
  const started = performance.now();
  const own = readRegister(tree).findings.filter(({ file }) => file === `content/${path}`);
  return {
    rows: own.map(({ line, rule }) => `${line} ${rule}`),
    messages: own.map(({ message }) => message.en),
    took: performance.now() - started,
  };
}

describe('A record beyond the limits is refused before anything else reads it', () => {
  test.each<[what: string, text: string, row: string]>([
    ['a title of 100,000 dots', record(fields.replace('Trả lời', `a${'.'.repeat(100_000)}b`)), '2 file-size'],
    [
      'more than a megabyte',
      record(
        fields,
        times(200_000, () => 'chữ\n'),
      ),
      '1 file-size',
    ],
    ['a million blank lines', record(fields, `a${'\n'.repeat(1_000_000)}b`), `${limits.lines + 1} file-size`],
    ['more lines than a file has', record(fields, '---\n'.repeat(250_000)), `${limits.lines + 1} file-size`],
    ['a line of a million letters', record(fields, 'x'.repeat(1_000_000)), '10 file-size'],
    [
      '9,000 fields',
      record(times(9_000, (index) => `k${index}: v\n`)),
      `${limits.yamlNodes / 2 + 1} file-size`,
    ],
    [
      'a list of 15,000 items',
      record(`a:\n${times(15_000, () => '- x\n')}`),
      `${limits.yamlNodes / 2 + 1} file-size`,
    ],
    ['brackets in brackets', record(`a: ${'['.repeat(4000)}${']'.repeat(4000)}\n`), '2 file-size'],
    ['lists in lists', record(`a:\n  ${'- '.repeat(4000)}x\n`), '3 file-size'],
    [
      'a document number of a million digits',
      record(`${fields}reply:\n  number: ${'1'.repeat(1_000_000)}\n`),
      '9 file-size',
    ],
  ])('%s', (_what, text, row) => {
    expect(found(text).rows).toEqual([row]);
  });
});

describe('Within the limits, time grows with the text', () => {
  test.each<[what: string, text: string]>([
    ['blank lines before the fields', `${'\n'.repeat(limits.lines - 20)}${record(fields)}`],
    ['blank lines among the fields', record(`${'\n'.repeat(limits.lines - 20)}${fields}`)],
    ['blank lines in the text', record(fields, `a${'\n'.repeat(limits.lines - 20)}b`)],
    ['comments', record(`${'# x\n'.repeat(limits.lines - 20)}${fields}`)],
    ['strokes in the text', record(fields, `a\n\n${'---\n'.repeat(limits.lines - 20)}`)],
    ['a title of dots', record(fields.replace('Trả lời', `a${'.'.repeat(9_000)}b`))],
    ['thousands of unknown fields', record(times(4_000, (index) => `k${index}: v\n`))],
    ['thousands of fields in braces', record(`a: {${times(2_000, (index) => `k${index}: v,\n `)}}\n`)],
    ['a field without its colon', record(times(100, () => `a${' '.repeat(9_000)}b\n`))],
    ['brackets that close early', record(times(100, () => `a: [${']'.repeat(9_000)}x\n`))],
    ['a quote that never closes', record(times(100, () => `a: "${'\\"'.repeat(4_000)}\n`))],
    ['wide colons', record(times(100, () => `a${' '.repeat(4_000)}：${' '.repeat(4_000)}\n`))],
    [
      'aliases of aliases',
      record(times(40, (index) => `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]\n`)),
    ],
    ['names of 9,000 letters', record(times(100, (index) => `k${index}${'a'.repeat(9_000)}: v\n`))],
  ])('%s', (_what, text) => {
    // A busy machine is given time: what grew with the square took minutes.
    expect(found(text).took).toBeLessThan(10_000);
  });
});

test('The findings of one file are listed up to a number, and the rest is counted', () => {
  const { rows, messages } = found(record(times(1_000, (index) => `k${index}: v\n`)));
  expect(rows).toHaveLength(limits.findings + 1);
  expect(messages.filter((message) => message.includes('The file has'))).toEqual([
    'The file has 954 more findings that are not listed here. Correct those listed and check again to see the rest.',
  ]);
});

describe('What every object inherits is no field', () => {
  test.each(['toString', 'constructor', 'valueOf', '__proto__', 'hasOwnProperty', 'isPrototypeOf'])(
    '%s',
    (key) => {
      expect(found(record(`${fields}${key}: x\n`)).rows).toEqual(['8 key-unknown']);
      expect(found(`---\ntitle: x\n ${key}: y\n---\n`).rows).toEqual(['3 front-matter']);
      expect(found(record(`${fields}reply:\n  ${key}:\n    a: b\n`)).rows).toContain('9 key-unknown');
      expect(found(record(fields.replace('petition', key))).rows).toEqual(['4 field-malformed']);
      expect(found(record(fields.replace('tran-thi-mai-lan', key))).rows.join()).toMatch(
        /reference-dangling|field-malformed|speaker-authority/,
      );
    },
  );
});
