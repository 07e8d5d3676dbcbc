import { expect, test } from 'vitest';
import { z } from 'zod';
import { Reader } from '../../../src/register/reading/reader.ts';

const schema = z.object({ days: z.array(z.string()) });

/** Reads a file of a tree in a folder; gives its data, the rules that it breaks, and what line its field is on. */
function read(text: string, root = 'content', of: typeof schema = schema) {
  const file = { path: 'days.yaml', bytes: Buffer.from(text) };
  const reader = new Reader({ root, files: [file] });
  const data = reader.yaml(file, of);
  const rules = reader.findings.map(({ rule }) => rule);
  return { data, rules, line: reader.locate(`${root}/days.yaml`, ['days']).line };
}

test('a file is read again after each edit, also one that is taken back', () => {
  const first = read('days: [mai]\n');
  expect(first).toEqual({ data: { days: ['mai'] }, rules: [], line: 1 });
  expect(read('days: [mai]\n').data).toBe(first.data);
  expect(read('\ndays: [mai, kia]\n')).toEqual({ data: { days: ['mai', 'kia'] }, rules: [], line: 2 });
  expect(read('days: [mai]\n')).toEqual(first);
});

test('what is wrong with a file is said each time, and does not outlast it', () => {
  const wrong = read('days: mai\n');
  expect(wrong.rules).toHaveLength(1);
  expect(read('days: mai\n')).toEqual(wrong);
  expect(read('days: [mai]\n').rules).toEqual([]);
  expect(read('days: mai\n')).toEqual(wrong);
});

test('a file of the same bytes in another folder, or for another schema, is read for itself', () => {
  read('days: [mai]\n');
  expect(read('days: [mai]\n', 'elsewhere').line).toBe(1);
  const strict = z.object({ days: z.array(z.string().min(4)) });
  expect(read('days: [mai]\n', 'content', strict).data).toBeUndefined();
});

test('nobody changes what others read', () => {
  const { data } = read('days: [mai]\n');
  expect(() => data?.days.push('kia')).toThrow(TypeError);
});
