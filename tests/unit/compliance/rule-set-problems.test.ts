import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decreeWith } from '../../support/decree.ts';
import { judgeSmall } from '../../support/tree.ts';

const file = 'rulebook/letter-2015.yaml';
const letter = readFileSync(join(import.meta.dirname, '../../../src/law/rule-sets/letter-2015.yaml'), 'utf8');

const answer = '    days: 30\n    startsAt: [receivedOn, publishedOn]\n';
const initial = '    days: 1\n    startsAt: [occurredAt]\n';

/** The letter with something else in place of a piece of it. */
function letterWith(from: string, to: string): string {
  const parts = letter.split(from);
  if (parts.length !== 2)
    throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in the letter.`);
  return parts.join(to);
}

/** The line of a text on which a piece of it stands. */
const lineOf = (text: string, piece: string): number => text.slice(0, text.indexOf(piece)).split('\n').length;

/** What is found in the letter, of which a piece has been changed. */
const foundIn = (text: string) =>
  judgeSmall({ [file]: text }).findings.filter((finding) => finding.file === `content/${file}`);

describe('A rule with a term whose rule set leaves it out is told so, where the rule stands', () => {
  test.each([
    [
      'how many days',
      answer,
      answer.replace('    days: 30\n', ''),
      'response-within-30-days:',
      'field-missing',
    ],
    ['how long', initial, initial.replace('    days: 1\n', ''), 'statement-within-one-day:', 'field-missing'],
    ['from when', answer, '    days: 30\n', 'response-within-30-days:', 'field-missing'],
  ])('%s', (_what, from, to, at, rule) => {
    const text = letterWith(from, to);
    expect(foundIn(text)).toMatchObject([
      { rule, severity: 'error', kind: 'record', line: lineOf(text, `  ${at}`), column: 3 },
    ]);
  });

  test.each([
    ['a field that the rule does not know', answer, answer.replace('receivedOn', 'recievedOn'), 'recievedOn'],
    ['a term in a unit that the rule cannot reckon in', answer, `${answer}    hours: 720\n`, 'hours: 720'],
    ['a term in two units', initial, `${initial}    hours: 24\n`, 'hours: 24'],
    [
      'a day by which the rule cannot be met',
      'metBy: reply.date',
      'metBy: reply.sendOn',
      'metBy: reply.sendOn',
    ],
    [
      'such a day for a rule that knows no other',
      initial,
      `${initial}    metBy: releasedAt\n`,
      'metBy: releasedAt',
    ],
    [
      'a term for a rule that has none',
      '    severity: warning\n    bound: [provincial]\n  statement',
      '    severity: warning\n    bound: [provincial]\n    days: 31\n  statement',
      'days: 31',
    ],
  ])('and so is %s', (_what, from, to, at) => {
    const text = letterWith(from, to);
    const found = foundIn(text);
    expect(found.map(({ line }) => line)).toContain(lineOf(text, at));
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('and in place of a due date of the same day, nothing falls due', () => {
    const { duties } = judgeSmall({
      [file]: letterWith(answer, '    startsAt: [receivedOn, publishedOn]\n'),
    });
    expect(duties.filter(({ rule }) => rule === 'response-within-30-days')).toEqual([]);
    expect(duties.filter(({ rule }) => rule === 'statement-within-one-day')).not.toEqual([]);
  });
});

test('What is said of terms: what, why, the next edit', () => {
  const said = [
    letterWith(answer, ''),
    letterWith(initial, '    startsAt: [occuredAt]\n'),
    letterWith(answer, answer.replace('days: 30', 'hours: 720')),
    letterWith(initial, `${initial}    hours: 24\n`),
    letterWith(
      '    bound: [provincial]\n  web-update',
      '    bound: [provincial]\n    days: 31\n  web-update',
    ),
    letterWith('metBy: reply.date', 'metBy: reply.sendOn'),
    letterWith('metBy: reply.date', 'metBy: outcome'),
  ].map((text) => foundIn(text).map(({ message }) => [message.vi, message.en]));
  expect(said).toMatchInlineSnapshot(`
    [
      [
        [
          "Quy định \`response-within-30-days\` có thời hạn, mà phần này không ghi hạn tính từ ngày nào của bản ghi, nên không bản ghi nào được tính hạn. Thêm dưới dòng này \`startsAt: [receivedOn, publishedOn]\`, chỉ giữ những trường mà văn bản tính từ đó.",
          "The rule \`response-within-30-days\` has a term, but this part does not say from which day of the record it runs, so nothing would ever fall due. Add below this line \`startsAt: [receivedOn, publishedOn]\`, and keep only the fields from which the text counts.",
        ],
        [
          "Quy định \`response-within-30-days\` có thời hạn, mà phần này không ghi thời hạn là bao lâu, nên không bản ghi nào được tính hạn. Thêm dưới dòng này số ngày theo văn bản, ví dụ \`days: 30\`.",
          "The rule \`response-within-30-days\` has a term, but this part does not say how long it is, so nothing would ever fall due. Add below this line the number of days that the text gives, for example \`days: 30\`.",
        ],
      ],
      [
        [
          "Quy định \`statement-within-one-day\` có thời hạn, mà phần này không ghi thời hạn là bao lâu, nên không bản ghi nào được tính hạn. Thêm dưới dòng này số ngày hoặc số giờ theo văn bản, ví dụ \`days: 1\` hoặc \`hours: 24\`.",
          "The rule \`statement-within-one-day\` has a term, but this part does not say how long it is, so nothing would ever fall due. Add below this line the number of days or hours that the text gives, for example \`days: 1\` or \`hours: 24\`.",
        ],
        [
          "Quy định \`statement-within-one-day\` không tính hạn từ trường \`occuredAt\`, nên không bản ghi nào được tính hạn từ đó. Có lẽ là \`occurredAt\`: sửa lại ở dòng này.",
          "The rule \`statement-within-one-day\` does not reckon from a field \`occuredAt\`, so nothing would fall due from it. It may be \`occurredAt\`: correct it on this line.",
        ],
      ],
      [
        [
          "Quy định \`response-within-30-days\` chỉ tính hạn theo ngày, nên dòng này không có tác dụng. Thay bằng \`days\` với con số theo văn bản.",
          "The rule \`response-within-30-days\` reckons in days only, so this line has no effect. Put \`days\` in its place, with the number that the text gives.",
        ],
      ],
      [
        [
          "Thời hạn được ghi cả bằng \`days\` và \`hours\`, nên không biết theo số nào. Giữ một dòng và xóa dòng kia.",
          "The term is given in both \`days\` and \`hours\`, so it is unclear which applies. Keep one line and delete the other.",
        ],
      ],
      [
        [
          "Quy định \`briefing-monthly\` không có thời hạn do bộ quy định đặt ra, nên \`days\` ở đây không có tác dụng. Xóa dòng này.",
          "The rule \`briefing-monthly\` has no term that a rule set gives, so \`days\` has no effect here. Delete this line.",
        ],
      ],
      [
        [
          "Quy định \`response-within-30-days\` không xét việc đúng hạn theo trường \`reply.sendOn\`, nên dòng này không có tác dụng. Có lẽ là \`reply.sentOn\`: sửa lại ở dòng này.",
          "The rule \`response-within-30-days\` cannot be met by a field \`reply.sendOn\`, so this line has no effect. It may be \`reply.sentOn\`: correct it on this line.",
        ],
      ],
      [
        [
          "Quy định \`response-within-30-days\` không xét việc đúng hạn theo trường \`outcome\`, nên dòng này không có tác dụng. Dùng \`reply.date\` hoặc \`reply.sentOn\` hoặc \`reply.receivedOn\`.",
          "The rule \`response-within-30-days\` cannot be met by a field \`outcome\`, so this line has no effect. Use \`reply.date\` or \`reply.sentOn\` or \`reply.receivedOn\`.",
        ],
      ],
    ]
  `);
});

describe('A decree that alters such a rule', () => {
  test('need not repeat its term', () => {
    const { findings } = judgeSmall({ 'rulebook/decree-x.yaml': decreeWith('') });
    expect(findings).toEqual([]);
  });

  test('is told of what it says itself, and not of what the law before it left out', () => {
    const { findings } = judgeSmall({
      [file]: letterWith(answer, '    startsAt: [receivedOn, publishedOn]\n'),
      'rulebook/decree-x.yaml': decreeWith('    startsAt: [published]\n'),
    });
    const inLaw = findings.filter((finding) => finding.file.startsWith('content/rulebook/'));
    expect(inLaw.map((finding) => [finding.file, finding.rule])).toEqual([
      ['content/rulebook/decree-x.yaml', 'reference-dangling'],
      ['content/rulebook/letter-2015.yaml', 'field-missing'],
    ]);
  });
});
