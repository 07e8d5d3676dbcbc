import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { reporters } from '../../../src/reporters/index.ts';
import { judgeOn, judgeSmall, publisherTree } from '../../support/tree.ts';
import { readRegister } from '../../../src/register/reading/read-register.ts';
import { finding } from './findings.ts';
import { sarifSchema } from './sarif-schema.ts';

const site = 'https://an-phu.example/cong-khai/';
const report = (findings: readonly Finding[]) => ({ asOf: '2026-11-22', records: 5, findings, site });

const trouble = report(judgeOn(readRegister(publisherTree('trouble')), '2026-11-22').findings);
const clean = report(judgeSmall().findings.filter(({ severity }) => severity === 'error'));

test('the trees are what these tests need', () => {
  expect(trouble.findings.length).toBeGreaterThan(20);
  expect(clean.findings).toEqual([]);
});

/** Signs that would be taken for something else by whoever reads the report. */
const odd = finding({
  department: '',
  file: 'content/departments/an-phu/awareness/Buổi "họp" & <đầu>.md',
  severity: 'warning',
  message: { vi: 'Có <b>& "dấu" ]]>\n\u0000 lạ.', en: 'Odd <b>& "signs" ]]>\n\u0000.' },
  citation: undefined,
});

describe('sarif', () => {
  const validate = formats(new Ajv({ strict: true, allErrors: true })).compile(sarifSchema);

  const logOf = (findings: readonly Finding[]) => {
    const log: unknown = JSON.parse(reporters.sarif(report(findings), 'vi'));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    return log as {
      runs: [
        {
          tool: { driver: { rules: { id: string; helpUri: string }[] } };
          results: {
            ruleId: string;
            ruleIndex: number;
            level: string;
            locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }];
            partialFingerprints: Record<string, string>;
          }[];
        },
      ];
    };
  };

  test.each([
    ['a tree in trouble', trouble.findings],
    ['nothing at all', []],
    ['odd signs', [odd]],
  ])('is valid for %s, and has every finding with its rule', (_, findings) => {
    const [{ tool, results }] = logOf(findings).runs;
    expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ rule }) => rule));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('names the place, the level, and the rule’s page under the path of the site', () => {
    const [{ tool, results }] = logOf([finding({ severity: 'notice', line: 7, column: 3 }), odd]).runs;
    expect(tool.driver.rules[0]?.helpUri).toBe('https://an-phu.example/cong-khai/quy-dinh/briefing-monthly/');
    expect(results[0]?.level).toBe('note');
    expect(results[0]?.locations[0].physicalLocation.region).toEqual({ startLine: 7, startColumn: 3 });
  });

  test.each([
    odd.file,
    'content/departments/an-phu/responses/cong van#1.md',
    'content/departments/an-phu/responses/hoi?.md',
    'content/departments/an-phu/responses/50%25 & [1]; a=b,c:d@e$f.md',
    'content/a:b.md',
  ])('gives %s an address that leads to no other file', (file) => {
    const [{ results }] = logOf([finding({ file })]).runs;
    const { uri } = results[0]?.locations[0].physicalLocation.artifactLocation ?? { uri: '' };
    const url = new URL(uri, 'https://kho.example/');
    expect([url.origin, url.search, url.hash]).toEqual(['https://kho.example', '', '']);
    expect(decodeURIComponent(url.pathname)).toBe(`/${file}`);
  });

  test('the schema sees what is wrong', () => {
    const log: unknown = JSON.parse(reporters.sarif(report([finding({ line: 0 })]), 'vi'));
    expect(validate(log)).toBe(false);
  });
});

describe('junit', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    htmlEntities: true,
    isArray: (name) => ['testsuite', 'testcase'].includes(name),
  });
  interface Suites {
    testsuites: {
      tests: string;
      failures: string;
      testsuite: {
        name: string;
        tests: string;
        failures: string;
        testcase: { classname: string; name: string; failure?: { message: string } }[];
      }[];
    };
  }
  const read = (findings: readonly Finding[]) => {
    const xml = reporters.junit(report(findings), 'vi');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is what tells XML that is not well formed
    return (parser.parse(xml, true) as Suites).testsuites;
  };

  test('has a suite for each department and a failed test for each error', () => {
    const suites = read(trouble.findings);
    const errors = trouble.findings.filter(({ severity }) => severity === 'error').length;
    expect(Number(suites.tests)).toBe(trouble.findings.length);
    expect(Number(suites.failures)).toBe(errors);
    const names = [...new Set(trouble.findings.map(({ department }) => department || 'Phần chung'))];
    expect(suites.testsuite.map(({ name }) => name)).toEqual(names);
    const cases = suites.testsuite.flatMap(({ testcase }) => testcase);
    expect(cases.filter(({ failure }) => failure)).toHaveLength(errors);
    for (const suite of suites.testsuite) expect(suite.testcase).toHaveLength(Number(suite.tests));
  });

  test('has one test that passed where nothing is wrong, for whoever takes no test for a failure', () => {
    expect(read([])).toMatchObject({ tests: '1', failures: '0', testsuite: [{ testcase: [{}] }] });
  });

  test('a warning has passed, and odd signs come through', () => {
    const [suite] = read([odd]).testsuite;
    expect(suite?.failures).toBe('0');
    expect(suite?.testcase[0]?.name).toContain(odd.file);
    expect(reporters.junit(report([odd]), 'vi')).not.toContain('\u0000');
  });
});

