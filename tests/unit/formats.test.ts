import { describe, expect, test } from 'vitest';
import { withInvisibleShown } from '../../src/domain/letters.ts';
import { valueAt } from '../../src/register/reading/source-text.ts';
import { editsIn } from '../support/edits.ts';
import { formatRows, withTyped, type Format, type Place } from '../support/formats.ts';
import { judgeOn, smallRegister } from '../support/tree.ts';

const day = '2026-11-22';

/** What becomes of something that was typed: how it is published, and what is said of it. */
function comesTo(place: Place, typed: string) {
  const register = smallRegister(withTyped(place, typed));
  const findings = judgeOn(register, day).findings.filter(({ kind }) => kind !== 'breach');
  return { value: valueAt(register.get(place.id)?.data, place.field.split('.')), findings };
}

const linesIn = (finding: Parameters<typeof editsIn>[0] | undefined, language: 'vi' | 'en'): string[] =>
  finding
    ? editsIn(finding, language).flatMap((edit) =>
        edit.does === 'set' ? [edit.line, ...(edit.beside ?? [])] : [],
      )
    : [];

describe.each(formatRows)('$what', ({ place, formats }) => {
  test.each(formats.filter((format) => format.shown !== undefined))(
    '“$typed” is published as “$shown”',
    ({ typed, shown, isRemarked = false, lines = [] }: Format) => {
      const { value, findings } = comesTo(place, typed);
      expect(value).toBe(shown);
      expect(findings.map(({ severity }) => severity)).toEqual(
        isRemarked ? [expect.not.stringMatching('error')] : [],
      );
      expect(linesIn(findings[0], 'vi')).toEqual([...lines]);
    },
  );

  test.each(formats.filter(({ shown, lines }) => shown === undefined && lines !== undefined))(
    '“$typed” is refused, and $lines offered',
    ({ typed, lines = [] }: Format) => {
      const { value, findings } = comesTo(place, typed);
      expect(value).toBeUndefined();
      expect(findings).toHaveLength(1);
      expect(linesIn(findings[0], 'vi')).toEqual([...lines]);
      expect(linesIn(findings[0], 'en')).toEqual([...lines]);
    },
  );

  test.each(formats.filter(({ shown, lines }) => shown === undefined && lines === undefined))(
    '“$typed” is refused, and nothing is guessed',
    ({ typed }: Format) => {
      const { value, findings } = comesTo(place, typed);
      expect(value).toBeUndefined();
      expect(findings).toHaveLength(1);
      expect(linesIn(findings[0], 'vi')).toEqual([]);
    },
  );
});

test('What is said of each is pinned, in both languages', async () => {
  const said = formatRows.flatMap(({ what, place, formats }) => [
    `# ${what}`,
    ...formats.map(({ typed }) => {
      const { value, findings } = comesTo(place, typed);
      const messages = findings.map(({ message }) => `  ${message.vi}\n  ${message.en}`);
      return [`${withInvisibleShown(typed)} → ${typeof value === 'string' ? value : '✗'}`, ...messages].join(
        '\n',
      );
    }),
  ]);
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('formats.txt');
});
