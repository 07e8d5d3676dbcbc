import { describe, expect, test } from 'vitest';
import { lawOn, severityOf } from '../../../src/domain/law.ts';
import { authorityOn, type RuleSet } from '../../../src/domain/rule-set.ts';
import { rules } from '../../../src/rules/index.ts';
import { applying, judgeSmall, smallRegister } from '../../support/tree.ts';

/** The letter and what came after it, each with the day from which it is in force. */
const chain = [
  ['letter-2015', '2015-07-31'],
  ['decision-2016-1431', '2016-07-05'],
  ['decision-2016-1119', '2016-10-31'],
  ['press-law-2016', '2017-01-01'],
  ['decree-2017-09', '2017-03-30'],
  ['decision-2018-815', '2018-07-13'],
  ['decree-2022-42', '2022-08-15'],
  ['decision-2025-1898', '2025-07-01'],
  ['personal-data-law-2025', '2026-01-01'],
  ['state-secrets-law-2025', '2026-03-01'],
  ['press-law-2025', '2026-07-01'],
] as const;

const names = chain.map(([name]) => name);
const later = names.slice(1);

/** The small publisher, applying every text from its own day on. */
const publisher = applying(...chain);

const register = smallRegister({ 'publisher.yaml': publisher });
const { ruleSets, rulebook } = register;

function setOf(name: string): RuleSet {
  const set = ruleSets.get(name);
  if (!set) throw new Error(`There is no rule set ${name}.`);
  return set;
}

const ids = new Set(rules.map(({ id }) => id));

