import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decreeWith } from '../../support/decree.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { run } from '../../support/command.ts';
import { applying, judgeSmall, smallRegister, writeTree } from '../../support/tree.ts';

/** An invented decree: it alters a number, adds a ground, ends a duty, and says no more than that. */
const decree = decreeWith(
  '    days: 10\n',
  `ends:
  - web-update-monthly
refusalGrounds:
  personal-secret:
    name:
      vi: Bí mật đời tư
      en: Personal secret
    paragraph: art-2
`,
);

const publisher = applying(['letter-2015', '2015-07-31', '2026-10-14'], ['decree-x', '2026-10-15']);

const response = (day: string) => `---
title: Phản ánh nhận ngày ${day}
outlet: bao-an-phu
kind: petition
origin: forwarded
receivedOn: ${day}
---
`;

const both = { 'publisher.yaml': publisher, 'rulebook/decree-x.yaml': decree };

describe('a decree that changes the law before it', () => {
  const tree = {
    ...both,
    'departments/an-phu/responses/truoc.md': response('2026-10-14'),
    'departments/an-phu/responses/sau.md': response('2026-10-15'),
  };

  test.each([
    ['truoc', 'letter-2015', '2026-11-13'],
    ['sau', 'decree-x', '2026-10-26'],
  ])('judges the response %s by %s, due on %s', (slug, ruleSet, due) => {
    const duty = judgeSmall(tree).duties.find(({ subject }) => subject === `an-phu/responses/${slug}`);
    expect(duty?.trace).toMatchObject({ ruleSet, due });
  });

  test('cites the law of each', () => {
    const cited = judgeSmall(tree)
      .findings.filter(({ rule }) => rule === 'response-within-30-days')
      .map(({ file, citation }) => [file.split('/').at(-1), citation?.text.en]);
    expect(cited).toEqual([
      ['sau.md', 'Invented decree, Article 1'],
      ['truoc.md', 'Letter, section 2.2.5, paragraph 2'],
    ]);
  });

  test('ends a duty from the first month that begins under it', () => {
    const months = judgeSmall(both)
      .duties.filter(({ rule }) => rule === 'web-update-monthly')
      .map(({ subject }) => subject);
    expect(months).toEqual(['2026-08', '2026-09', '2026-10']);
  });

  test.each([
    ['2026-10-14', 1],
    ['2026-10-20', 0],
  ])('lets a request of %s be refused on the ground that it adds: %i errors', (day, errors) => {
    const request = `---
receivedAt: ${day}T08:00+07:00
from: bao-an-phu
channel: email
topic: Nội dung không nêu tại đây
outcome: refused
answeredAt: ${day}T15:00+07:00
refusal:
  ground: personal-secret
  legalReference: Nghị định minh họa, Điều 2
---
`;
    const { findings } = judgeSmall({ ...both, 'departments/an-phu/requests/tu-choi.md': request });
    expect(findings.filter(({ rule }) => rule === 'refusal-ground-listed')).toHaveLength(errors);
  });

  test('leaves the rest of the law as it was', () => {
    const { ruleSets } = smallRegister(both);
    const [before, after] = [ruleSets.get('letter-2015'), ruleSets.get('decree-x')];
    const changed = ['web-update-monthly', 'response-within-30-days'];
    const rest = Object.fromEntries(
      Object.entries(before?.rules ?? {}).filter(([rule]) => !changed.includes(rule)),
    );
    expect(after?.rules).toMatchObject(rest);
    expect(after?.rules['response-within-30-days']).toMatchObject({
      days: 10,
      bound: ['provincial', 'district'],
      startsAt: ['receivedOn', 'publishedOn'],
    });
  });
});

