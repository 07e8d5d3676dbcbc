import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  emergencyContent,
  isUnpublishable,
  type EmergencyContent,
} from '../../../src/compliance/emergency-lane.ts';
import { type CheckedContent } from '../../../src/compliance/compliance.ts';
import { asOf } from '../../../src/domain/dates.ts';
import { assigned, fire, folder, head, newcomer, north, statement } from '../../support/fire.ts';
import { judgeSmall, smallRegister, type Overlay } from '../../support/tree.ts';

const original = (path: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/small', path), 'utf8');

const designated = assigned(original(head));

const pdf = '%PDF-1.4\n%%EOF\n';

const wrongNorth: Overlay = { [north]: original(north).replace(/phone: .*/, 'phone: 113') };

const judged = (overlay: Overlay, day: string): CheckedContent => ({
  register: smallRegister(overlay),
  compliance: judgeSmall(overlay, day),
});

const on = (day: string) => {
  const when = asOf(day);
  if (!when) throw new Error(day);
  return when;
};

/** What goes out of a working tree over the small tree as it is, or over another good one. */
const lane = (
  now: Overlay,
  good: Overlay = {},
  day = '2026-11-22',
  overdue?: 'fail' | 'publish',
): EmergencyContent => emergencyContent(judged(now, day), smallRegister(good), on(day), overdue);

/** The files in which the published content differs from the good one. */
function changes({ register }: EmergencyContent, good: Overlay = {}): string[] {
  const before = new Map(smallRegister(good).tree.files.map(({ path, bytes }) => [path, bytes?.toString()]));
  const after = new Map(register.tree.files.map(({ path, bytes }) => [path, bytes?.toString()]));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
}

const refusals = ({ refused }: EmergencyContent): [string, string[]][] =>
  refused.map(({ file, findings }) => [file, findings.map(({ rule, file: where }) => `${rule} ${where}`)]);

const id = 'an-phu/statements/2026-11-21-chay-kho';

const unpublishable = (overlay: Overlay, day?: string) => {
  const register = smallRegister(overlay);
  return judgeSmall(overlay, day).findings.filter((finding) =>
    isUnpublishable(finding, register.publisher.enforcement),
  );
};

const settledOn = (overdue: string): Overlay => ({
  'publisher.yaml': `${original('publisher.yaml')}\nenforcement:\n  overdue: ${overdue}\n`,
});

describe('A breach that nobody has explained', () => {
  const breach = { ...wrongNorth, [fire]: statement().replace('21T22:00', '21T22:45') };

  test.each([
    ['the default', undefined, undefined, false],
    ['the call, which publishes what is overdue', undefined, 'publish', true],
    ['the settings, which do', 'publish', undefined, true],
    ['the call, which does not, whatever the settings', 'publish', 'fail', false],
    ['the call, which does, whatever the settings', 'fail', 'publish', true],
  ] as const)(
    'of an emergency statement goes as in the ordinary build by %s',
    (_by, settled, called, goes) => {
      const settings = settled ? settledOn(settled) : {};
      const { statements, refused } = lane({ ...breach, ...settings }, settings, '2026-11-22', called);
      expect(statements).toEqual(goes ? [id] : []);
      expect(refused.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(
        goes ? [] : ['approval-before-release'],
      );
    },
  );
});

describe('The emergency lane publishes', () => {
  test('a statement over the last good content while another department is wrong, and nothing else', () => {
    const content = lane({ ...wrongNorth, [fire]: statement() });
    expect(content.statements).toEqual([id]);
    expect(changes(content)).toEqual([fire]);
    expect(content.folders).toEqual([]);
    expect(content.compliance.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a statement that differs from the one in the last good content', () => {
    const content = lane(
      { ...wrongNorth, [fire]: statement().replace('dập tắt', 'khống chế') },
      { [fire]: statement() },
      '2026-12-01',
    );
    expect(content.statements).toEqual([id]);
  });

  test('a statement that the last good content has already, as long as its day runs', () => {
    const good = { [fire]: statement() };
    expect(lane({ ...wrongNorth, ...good }, good, '2026-11-22').statements).toEqual([id]);
    const later = lane({ ...wrongNorth, ...good }, good, '2026-11-23');
    expect([later.statements, later.refused]).toEqual([[], []]);
  });

  test('with the spokesperson who is new in the same change, and the attachment', () => {
    const more = 'emergency: true\nattachments: [{ title: Sơ đồ, file: so-do.pdf }]';
    const content = lane({
      ...wrongNorth,
      [fire]: statement({ speaker: 'do-thi-ngan', more }),
      [newcomer]: designated,
      [`${folder}/attachments/so-do.pdf`]: pdf,
      [`${folder}/attachments/khac.pdf`]: pdf,
    });
    expect(content.statements).toEqual([id]);
    expect(changes(content).sort()).toEqual([`${folder}/attachments/so-do.pdf`, newcomer, fire]);
  });

  test('with its department’s whole folder where a statement cannot stand without it', () => {
    const before = `${folder}/spokespersons/vi-van-binh.md`;
    const former = designated
      .replace('name: Đỗ Thị Ngân', 'name: Vi Văn Bình')
      .replace('from: 2026-11-20', 'from: 2026-08-10')
      .replace('date: 2026-11-19', 'date: 2026-08-07')
      .replace('date: 2026-11-20', 'date: 2026-08-10');
    const good = { [before]: former };
    const now = {
      ...wrongNorth,
      [before]: former.replace('from: 2026-08-10', 'from: 2026-08-10\nto: 2026-11-19'),
      [newcomer]: designated,
      [fire]: statement({ speaker: 'do-thi-ngan' }),
    };
    const alone = lane({ ...now, ...good }, good);
    expect(refusals(alone)).toEqual([
      [
        `content/${fire}`,
        [expect.stringMatching(/^spokesperson-single-designation content\/departments\/an-phu\//) as string],
      ],
    ]);
    const content = lane(now, good);
    expect(refusals(content)).toEqual([]);
    expect(content.folders).toEqual(['an-phu']);
    expect(changes(content, good).sort()).toEqual([newcomer, before, fire]);
  });

  test('while time alone has made a record of the last good content wrong', () => {
    const findUnannounced = designated
      .replace('from: 2026-11-20', 'from: 2026-11-15')
      .replace(/notices:\n( .*\n)+/, '');
    const good: Overlay = { 'departments/an-phu-bac/spokespersons/do-thi-ngan.md': findUnannounced };
    expect(unpublishable(good, '2026-11-14')).toEqual([]);
    expect(unpublishable(good)).not.toEqual([]);
    const content = lane({ ...good, [fire]: statement() }, good);
    expect([content.statements, content.refused]).toEqual([[id], []]);
  });

  test('while the next year has no calendar, which no department can help', () => {
    const path = `${folder}/statements/2026-12-31-chay-kho.md`;
    const late = statement().replaceAll('2026-11-21', '2026-12-31');
    const content = lane({ ...wrongNorth, [path]: late }, {}, '2026-12-31');
    expect(content.statements).toEqual(['an-phu/statements/2026-12-31-chay-kho']);
    expect(content.compliance.findings.map(({ rule }) => rule)).toContain('calendar-missing');
  });

  test('while a duty is overdue, which is shown and stops nothing', () => {
    const missed: Overlay = { [`${folder}/briefings/2026-09.md`]: null };
    const content = lane({ ...missed, [fire]: statement() }, missed);
    expect(content.statements).toEqual([id]);
    expect(content.compliance.findings.map(({ rule }) => rule)).toContain('briefing-monthly');
  });
});

describe('The emergency lane publishes nothing', () => {
  test('that is not marked', () => {
    const content = lane({ ...wrongNorth, [fire]: statement({ more: 'emergency: false' }) });
    expect([content.statements, content.refused]).toEqual([[], []]);
  });

  test('of a department whose own records are wrong: its errors are to be corrected first', () => {
    const content = lane({
      [head]: original(head).replace(/phone: .*/, 'phone: 113'),
      [fire]: statement(),
    });
    expect(content.statements).toEqual([]);
    expect(refusals(content)).toEqual([
      [`content/${fire}`, [expect.stringContaining(`content/${head}`) as string]],
    ]);
    expect(changes(content)).toEqual([]);
  });

  test('that nobody had authority to say, or that the head had not approved', () => {
    const unapproved = statement().replace(/approval:\n.*\n.*\n/, '');
    expect(refusals(lane({ [fire]: unapproved }))).toEqual([
      [`content/${fire}`, [`approval-before-release content/${fire}`]],
    ]);
    const unspoken = statement().replace(/speaker:.*\n/, '');
    expect(refusals(lane({ [fire]: unspoken }))).toEqual([
      [`content/${fire}`, [`speaker-authority content/${fire}`]],
    ]);
  });

  test('that cannot be read, and says so though the mark cannot be read either', () => {
    const broken = statement().replace('impact: high', 'impact: lớn');
    expect(refusals(lane({ ...wrongNorth, [fire]: broken }))).toEqual([
      [`content/${fire}`, [`field-malformed content/${fire}`]],
    ]);
  });

  test('that the last good content cannot hold even with the department’s whole folder', () => {
    const fromNorth = (text: string) => text.replaceAll('an-phu-bac', 'an-phu-nam');
    const south = 'departments/an-phu-nam';
    const department = original('departments/an-phu-bac/department.md').replace(
      'parent: an-phu',
      'parent: cuc-moi',
    );
    const now: Overlay = {
      'departments/cuc-moi/department.md': department
        .replace('kind: district', 'kind: provincial')
        .replace('parent: cuc-moi', 'parent: trung-uong'),
      [`${south}/department.md`]: department,
      [`${south}/spokespersons/ho-van-lanh.md`]: fromNorth(original(north)),
      [`${south}/statements/2026-11-21-chay-kho.md`]: statement({ speaker: 'ho-van-lanh' }).replace(
        'by: tran-thi-mai-lan',
        'by: ho-van-lanh',
      ),
    };
    const [[file, rules] = ['', []]] = refusals(lane(now));
    expect(file).toBe(`content/${south}/statements/2026-11-21-chay-kho.md`);
    expect(rules).toEqual([`reference-dangling content/${south}/department.md`]);
  });

  test('of one department, and what is right of another', () => {
    const other = 'departments/an-phu-bac/statements/2026-11-21-mat-dien.md';
    const content = lane({
      ...wrongNorth,
      [fire]: statement(),
      [other]: statement({ speaker: 'ho-van-lanh' }).replace('by: tran-thi-mai-lan', 'by: ho-van-lanh'),
    });
    expect(content.statements).toEqual([id]);
    expect(content.refused.map(({ file }) => file)).toEqual([`content/${other}`]);
    expect(changes(content)).toEqual([fire]);
  });
});
