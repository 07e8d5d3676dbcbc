import { blockedBy, type Finding } from '../src/domain/finding.ts';
import type { AsOf } from '../src/domain/dates.ts';
import type { Language } from '../src/domain/text.ts';
import { judge } from '../src/compliance/compliance.ts';
import { causedBy } from '../src/compliance/scope.ts';
import { changedSince, readTreeAt } from '../src/register/git.ts';
import { readRegister, UnusablePublisher } from '../src/register/read.ts';
import type { Register } from '../src/register/register.ts';
import { nearest } from '../src/register/schema.ts';
import { reporters, type Format } from '../src/reporters/index.ts';
import { pathIn } from '../src/rules/rule.ts';
import { CannotRun, commonFlags, dayFor, exit, helpOf, open, readFlags, run } from './command.ts';

const flags = {
  ...commonFlags,
  format: {
    value: 'FORMAT',
    means: 'cách in: text, json, github (mặc định: text)',
    choices: Object.keys(reporters),
  },
  scope: {
    value: 'all|changed',
    means: 'tất cả, hoặc chỉ phần một thay đổi gây ra',
    choices: ['all', 'changed'],
  },
  base: { value: 'REF', means: 'nhánh để so sánh khi --scope changed (mặc định: origin/main)' },
  department: { value: 'D', means: 'chỉ một đơn vị' },
} as const;

/** Findings of the tree as it was before the change; a tree that could not be judged then had none. */
function findingsBefore(base: string, content: string, root: string, day: AsOf): readonly Finding[] {
  try {
    return judge(readRegister(readTreeAt(base, content, root)), day).findings;
  } catch (error) {
    if (error instanceof UnusablePublisher) return [];
    throw error;
  }
}

function ofDepartment(register: Register, department: string, findings: readonly Finding[]): Finding[] {
  const known = findings.some((finding) => finding.department === department);
  if (!known && !register.departments.has(department)) {
    const meant = nearest(department, register.departments.keys());
    throw new CannotRun(`Không có đơn vị “${department}”.${meant ? ` Có lẽ là ${meant}.` : ''}`);
  }
  return findings.filter((finding) => finding.department === department);
}

await run((args) => {
  const values = readFlags(flags, args);
  if (values.help) {
    process.stdout.write(helpOf('check', 'Đọc mọi bản ghi và in ra những gì sai hoặc quá hạn.', flags));
    return exit.fine;
  }
  const content = values.content ?? 'content';
  const register = open(content);
  const day = dayFor(register.publisher, values['as-of']);
  let { findings } = judge(register, day);
  if (values.scope === 'changed') {
    const base = values.base ?? 'origin/main';
    const touched = new Set([...changedSince(base, content)].map((path) => pathIn(register, path)));
    findings = causedBy(touched, findings, findingsBefore(base, content, register.root, day));
  }
  if (values.department) findings = ofDepartment(register, values.department, findings);
  const format = (values.format ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text')) as Format;
  const report = { asOf: day.today, records: register.size, findings };
  process.stdout.write(reporters[format](report, (values.lang ?? 'vi') as Language));
  const blocked = blockedBy(findings);
  return blocked === 'record' ? exit.wrongRecord : blocked === 'duty' ? exit.overdue : exit.fine;
});
