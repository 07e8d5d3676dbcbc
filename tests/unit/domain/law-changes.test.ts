import { describe, expect, test } from 'vitest';
import { amend } from '../../../src/domain/amendment.ts';
import { lawChanges, type Alteration } from '../../../src/domain/law-changes.ts';
import { amendmentSchema, type RuleSet } from '../../../src/domain/rule-set.ts';

const text = (vi: string) => ({ vi, en: vi });
const citation = (vi: string, status: 'verified' | 'secondary' | 'unverified' = 'verified') => ({
  text: text(vi),
  status,
});

const requirement = (id: string) => ({
  id,
  ...text(`yêu cầu ${id}`),
  bound: ['provincial' as const],
  tier: 'C' as const,
  kept: 'unseen' as const,
  how: text('không thấy'),
});

const heading = {
  title: text('Công văn'),
  shortTitle: text('Công văn'),
  source: { note: text('hư cấu'), status: 'verified' as const },
};

/** A law of two rules, one ground, one topic and two requirements. */
const base: RuleSet = {
  ...heading,
  rules: {
    answer: {
      requirements: ['1'],
      citation: citation('mục 1'),
      severity: 'error',
      bound: ['provincial', 'district'],
      days: 30,
      startsAt: ['receivedOn', 'publishedOn'],
    },
    monthly: {
      requirements: ['2'],
      citation: citation('mục 2'),
      severity: 'warning',
      bound: ['provincial'],
    },
  },
  refusalGrounds: { secret: { name: text('Bí mật'), paragraph: 'p1' } },
  topics: { news: { name: text('Tin tức') } },
  topicsSource: citation('Nghị định A'),
  text: [],
  requirements: [requirement('1'), requirement('2')],
};

/** The base as a decree of these fields leaves it; numbers are written as the file has them. */
function amended(change: Record<string, unknown>): RuleSet {
  const decree = amendmentSchema.parse({ ...heading, amends: 'base', ...change });
  return amend(base, decree);
}

const changesBy = (change: Record<string, unknown>): Alteration[] => lawChanges(base, amended(change));

const art1 = citation('Điều 1');
const cites = { field: 'citation', before: citation('mục 1'), after: art1 };
const altered = (change: object) => ({ is: 'rule-altered', rule: 'answer', change });

describe('What a decree changes', () => {
  test.each<[string, Record<string, unknown>, object[]]>([
    ['nothing', {}, []],
    [
      'the length of a term, and the law that is cited for it',
      { rules: { answer: { citation: art1, days: '10' } } },
      [altered({ field: 'term', before: { days: 30 }, after: { days: 10 } }), altered(cites)],
    ],
    [
      'the unit of a term: the old number goes with the old unit',
      { rules: { answer: { citation: art1, hours: '24' } } },
      [altered({ field: 'term', before: { days: 30 }, after: { hours: 24 } }), altered(cites)],
    ],
    [
      'what starts the clock',
      { rules: { answer: { citation: art1, startsAt: ['receivedOn'] } } },
      [
        altered({ field: 'startsAt', before: ['receivedOn', 'publishedOn'], after: ['receivedOn'] }),
        altered(cites),
      ],
    ],
    [
      'the order of a list alone, which is no change',
      { rules: { answer: { citation: citation('mục 1'), bound: ['district', 'provincial'] } } },
      [],
    ],
    [
      'who is bound',
      { rules: { answer: { citation: art1, bound: ['provincial'] } } },
      [
        altered({ field: 'bound', before: ['provincial', 'district'], after: ['provincial'] }),
        altered(cites),
      ],
    ],
    [
      'the source: an error whose new source nobody has verified only warns',
      { rules: { answer: { citation: citation('Điều 1', 'secondary') } } },
      [
        altered({ field: 'severity', before: 'error', after: 'warning' }),
        altered({ ...cites, after: citation('Điều 1', 'secondary') }),
      ],
    ],
    [
      'the requirements that a rule keeps',
      { rules: { answer: { citation: citation('mục 1'), requirements: ['1', '2'] } } },
      [altered({ field: 'requirements', before: ['1'], after: ['1', '2'] })],
    ],
    [
      'a kind of department that is no more, for every rule at once',
      { unbinds: ['district'] },
      [altered({ field: 'bound', before: ['provincial', 'district'], after: ['provincial'] })],
    ],
    [
      'all that a rule binds, which ends it',
      { unbinds: ['provincial'] },
      [
        altered({ field: 'bound', before: ['provincial', 'district'], after: ['district'] }),
        { is: 'rule-ended', rule: 'monthly', law: base.rules['monthly'] },
      ],
    ],
    ['a rule that it ends', { ends: ['monthly'] }, [{ is: 'rule-ended', rule: 'monthly' }]],
    [
      'a rule that it adds',
      {
        rules: { portal: { requirements: ['2'], citation: art1, severity: 'error', bound: ['provincial'] } },
      },
      [{ is: 'rule-added', rule: 'portal', law: { citation: art1 } }],
    ],
    [
      'grounds that it adds, ends and renames',
      {
        refusalGrounds: {
          secret: { name: text('Bí mật nhà nước'), paragraph: 'p1' },
          family: { name: text('Bí mật gia đình'), citation: art1 },
        },
      },
      [
        {
          is: 'ground-altered',
          ground: 'secret',
          before: { name: text('Bí mật') },
          after: { paragraph: 'p1' },
        },
        { is: 'ground-added', ground: 'family', entry: { name: text('Bí mật gia đình'), citation: art1 } },
      ],
    ],
    ['a ground that it ends', { endsGrounds: ['secret'] }, [{ is: 'ground-ended', ground: 'secret' }]],
    [
      'the catalogue of topics',
      { topics: { contacts: { name: text('Liên hệ') } }, topicsSource: citation('Nghị định B') },
      [
        {
          is: 'topics-replaced',
          before: { topics: base.topics, topicsSource: base.topicsSource },
          after: { topics: { contacts: { name: text('Liên hệ') } } },
        },
      ],
    ],
    [
      'the source of the catalogue alone',
      { topicsSource: citation('Nghị định B', 'unverified') },
      [{ is: 'topics-replaced', after: { topics: base.topics } }],
    ],
    [
      'requirements that it adds and ends',
      { requirements: [{ ...requirement('3'), citation: art1 }], endsRequirements: ['2'] },
      [
        { is: 'requirement-added', requirement: { id: '3', citation: art1 } },
        { is: 'requirement-ended', requirement: { id: '2' } },
      ],
    ],
  ])('%s', (_what, change, expected) => {
    const found = changesBy(change);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  test('is told of each rule in the order of what is told: term, clock, who is bound, gravity, source', () => {
    const law = {
      citation: citation('Điều 1', 'unverified'),
      requirements: ['2'],
      bound: ['provincial'],
      startsAt: ['receivedOn'],
      days: '5',
    };
    const found = changesBy({ rules: { answer: law } });
    expect(found.map((one) => one.is === 'rule-altered' && one.change.field)).toEqual([
      'term',
      'startsAt',
      'bound',
      'severity',
      'citation',
      'requirements',
    ]);
  });

  test('read backwards, brings back what it ended and ends what it added', () => {
    const after = amended({ ends: ['monthly'], refusalGrounds: { family: { name: text('Gia đình') } } });
    expect(lawChanges(after, base)).toMatchObject([
      { is: 'rule-added', rule: 'monthly' },
      { is: 'ground-ended', ground: 'family' },
    ]);
  });
});
