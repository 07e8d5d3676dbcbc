import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import type { ExpectedFinding } from '../../../src/rules/example.ts';
import { rules } from '../../../src/rules/index.ts';
import { judgeSmall, judgeSmallPages, smallTree } from '../../support/tree.ts';
import { allExamples } from './examples.ts';

/** A finding as an example writes it down. */
function written({
  rule,
  severity,
  kind,
  file,
  line,
  column,
  message,
  due,
  daysLate,
}: Finding): ExpectedFinding {
  return {
    rule,
    severity,
    kind,
    file: file.replace(/^content\//, ''),
    line,
    column,
    message,
    ...(due === undefined ? {} : { due }),
    ...(daysLate === undefined ? {} : { daysLate }),
  };
}

const ids = new Set(rules.map(({ id }) => id));
const before = new Map(smallTree().files.map(({ path, bytes }) => [path, bytes?.toString()]));

describe('the small tree', () => {
  it('has no findings on its day', () => {
    expect(judgeSmall().findings).toEqual([]);
  });

  it('owes every duty with a term, so that the examples start from duties that are kept', () => {
    const states = judgeSmall().duties.map(({ rule, state }) => `${rule}: ${state}`);
    expect([...new Set(states)].sort()).toEqual([
      'briefing-monthly: ahead',
      'briefing-monthly: kept',
      'deferral-kept: kept',
      'report-on-time: kept',
      'response-within-30-days: kept',
      'statement-within-one-day: kept',
      'web-update-monthly: ahead',
      'web-update-monthly: kept',
    ]);
  });
});

describe('an example', () => {
  it.each(allExamples)('$rule: $example.title.en', ({ rule, passes, example }) => {
    const { files, asOf, pages = {} } = example;
    const findings = [...judgeSmall(files, asOf).findings, ...judgeSmallPages(pages, files, asOf)];
    expect(findings.map(written)).toEqual(example.findings);
    if (passes) expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    else expect(findings.map((finding) => finding.rule)).toContain(rule);
    for (const finding of findings) {
      if (ids.has(finding.rule))
        expect(finding.citation?.text.vi).toMatch(/^(Công văn, mục|Nghị định|Quyết định) /);
    }
  });

  it('changes the small tree', () => {
    for (const { rule, example } of allExamples) {
      const changed = Object.entries(example.files).filter(([path, text]) => before.get(path) !== text);
      expect(changed, `${rule}: ${example.title.en}`).not.toEqual([]);
    }
  });
});