describe('an amendment that cannot be used', () => {
  test.each([
    [
      'changes nothing that exists',
      'amends: letter-2015',
      'amends: letter-2016',
      'reference-dangling',
      '`letter-2015`',
    ],
    ['changes itself', 'amends: letter-2015', 'amends: decree-x', 'reference-dangling', '`amends`'],
    [
      'ends what is not there',
      '- web-update-monthly',
      '- web-update-weekly',
      'reference-dangling',
      'web-update-weekly',
    ],
    [
      'ends a requirement that is not there',
      '\nends:',
      '\nendsRequirements:\n  - 2.1-99\nends:',
      'reference-dangling',
      '`endsRequirements` ghi `2.1-99`',
    ],
    [
      'frees whom no rule binds',
      '\nends:',
      '\nunbinds: [central]\nends:',
      'reference-dangling',
      '`unbinds` ghi `central`',
    ],
    [
      'adds a requirement under a name that is taken',
      '\nends:',
      `
requirements:
  - id: 2.1-01
    vi: Yêu cầu trùng tên.
    en: A requirement of the same name.
    bound: [provincial]
    tier: C
    kept: unseen
    how:
      vi: Không thấy.
      en: Not seen.
ends:`,
      'identity-duplicate',
      'yêu cầu tên là `2.1-01`',
    ],
    [
      'adds half a rule',
      'response-within-30-days:',
      'response-within-10-days:',
      'field-missing',
      '`requirements`, `severity`, `bound`',
    ],
  ])('%s is a finding with its place', (_name, from, to, rule, said) => {
    const broken = { 'rulebook/decree-x.yaml': decree.replace(from, to) };
    const found = smallRegister(broken).findings.find(
      ({ file }) => file === 'content/rulebook/decree-x.yaml',
    );
    expect(found).toMatchObject({ rule, severity: 'error' });
    expect(found?.line).toBeGreaterThan(1);
    expect(found?.message.vi).toContain(said);
  });
});

test('a rule set that names a rule which does not exist is told so, with the name that was meant', () => {
  const misspelt = decree.replace(
    '\nends:',
    `
  web-update-monthy:
    requirements: [x]
    severity: error
    bound: [provincial]
    citation:
      text:
        vi: Nghị định minh họa, Điều 3
        en: Invented decree, Article 3
      status: verified
ends:`,
  );
  const found = judgeSmall({ 'rulebook/decree-x.yaml': misspelt }).findings;
  expect(found).toMatchObject([
    { rule: 'reference-dangling', file: 'content/rulebook/decree-x.yaml', column: 3 },
  ]);
  expect(found[0]?.message.vi).toContain('Có lẽ là `web-update-monthly`');
});

describe('check --rulebook', () => {
  const late = { 'departments/an-phu/responses/cham.md': response('2026-10-26') };
  const content = () => writeTree(late);
  const file = (text: string) => {
    const folder = temporaryFolder('law');
    writeFileSync(join(folder, 'decree-x.yaml'), text);
    return join(folder, 'decree-x.yaml');
  };

  test('replays the archive under another law and prints what would differ', async () => {
    const { status, stdout } = await run('check', ['--content', content(), '--rulebook', file(decree)]);
    expect(status).toBe(3);
    expect(stdout).toContain('responses/cham.md:7:1  lỗi  response-within-30-days');
    expect(stdout).toContain('Hạn là ngày 05/11/2026, quá 17 ngày');
    expect(stdout).toContain('Nghị định minh họa, Điều 1');
    expect(stdout).toContain('Không còn theo bộ quy định này:\n');
    expect(stdout.split('Không còn theo bộ quy định này:')[1]).toContain(
      'responses/cham.md:7  response-within-30-days',
    );
  });

  test.each([
    [
      'a file that does not exist',
      () => 'nowhere.yaml',
      'Không đọc được bộ quy định “nowhere.yaml” (ENOENT).',
    ],
    ['half a rule set', () => file(decree.replace('amends: letter-2015\n', '')), 'rulebook/decree-x.yaml'],
  ])('cannot run with %s', async (_name, path, said) => {
    const { status, stderr, stdout } = await run('check', ['--content', content(), '--rulebook', path()]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
