import type { Finding } from '../domain/finding.ts';
import type { Language, Text } from '../domain/text.ts';
import type { Report } from './report.ts';
import { titleOfRule } from './rule-titles.ts';

const common: Text = { vi: 'Phần chung', en: 'General' };

const nothing: Text = { vi: 'Không có lỗi nào', en: 'No errors' };

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text for XML: what XML cannot hold at all is left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"\n\t]/g, (sign) => escapes[sign] ?? '');

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

function testcase(finding: Finding, language: Language): string {
  const { rule, severity, file, line, message, citation } = finding;
  const open = `    <testcase${attributes({ classname: rule, name: `${titleOfRule(rule)[language]} · ${file}:${line}`, file, line })}>`;
  const body = escaped([message[language], citation?.text[language]].filter(Boolean).join('\n'));
  return severity === 'error'
    ? `${open}\n      <failure${attributes({ type: rule, message: message[language] })}>${body}</failure>\n    </testcase>`
    : `${open}\n      <system-out>${body}</system-out>\n    </testcase>`;
}

function suite(name: string, findings: readonly Finding[], language: Language): string {
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  return [
    `  <testsuite${attributes({ name, tests: findings.length, failures, errors: 0, skipped: 0 })}>`,
    ...findings.map((finding) => testcase(finding, language)),
    '  </testsuite>',
  ].join('\n');
}

/** Findings as JUnit's XML: a suite for each department, a failed test for each error; what only warns has passed. */
export function junit({ findings }: Report, language: Language): string {
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const passed = [
    `  <testsuite${attributes({ name: 'check', tests: 1, failures: 0, errors: 0, skipped: 0 })}>`,
    `    <testcase${attributes({ classname: 'check', name: nothing[language] })}/>`,
    '  </testsuite>',
  ].join('\n');
  const suites = [...Map.groupBy(findings, ({ department }) => department)].map(([department, some]) =>
    suite(department || common[language], some, language),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'cong-khai', tests: Math.max(1, findings.length), failures, errors: 0 })}>`,
    ...(suites.length > 0 ? suites : [passed]),
    '</testsuites>',
    '',
  ].join('\n');
}
