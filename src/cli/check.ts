import { appendFileSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { blockingKind, type Finding } from '../domain/finding.ts';
import type { TypeName } from '../domain/records/index.ts';
import type { Language } from '../domain/text.ts';
import { onlyIn } from '../compliance/findings-caused-by-change.ts';
import { readRegister } from '../register/reading/read-register.ts';
import type { Register } from '../register/register.ts';
import { sourceTree, type SourceTree } from '../register/files.ts';
import { nearest } from '../register/schema.ts';
import { reporters, type Format } from '../reporters/index.ts';
import { jobSummary, type ChangeReport } from '../reporters/job-summary.ts';
import { judgeSite } from '../site/links/judge-site.ts';
import { causedByChange } from './check/changed.ts';
import { command, exit, run } from './command.ts';
import { CannotRun } from './command/cannot-run.ts';
import { open } from './command/content.ts';
import { commonFlags } from './command/flags.ts';
import { dayFor } from './command/values.ts';

const formats = Object.keys(reporters);

const flags = {
  ...commonFlags,
  format: {
    value: 'FORMAT',
    means: {
      vi: `cách in: ${formats.join(', ')} (mặc định: text; trên GitHub Actions: github)`,
      en: `how findings are printed: ${formats.join(', ')} (default: text; under GitHub Actions: github)`,
    },
    choices: formats,
  },
  scope: {
    value: 'all|changed',
    means: {
      vi: 'tất cả, hoặc chỉ phần mà một thay đổi gây ra (mặc định: all)',
      en: 'everything, or only what a change brings about (default: all)',
    },
    choices: ['all', 'changed'],
  },
  base: {
    value: 'REF',
    means: {
      vi: 'nhánh để so sánh khi --scope changed (mặc định: origin/main)',
      en: 'the branch to compare with under --scope changed (default: origin/main)',
    },
  },
  rulebook: {
    value: 'FILE',
    means: {
      vi: 'áp dụng bộ quy định trong tệp này cho mọi bản ghi, và chỉ in những gì sẽ khác đi',
      en: 'applies the rule set in this file to every record, and prints only what would differ',
    },
  },
  department: { value: 'D', means: { vi: 'chỉ một đơn vị', en: 'one department only' } },
} as const;

function ofDepartment(register: Register, department: string, findings: readonly Finding[]): Finding[] {
  const known = findings.some((finding) => finding.department === department);
  if (!known && !register.departments.has(department)) {
    const meant = nearest(department, register.departments.keys());
    throw new CannotRun({
      vi: `Không có đơn vị “${department}”.${meant ? ` Có lẽ là ${meant}.` : ''}`,
      en: `There is no department “${department}”.${meant ? ` It may be ${meant}.` : ''}`,
    });
  }
  return findings.filter((finding) => finding.department === department);
}

/** Adds the summary of the job to the file that GitHub Actions names for it. @throws CannotRun */
function summarise(report: ChangeReport, file: string, language: Language) {
  try {
    appendFileSync(file, jobSummary(report, language));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun({
      vi: `Không ghi được bản tóm tắt vào “${file}” (${code}). Kiểm tra biến GITHUB_STEP_SUMMARY.`,
      en: `The summary cannot be written to “${file}” (${code}). Look at the variable GITHUB_STEP_SUMMARY.`,
    });
  }
}

/** The tree with a rule set from elsewhere, and the name under which it was put there. @throws CannotRun */
function withRuleSet(tree: SourceTree, file: string): { tree: SourceTree; name: string } {
  const name = basename(file, '.yaml');
  try {
    const added = { path: `rulebook/${name}.yaml`, bytes: readFileSync(file) };
    const files = tree.files.filter(({ path }) => path !== added.path);
    return { name, tree: sourceTree(tree, [...files, added]) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CannotRun({
      vi: `Không đọc được bộ quy định “${file}” (${code}). Kiểm tra --rulebook.`,
      en: `The rule set “${file}” cannot be read (${code}). Check --rulebook.`,
    });
  }
}

/** What another law would not find any more, a line each. */
function noLonger(gone: readonly Finding[], language: Language): string {
  const lines = gone.map(({ file, line, rule }) => `  ${file}:${line}  ${rule}`);
  const none = { vi: 'Không có gì mất đi.', en: 'Nothing falls away.' };
  const head = { vi: 'Không còn theo bộ quy định này:', en: 'No longer found under this rule set:' };
  return `${lines.length > 0 ? [head[language], ...lines].join('\n') : none[language]}\n`;
}

const does = {
  vi: 'Đọc mọi bản ghi và in ra những gì sai hoặc quá hạn.',
  en: 'Reads all records and prints what is wrong or overdue.',
};

const main = command('check', does, flags, (values, language, context) => {
  const { env } = context;
  const content = values.content ?? 'content';
  const register = open(content, context);
  const day = dayFor(register.publisher, values['as-of']);
  const all = judgeSite(register, day).findings;
  let findings = all;
  let standing: readonly Finding[] = [];
  let touchedTypes: ReadonlySet<TypeName> = new Set();
  let gone: readonly Finding[] | undefined;
  if (values.rulebook) {
    const { tree, name } = withRuleSet(register.tree, values.rulebook);
    const under = judgeSite(readRegister(tree, name), day).findings;
    gone = onlyIn(findings, under);
    findings = onlyIn(under, findings);
  }
  if (values.scope === 'changed') {
    const change = { base: values.base ?? 'origin/main', content, register, day };
    const caused = causedByChange(change, findings);
    findings = caused.findings;
    standing = onlyIn(all, findings);
    touchedTypes = caused.touchedTypes;
  }
  if (values.department) findings = ofDepartment(register, values.department, findings);
  const format = (values.format ?? (env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text')) as Format;
  const report = { asOf: day.today, records: register.size, findings, site: register.publisher.site };
  process.stdout.write(reporters[format](report, language));
  const summaryFile = env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summaryFile)
    summarise({ ...report, standing, touched: touchedTypes }, summaryFile, language);
  if (gone && format === 'text') process.stdout.write(noLonger(gone, language));
  const blocked = blockingKind(findings);
  if (!blocked) return exit.fine;
  return blocked === 'duty' ? exit.overdue : exit.wrongRecord;
});

await run(main);