describe('What came after the letter', () => {
  test('is on file, and every text changes the one before it', () => {
    expect([...ruleSets.keys()].sort()).toEqual([...names].sort());
    expect(later.map((name) => setOf(name).amendment?.amends)).toEqual(names.slice(0, -1));
  });

  test('is in force from its own day, oldest first', () => {
    expect(later.map((name) => setOf(name).inForceFrom)).toEqual(chain.slice(1).map(([, from]) => from));
  });

  test('brings nothing wrong with it', () => {
    expect(register.findings).toEqual([]);
    const inLaw = judgeSmall({ 'publisher.yaml': publisher }).findings.filter(({ file }) =>
      file.startsWith('content/rulebook/'),
    );
    expect(inLaw).toEqual([]);
  });

  test('gives every requirement an identity of its own', () => {
    const all = names.flatMap((name) => {
      const { requirements, amendment } = setOf(name);
      return (amendment?.requirements ?? requirements).map(({ id }) => id);
    });
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(later)('%s', (name) => {
  const set = setOf(name);
  const ownIds = new Set(set.requirements.map(({ id }) => id));

  test('names requirements that stand, for every law', () => {
    for (const [rule, law] of Object.entries(set.rules)) {
      expect(law.requirements.length, rule).toBeGreaterThan(0);
      for (const id of law.requirements) expect(ownIds, rule).toContain(id);
    }
  });

  test('keeps by rules that it has what it says is kept by a rule', () => {
    for (const { id, kept, rules: named = [] } of set.requirements) {
      expect(named.length > 0, id).toBe(kept === 'rule');
      for (const rule of named) {
        expect(ids, id).toContain(rule);
        expect(set.rules[rule]?.requirements, `${id} ${rule}`).toContain(id);
      }
    }
  });

  test('cites its source for every ground and requirement that it adds, since its text is not at hand', () => {
    const { amendment } = set;
    for (const ground of Object.values(amendment?.refusalGrounds ?? {}))
      expect(ground.citation).toBeDefined();
    for (const { id, citation, quote, paragraph } of amendment?.requirements ?? []) {
      expect(citation, id).toBeDefined();
      expect([quote, paragraph], id).toEqual([undefined, undefined]);
    }
  });
});

describe('The law of a day', () => {
  const law = (rule: string, day: string) => lawOn(rulebook, rule, day);

  test.each([
    [
      '2016-10-30',
      'spokesperson-required',
      ['provincial', 'district'],
      'only the director speaks afterwards',
    ],
    ['2016-10-31', 'spokesperson-required', ['provincial'], 'Decision 1119'],
    [
      '2016-10-31',
      'response-within-30-days',
      ['provincial', 'district'],
      'Decision 1119 is about who speaks',
    ],
    ['2025-06-30', 'response-within-30-days', ['provincial', 'district'], 'the last day of the districts'],
    ['2025-07-01', 'response-within-30-days', ['provincial'], 'Decision 1898'],
    ['2025-07-01', 'approval-before-release', ['provincial'], 'every rule'],
    ['2026-07-01', 'approval-before-release', ['provincial'], 'and it stays so'],
  ])('%s: %s binds %j: %s', (day, rule, bound) => {
    expect(law(rule, day)?.bound).toEqual(bound);
  });

  test('binds no district by any rule from 01/07/2025 on', () => {
    const bound = names
      .slice(names.indexOf('decision-2025-1898'))
      .flatMap((name) => Object.values(setOf(name).rules).flatMap((one) => one.bound));
    expect(new Set(bound)).toEqual(new Set(['provincial']));
  });

  test.each([
    ['2016-12-31', 'response-within-30-days', { days: 30 }, ['receivedOn', 'publishedOn'], 'error'],
    ['2017-01-01', 'response-within-30-days', { days: 30 }, ['receivedOn'], 'warning'],
    ['2017-03-29', 'statement-within-one-day', { days: 1 }, ['occurredAt'], 'error'],
    ['2017-03-30', 'statement-within-one-day', { hours: 24 }, ['occurredAt'], 'warning'],
    ['2026-06-30', 'statement-within-one-day', { hours: 24 }, ['occurredAt'], 'warning'],
    ['2026-07-01', 'statement-within-one-day', { hours: 24 }, ['receivedAt'], 'warning'],
  ])('%s: %s, %j from %j, a breach is an %s', (day, rule, term, startsAt, severity) => {
    const found = law(rule, day);
    expect({ days: found?.days, hours: found?.hours, startsAt: found?.startsAt }).toEqual({
      ...term,
      startsAt,
    });
    expect(found && severityOf(found)).toBe(severity);
  });

  test.each([
    ['2016-07-05', 'conference-quarterly', 'warning', 'whom the decision binds was not seen'],
    ['2018-07-13', 'conference-quarterly', 'warning', 'the decision of the ministry still stands'],
    ['2026-07-01', 'conference-quarterly', 'warning', 'for a province it is unconfirmed'],
    ['2017-03-30', 'authorisation-published', 'warning', 'the number of hours is unverified'],
    ['2026-06-30', 'briefing-monthly', 'error', 'the letter'],
    ['2026-07-01', 'briefing-monthly', 'warning', 'for a province it is unconfirmed'],
    ['2026-06-30', 'web-update-monthly', 'error', 'the letter'],
    ['2026-07-01', 'web-update-monthly', 'warning', 'for a province it is unconfirmed'],
    ['2026-07-01', 'response-within-30-days', 'warning', 'that the thirty days stand is unconfirmed'],
    ['2026-07-01', 'approval-before-release', 'error', 'the letter'],
  ])('%s: a breach of %s is an %s: %s', (day, rule, severity) => {
    const found = law(rule, day);
    expect(found && severityOf(found)).toBe(severity);
  });

  test.each([
    ['2016-07-04', 'conference-quarterly', false],
    ['2016-07-05', 'conference-quarterly', true],
    ['2017-03-29', 'authorisation-published', false],
    ['2017-03-29', 'spokesperson-single-designation', true],
    ['2017-03-30', 'spokesperson-single-designation', false],
    ['2018-07-12', 'digest-followed-up', true],
    ['2018-07-13', 'digest-followed-up', false],
    ['2026-07-01', 'briefing-monthly', true],
  ])('%s: there is a rule %s: %s', (day, rule, expected) => {
    expect(law(rule, day) !== undefined).toBe(expected);
  });

  test.each([
    ['decision-2016-1119', []],
    ['press-law-2016', ['private-life']],
    ['decision-2025-1898', ['private-life']],
    ['press-law-2025', ['private-life', 'personal-secret', 'family-secret']],
  ])('%s has, beside the grounds of the letter, %j', (name, added) => {
    const grounds = Object.keys(setOf(name).refusalGrounds);
    expect(grounds).toEqual([...Object.keys(setOf('letter-2015').refusalGrounds), ...added]);
  });

  test.each([
    ['decision-2018-815', '43/2011'],
    ['decree-2022-42', '42/2022'],
    ['press-law-2025', '224/2026'],
  ])('%s takes its catalogue from Decree %s, which nobody has seen whole', (name, decree) => {
    const { topicsSource, topics } = setOf(name);
    expect(topicsSource.text.vi).toMatch(new RegExp(`^Nghị định ${decree}/NĐ-CP`));
    expect(topicsSource.status).toBe('unverified');
    expect(topics).toEqual(setOf('letter-2015').topics);
  });

  test('has the press conference of each quarter, by Decision 1119 until Decision 815 replaces it', () => {
    expect(names.filter((name) => setOf(name).rules['conference-quarterly'])).toEqual(later);
    const has = (name: string) => setOf(name).requirements.some(({ id }) => id === 'QD1119-03');
    expect(names.filter(has)).toEqual(['decision-2016-1119', 'press-law-2016', 'decree-2017-09']);
  });
});

describe('A record under the texts in force on its own day', () => {
  const response = (...days: string[]) => `---
title: Phản ánh
outlet: bao-an-phu
kind: petition
origin: published
${days.join('\n')}
---
`;
  const duties = (overlay: Record<string, string>, day?: string) =>
    judgeSmall({ 'publisher.yaml': publisher, ...overlay }, day).duties;

  test.each([
    ['received alone', ['receivedOn: 2026-10-26'], '2026-11-25'],
    ['published before it was received', ['receivedOn: 2026-10-26', 'publishedOn: 2026-10-19'], '2026-11-25'],
    ['published alone', ['publishedOn: 2026-10-26'], undefined],
  ])('an answer to what was %s', (_what, days, due) => {
    const found = duties({ 'departments/an-phu/responses/moi.md': response(...days) });
    expect(found.find(({ subject }) => subject.endsWith('/moi'))?.trace.due).toBe(due);
  });

  const statement = (...lines: string[]) => `---
title: Vụ việc
occurredAt: 2026-11-20T15:00+07:00
needsInitialInformation: true
${lines.join('\n')}
---
`;

  test.each([
    [
      'received on the same day: 24 hours to a Saturday',
      ['receivedAt: 2026-11-20T16:30+07:00'],
      '2026-11-21',
    ],
    ['received a day later', ['receivedAt: 2026-11-21T08:00+07:00'], '2026-11-22'],
    ['received at a time that is not recorded', ['impact: high'], undefined],
  ])('a matter that was %s', (_what, lines, due) => {
    const overlay = { 'departments/an-phu/statements/moi.md': statement(...lines) };
    const { findings } = judgeSmall({ 'publisher.yaml': publisher, ...overlay });
    const found = duties(overlay).find(({ subject }) => subject.endsWith('/moi'));
    expect(found?.trace.due).toBe(due);
    const said = findings.filter(({ file }) => file.endsWith('/moi.md'));
    expect(said.map(({ severity }) => severity)).not.toContain('error');
    expect(said.some(({ message }) => message.vi.includes('Thêm `receivedAt:`'))).toBe(due === undefined);
  });

  test('a breach of a term that nobody has verified is told, and stops nothing', () => {
    const overlay = {
      'departments/an-phu/statements/moi.md': statement('receivedAt: 2026-11-19T08:00+07:00').replace(
        /^occurredAt: .*$/m,
        'occurredAt: 2026-11-19T07:00+07:00',
      ),
    };
    const { findings } = judgeSmall({ 'publisher.yaml': publisher, ...overlay });
    expect(findings.find(({ file }) => file.endsWith('/moi.md'))).toMatchObject({
      severity: 'warning',
      kind: 'duty',
      due: '2026-11-20',
      citation: { status: 'secondary' },
      message: {
        vi: expect.stringContaining(
          'Hạn là ngày 20/11/2026, quá 2 ngày: 24 giờ kể từ khi cơ quan tiếp nhận vụ việc (08:00 ngày 19/11/2026).',
        ) as string,
      },
    });
  });

  test('within the last day of a term in hours, its end is told by the minute', () => {
    const overlay = {
      'departments/an-phu/statements/moi.md': statement('receivedAt: 2026-11-21T08:00+07:00'),
    };
    const at = (now: string) =>
      judgeSmall({ 'publisher.yaml': publisher, ...overlay }, now)
        .findings.filter(({ file }) => file.endsWith('/moi.md'))
        .map(({ severity }) => severity);
    expect(at('2026-11-22T07:00+07:00')).toEqual(['notice']);
    expect(at('2026-11-22T09:00+07:00')).toEqual(['notice', 'warning']);
  });
});

test.each([
  ['2015-07-31', 'Sở Thông tin và Truyền thông'],
  ['2025-02-28', 'Sở Thông tin và Truyền thông'],
  ['2025-03-01', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['2026-11-22', 'Sở Văn hóa, Thể thao và Du lịch'],
])('On %s the authority that manages the press is called %s, whichever text applies', (day, name) => {
  for (const set of ['letter-2015', 'press-law-2025'])
    expect(authorityOn(setOf(set), 'press-authority', day)?.name.vi).toBe(name);
});
