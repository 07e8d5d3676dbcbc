import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../src/compliance/compliance.ts';
import { asOf } from '../../src/domain/dates.ts';
import { defectRule } from '../../src/register/defect.ts';
import { placeOf } from '../../src/register/place.ts';
import { readRegister } from '../../src/register/read.ts';
import { smallTree } from '../tree.ts';

/** How many mutated files are tried: `FC_RUNS` of the nightly workflow, else what ten seconds allow. */
const runs = Number(process.env['FC_RUNS'] ?? 2000);

/** Mutated files in one tree, for reading the law and the calendar takes longer than reading a record. */
const perTree = 20;

/** How long one file may take within its limits, in milliseconds; a busy machine is given time. */
const patience = 1000;

const day = asOf('2026-11-22');
if (!day) throw new Error('no such day');
const originals = smallTree().files.filter(({ path }) => placeOf(path).is === 'record');

/** What YAML, Markdown, JavaScript and readers of text take for more than letters. */
const tokens = [
  ...[
    '---\n',
    '...\n',
    ': ',
    '- ',
    '? ',
    '#',
    '&a ',
    '*a',
    '!!js/function ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '[',
    ']',
  ],
  ...[
    '{',
    '}',
    '<!--',
    '-->',
    '<script>',
    '[x](',
    '](javascript:x)',
    '[^1]',
    '[^1]: x',
    '```',
    '|a|b|\n|-|-|\n',
  ],
  ...['\n', '\n\n\n', '\r\n', '\t', ' '.repeat(80), '\0', '\u200b', '\ufeff', '\u202e', 'đ'.normalize('NFD')],
  ...['toString: x\n', '__proto__: x\n', 'constructor:\n  valueOf: x\n', 'a: '.repeat(30), '- '.repeat(30)],
  ...['title: ', '2026-02-30', '9'.repeat(400), '.'.repeat(400), '\\', '\\u0000', '<<: *a\n', '%YAML 1.2\n'],
].map((token) => Buffer.from(token));

/** Bytes that are no whole letter in UTF-8. */
const broken = [[0xff], [0xc3], [0xe1, 0xba], [0xed, 0xa0, 0x80], [0xf0, 0x9f]].map((bytes) =>
  Buffer.from(bytes),
);

type Mutation = (bytes: Buffer) => Buffer;

const splice = (bytes: Buffer, at: number, taken: number, put: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + taken)]);

/** A place in any file, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const within = (bytes: Buffer, part: number): number => Math.floor(part * bytes.length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 7 })).map(([part, bit]): Mutation => (bytes) => {
    const changed = Buffer.from(bytes);
    const at = within(bytes, part);
    if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << bit);
    return changed;
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 200 })).map(
    ([part, taken]): Mutation =>
      (bytes) =>
        splice(bytes, within(bytes, part), taken, Buffer.alloc(0)),
  ),
  fc.tuple(place, place, fc.integer({ min: 1, max: 400 })).map(([from, to, length]): Mutation => (bytes) => {
    const start = within(bytes, from);
    return splice(bytes, within(bytes, to), 0, bytes.subarray(start, start + length));
  }),
  fc.tuple(place, fc.constantFrom(...tokens, ...broken), fc.integer({ min: 1, max: 3 })).map(
    ([part, token, times]): Mutation =>
      (bytes) =>
        splice(bytes, within(bytes, part), 0, Buffer.concat(Array.from({ length: times }, () => token))),
  ),
  place.map(
    (part): Mutation =>
      (bytes) =>
        bytes.subarray(0, within(bytes, part)),
  ),
);

const mutated = fc.record({
  original: fc.constantFrom(...originals),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
});

test(
  `${runs} mutated records are each read or refused, and none makes the program fail`,
  { timeout: 0 },
  () => {
    fc.assert(
      fc.property(fc.array(mutated, { minLength: perTree, maxLength: perTree }), (files) => {
        const overlay = Object.fromEntries(
          files.map(({ original: { path, bytes }, mutations }) => [
            path,
            mutations.reduce((before, mutate) => mutate(before), bytes ?? Buffer.alloc(0)),
          ]),
        );
        const tree = smallTree(overlay);
        const started = performance.now();
        const register = readRegister(tree);
        const { findings } = judge(register, day);
        expect((performance.now() - started) / perTree).toBeLessThan(patience);
        expect(findings.filter(({ rule }) => rule === defectRule)).toEqual([]);
        const read = Object.values(register.records).flat();
        const refused = new Set(register.findings.map(({ file }) => file));
        const present = tree.files.filter(({ path }) => placeOf(path).is === 'record');
        const unread = present.filter(({ path }) => !read.some(({ file }) => file === `content/${path}`));
        expect(unread.filter(({ path }) => !refused.has(`content/${path}`))).toEqual([]);
        expect(register.size).toBe(present.length);
      }),
      { numRuns: Math.ceil(runs / perTree) },
    );
  },
);