describe('text', () => {
  test('shows what a name or a message hides, and stays in its lines', () => {
    const hidden = finding({
      file: 'content/outlets/a\u001b[2Jb\nc.md',
      message: { vi: 'Tên `a\u001b[2J\u202eb` sai.', en: '' },
    });
    const [, , place, message] = reporters.text(report([hidden]), 'vi').split('\n');
    expect(place).toBe('content/outlets/a<U+001B>[2Jb<U+000A>c.md:3:1  lỗi  briefing-monthly');
    expect(message).toBe('  Tên `a<U+001B>[2J<U+202E>b` sai.');
  });

  const late = finding({ severity: 'notice', settled: 'late' });
  const mixed = [
    finding({ kind: 'record', rule: 'field-missing' }),
    late,
    finding({ severity: 'notice' }),
    finding({ kind: 'breach', rule: 'speaker-authority' }),
    late,
    finding({ severity: 'warning', rule: 'lapse-handled' }),
    finding(),
  ];
  const rulesShown = (shown: string) =>
    [...shown.matchAll(/^content\S+ {2}(?:lỗi|cảnh báo|lưu ý) {2}(\S+)$/gm)].map(([, rule]) => rule);

  test('shows what needs nothing in a line, then notices, warnings and errors, and what to do at the end', () => {
    const shown = reporters.text(report(mixed), 'vi');
    expect(rulesShown(shown)).toEqual([
      ...['briefing-monthly', 'lapse-handled', 'briefing-monthly', 'speaker-authority', 'field-missing'],
    ]);
    expect(shown.split('\n')[0]).toMatch(/^2 việc đã làm nhưng muộn: .*npm run check -- --notices/);
    expect(shown.trimEnd().split('\n').slice(-4)).toEqual([
      'Cần làm: sửa 1 chỗ sai trong bản ghi; sửa hoặc giải trình 1 việc trái quy định; làm 1 việc quá hạn. Xong thì',
      `chạy lại npm run check. Cách đọc và sửa: ${site}huong-dan/doc-ket-qua-kiem-tra/`,
      '',
      'Tính đến ngày 22/11/2026: 5 bản ghi, 3 lỗi, 1 cảnh báo, 3 lưu ý.',
    ]);
  });

  test('shows everything whole where that is asked for', () => {
    const shown = reporters.text(report(mixed), 'vi', { showsSettled: true });
    expect(rulesShown(shown)).toHaveLength(mixed.length);
    expect(shown).not.toContain('--notices');
  });

  test('adds colours for a terminal alone, and nothing else by them', () => {
    const plain = reporters.text(report(mixed), 'vi');
    const coloured = reporters.text(report(mixed), 'vi', { isColoured: true });
    expect(coloured).toContain('\u001b[31mlỗi\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(stripVTControlCharacters(plain)).toBe(plain);
  });

  test('says nothing of what to do where nothing is', () => {
    const [first, ...rest] = reporters
      .text(report([late]), 'en')
      .trimEnd()
      .split('\n\n');
    expect([first, rest.length]).toEqual([
      '1 duty was fulfilled late: nothing to do (in full: npm run check -- --notices)',
      1,
    ]);
  });
});

describe('codequality', () => {
  interface Issue {
    description: string;
    check_name: string;
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number } };
  }
  const read = (findings: readonly Finding[]) =>
    JSON.parse(reporters.codequality(report(findings), 'vi')) as Issue[];
  const prints = (findings: readonly Finding[]) => read(findings).map(({ fingerprint }) => fingerprint);

  test('has every finding with its place', () => {
    expect(read([finding()])).toEqual([
      {
        description: finding().message.vi,
        check_name: 'briefing-monthly',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        severity: 'major',
        location: { path: 'content/departments/an-phu/department.md', lines: { begin: 3 } },
      },
    ]);
    expect(read([])).toEqual([]);
  });

  test('tells every finding of a tree from every other', () => {
    expect(new Set(prints(trouble.findings)).size).toBe(trouble.findings.length);
  });

  test.each([
    ['another line', { line: 30, column: 9 }, true],
    ['another rule', { rule: 'web-update-monthly' }, false],
    ['another file', { file: 'content/departments/an-phu/briefings/2026-08.md' }, false],
    ['another message', { message: { vi: 'Khác.', en: 'Other.' } }, false],
  ])('its fingerprint after %s', (_, change, same) => {
    expect(prints([finding(change)])[0] === prints([finding()])[0]).toBe(same);
  });

  test('the same finding twice in a file has two fingerprints, in whatever lines they stand', () => {
    const twice = prints([finding(), finding({ line: 9 })]);
    expect(new Set(twice).size).toBe(2);
    expect(prints([finding({ line: 1 }), finding({ line: 90 })])).toEqual(twice);
  });
});
