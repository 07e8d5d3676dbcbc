import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordTypes } from '../../../src/domain/records/index.ts';
import { parseMarkdown } from '../../../src/register/yaml/front-matter.ts';
import { Reader } from '../../../src/register/reading/reader.ts';
import { runs } from '../../support/runs.ts';

const { schema } = recordTypes.awareness;

/** What becomes of a value that a clerk types without quotes: it arrives, or something is found. */
function typed(line: string): { audience?: string; found: readonly string[] } {
  const path = 'departments/an-phu/awareness/thu.md';
  const text = `---\nkind: rules\ndate: 2026-09-01\ndocument:\n  number: 7/BB-CTHADS\n  date: 2026-09-01\n${line}\n---\n`;
  const reader = new Reader({ root: 'content', files: [] });
  const parsed = reader.parse({ path, bytes: Buffer.from(text) }, (file, all) =>
    parseMarkdown(file, all, schema),
  );
  const lost = reader.lostComments(path, schema, 'no-value');
  const accepted = parsed && lost.length === 0 ? reader.accept(path, schema, parsed.data) : undefined;
  return {
    ...(accepted && 'data' in accepted ? { audience: accepted.data.audience } : {}),
    found: reader.findings.map(({ message }) => message.en),
  };
}

describe('What is typed after the colon arrives as it is, or is a finding', () => {
  test('whatever it is', () => {
    const sign = fc.constantFrom(...Array.from('ađ0 #:-"\'[]{}&*!%@`|>?,\\~<=.+\t/();–…'));
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 14 }), (value) => {
        const wanted = value.trim();
        fc.pre(wanted !== '' && !/^["']/.test(wanted));
        const { audience, found } = typed(`audience: ${value}`);
        expect(audience === undefined).toBe(found.length > 0);
        if (audience !== undefined) expect(audience).toBe(wanted);
      }),
      { numRuns: runs(1500) },
    );
  });

  test.each([
    ['# 12', 'audience'],
    ['Hồ sơ #12', '`audience: "Hồ sơ #12"`'],
    ['Hồ sơ\t#12', '`audience: "Hồ sơ #12"`'],
    ['"Hồ sơ" #12', 'leave `audience: "Hồ sơ"` here'],
    ['[a, b #c]', '`audience: [a, "b #c"]`'],
    ['Hồ sơ: số 12', '`audience: "Hồ sơ: số 12"`'],
    ['&Toàn thể', '`audience: "&Toàn thể"`'],
    ['*Toàn thể', '`audience: "*Toàn thể"`'],
    ['!Toàn thể', '`audience: "!Toàn thể"`'],
    ['!!str Toàn thể', '`audience: "!!str Toàn thể"`'],
    ['%Toàn thể', '`audience: "%Toàn thể"`'],
    ['@Toàn thể', '`audience: "@Toàn thể"`'],
    ['`Toàn thể', '`audience: "`Toàn thể"`'],
    ['"Kho D:\\Hồ sơ"', "`audience: 'Kho D:\\Hồ sơ'`"],
    ['"Kho \\"D:\\Mới\\"" ', '`audience: \'Kho "D:\\Mới"\'`'],
    ['- Toàn thể', '`audience: "- Toàn thể"`'],
    ['| Toàn thể', '`audience: "| Toàn thể"`'],
    ['> Toàn thể', '`audience: "> Toàn thể"`'],
    ['{a: b}', '“Audience” (`audience`) takes one value'],
    ['Toàn thể\n<<: x', '`<<`'],
    ['Toàn thể\naudience: Khác', 'is written twice'],
    ['Toàn thể\n...\nkind: rules', 'divides the file'],
    ['|\n  một\n   hai', '`audience: một hai`'],
  ])('%j', (value, said) => {
    const { audience, found } = typed(`audience: ${value}`);
    expect(audience).toBeUndefined();
    expect(found.join('\n')).toContain(said);
  });

  test.each([
    '12345678901234567890123',
    '1e400',
    'a #b'.replace(' ', '\u00a0'),
    'số 12#3',
    'a, b',
    '~',
    '-5',
    '.',
  ])('keeps %j', (value) => {
    expect(typed(`audience: ${value}`)).toEqual({ audience: value, found: [] });
  });

  test('a number on a line of its own that may go on from the line above is no note', () => {
    const { audience, found } = typed('audience: Hồ sơ\n  #12 của ông Tư');
    expect(audience).toBeUndefined();
    expect(found).toEqual([expect.stringContaining('`audience: "Hồ sơ #12 của ông Tư"`')]);
    expect(found[0]).toContain('put a space after the `#`: `# 12 của ông Tư`');
  });

  test.each([
    ['beside the names of fields', 'audience: Toàn thể\n#12 của ông Tư'],
    ['below a value in quotes', 'audience: "Toàn thể"\n  #12 của ông Tư'],
  ])('a number on a line of its own is a note %s', (_where, lines) => {
    expect(typed(lines)).toEqual({ audience: 'Toàn thể', found: [] });
  });

  test('a note on a line of its own takes nothing away', () => {
    expect(typed('# ghi chú #1\naudience: Toàn thể\n  # thêm')).toEqual({ audience: 'Toàn thể', found: [] });
  });
});
