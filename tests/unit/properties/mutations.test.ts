import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../../../src/compliance/compliance.ts';
import type { AsOf } from '../../../src/domain/dates.ts';
import { defectRule } from '../../../src/register/defect.ts';
import type { SourceFile } from '../../../src/register/files.ts';
import { limits } from '../../../src/register/limits.ts';
import { placeOf } from '../../../src/register/places/place.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { runs } from '../../support/runs.ts';
import { smallTree, type Overlay } from '../../support/tree.ts';

/** How many mutated files are tried. */
const files = runs(4000);

/** Copies of the departments in one tree, each with mutated files: reading the law takes longer than reading a record. */
const copies = 10;
const perCopy = 4;

/** The longest that a file within its limits may take, in milliseconds of this thread alone, however busy the machine is. */
const patience = 1000;

const day: AsOf = { today: '2026-11-22', now: '2026-11-22T00:00+07:00' };
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

/** What makes a file long without a new kind of line: a token again and again, up to the size that is refused unread. */
const growth: fc.Arbitrary<Mutation> = fc
  .tuple(place, fc.constantFrom(...tokens), fc.integer({ min: 8, max: 20 }))
  .map(([part, token, power]): Mutation => (bytes) => {
    const room = Math.min(2 ** power, limits.fileBytes - bytes.length);
    const times = Math.max(0, Math.floor(room / token.length));
    return splice(bytes, within(bytes, part), 0, Buffer.concat(Array.from({ length: times }, () => token)));
  });

interface Mutated {
  original: SourceFile;
  mutations: readonly Mutation[];
}

const mutated: fc.Arbitrary<Mutated> = fc.record({
  original: fc.constantFrom(...originals),
  mutations: fc.oneof(
    { weight: 60, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.tuple(growth) },
  ),
});

/** A copy of the departments, with files mutated of which none is another. */
const copy = fc.uniqueArray(mutated, {
  minLength: perCopy,
  maxLength: perCopy,
  selector: ({ original }) => original.path,
});

/** Where a copy of a file lies: in a department, or as an outlet, of its own. */
const pathInCopy = (path: string, number: number): string =>
  path.startsWith('outlets/')
    ? path.replace(/\.md$/, `-${number}.md`)
    : path.replace(/^departments\/[^/]+/, (folder) => `${folder}-${number}`);

/** A file in a copy; a department has a name of its own there, for two of one name are wrong. */
const bytesInCopy = ({ path, bytes = Buffer.alloc(0) }: SourceFile, number: number): Buffer =>
  path.endsWith('/department.md')
    ? Buffer.from(
        Buffer.from(bytes)
          .toString()
          .replace(/^(name|nameEn): .*$/gm, `$& ${number}`),
      )
    : Buffer.from(bytes);

function overlayOf(all: readonly (readonly Mutated[])[]): Overlay {
  const changed = all.flatMap((some, number) =>
    originals.map((original) => {
      const { mutations = [] } = some.find((one) => one.original === original) ?? {};
      const bytes = mutations.reduce((before, mutate) => mutate(before), bytesInCopy(original, number));
      return [pathInCopy(original.path, number), bytes] as const;
    }),
  );
  return Object.fromEntries(changed);
}

/** Reads and judges the small tree with files beside it, and tells how long that took, in milliseconds of this thread. */
function judged(overlay: Overlay) {
  const tree = smallTree(overlay);
  const before = process.threadCpuUsage();
  const register = readRegister(tree);
  const { findings } = judge(register, day);
  const { user, system } = process.threadCpuUsage(before);
  return { tree, register, findings, took: (user + system) / 1000 };
}

test(
  `${files} mutated records are each read or refused, and none makes the program fail or takes it a second`,
  { timeout: 0 },
  () => {
    expect(judged(overlayOf(Array.from({ length: copies }, () => []))).register.findings).toEqual([]);
    fc.assert(
      fc.property(fc.array(copy, { minLength: copies, maxLength: copies }), (all) => {
        const overlay = overlayOf(all);
        const { tree, register, findings, took } = judged(overlay);
        expect(findings.filter(({ rule }) => rule === defectRule)).toEqual([]);
        const present = tree.files
          .filter(({ path }) => placeOf(path).is === 'record')
          .map(({ path }) => `content/${path}`);
        const read = new Set(
          Object.values(register.records)
            .flat()
            .map(({ file }) => file),
        );
        const unread = present.filter((file) => !read.has(file));
        const found = new Set(register.findings.map(({ file }) => file));
        expect(unread.filter((file) => !found.has(file))).toEqual([]);
        expect(read.size + unread.length).toBe(present.length);
        expect(register.size).toBe(present.length);
        // As long as all of them together take less than one may, no single one has to be looked at.
        if (took < patience) return;
        const slow = Object.entries(overlay).filter(
          ([path, bytes]) => judged({ [path]: bytes }).took >= patience,
        );
        expect(slow.map(([path]) => path)).toEqual([]);
      }),
      { numRuns: Math.ceil(files / (copies * perCopy)) },
    );
  },
);
