import { describe, expect, test } from 'vitest';
import { judgeSmall, smallRegister, type Overlay } from '../../support/tree.ts';

const statement = 'departments/an-phu/statements/2026-10-20-mat-dien.md';

/** A statement that was approved an hour after its release, by somebody of another department. */
const fields = {
  title: 'Tạm dừng tiếp công dân do mất điện',
  occurredAt: '2026-10-20T07:30+07:00',
  needsInitialInformation: 'true',
  impact: 'normal',
  releasedAt: '2026-10-20T10:00+07:00',
  speaker: 'an-phu-bac/spokespersons/ho-van-lanh',
  approval: '\n  by: tran-thi-mai-lan\n  at: 2026-10-20T11:00+07:00',
};

function tree(changes: Readonly<Record<string, string | null>>): Overlay {
  const all: Readonly<Record<string, string | null>> = { ...fields, ...changes };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === null ? [] : `${key}: ${value}`));
  return { [statement]: `---\n${lines.join('\n')}\n---\n\nViệc tiếp công dân trở lại từ 13 giờ 30.\n` };
}

const found = (changes: Readonly<Record<string, string | null>>) =>
  judgeSmall(tree(changes))
    .findings.filter(({ file }) => file === `content/${statement}`)
    .map(({ rule, line }) => [rule, line]);

const [approval, speaker] = [
  ['approval-before-release', 10],
  ['speaker-authority', 7],
];

describe('A record whose form is refused', () => {
  test('is judged by every rule that can do without the faulty field, in the same run', () => {
    expect(found({})).toEqual([speaker, approval]);
    expect(found({ impact: 'rất lớn' })).toEqual([['field-malformed', 5], speaker, approval]);
  });

  test.each<[string, Readonly<Record<string, string | null>>, unknown[]]>([
    [
      'an opinion whose minute cannot be read',
      { approval: '\n  by: tran-thi-mai-lan\n  at: 11 giờ' },
      [speaker, ['approval-before-release', 10]],
    ],
    ['a release whose minute cannot be read', { releasedAt: 'hôm qua' }, [['field-malformed', 6]]],
    [
      'an opinion under a misspelt name',
      { approval: null, aproval: fields.approval },
      [speaker, ['key-unknown', 8]],
    ],
    [
      'a speaker under a misspelt name',
      { speaker: null, speakr: fields.speaker },
      [
        ['approval-before-release', 9],
        ['key-unknown', 10],
      ],
    ],
    ['a value that is cut', { title: 'Vụ việc #12' }, [['front-matter', 2], speaker, approval]],
  ])('has nothing concluded from %s', (_name, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  test('is published nowhere, and neither a duty nor a breach counts it', () => {
    const overlay = tree({ impact: 'rất lớn' });
    const id = 'an-phu/statements/2026-10-20-mat-dien';
    const { duties, breaches } = judgeSmall(overlay);
    expect(smallRegister(overlay).get(id)).toBeUndefined();
    expect([...duties, ...breaches].filter(({ subject }) => subject === id)).toEqual([]);
  });

  test('has its open duty named as well', () => {
    const open = { impact: 'rất lớn', releasedAt: null, speaker: null, approval: null };
    expect(found(open)).toEqual([
      ['field-malformed', 5],
      ['statement-within-one-day', 6],
    ]);
  });
});
