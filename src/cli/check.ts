import { appendFileSync } from 'node:fs';
import { blockingKind, type Finding } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';
import { onlyIn } from '../compliance/findings-caused-by-change.ts';
import type { Register } from '../register/register.ts';
import { nearest } from '../register/schema.ts';
import { reporters, type Format } from '../reporters/index.ts';
import { jobSummary, type ChangeReport } from '../reporters/job-summary.ts';
import { judgeSite } from '../site/links/judge-site.ts';
import { causedByChange } from './check/changed.ts';
import { differenceUnder, goneReport } from './check/other-rule-set.ts';
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

/** The findings of one department. @throws CannotRun for a department that there is not */
function ofDepartment(register: Register, department: string, findings: readonly Finding[]): Finding[] {
  const known = findings.some((finding) => finding.department === department);
  if (!known && !register.departments.has(department)) {
    const suggestion = nearest(department, register.departments.keys());
    throw new CannotRun({
      vi: `Không có đơn vị “${department}”.${suggestion ? ` Có lẽ là ${suggestion}.` : ''}`,
      en: `There is no department “${department}”.${suggestion ? ` It may be ${suggestion}.` : ''}`,
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

const does = {
  vi: 'Đọc mọi bản ghi và in ra những gì sai hoặc quá hạn.',
  en: 'Reads all records and prints what is wrong or overdue.',
};

export const main = command('check', does, flags, (values, language, context) => {
  const { env } = context;
  const content = values.content ?? 'content';
  const register = open(content, context);
  const day = dayFor(register.publisher, values['as-of']);
  const all = judgeSite(register, day).findings;
  const difference = values.rulebook ? differenceUnder(values.rulebook, register, day, all) : undefined;
  const judged = difference?.added ?? all;
  const change =
    values.scope === 'changed'
      ? causedByChange({ base: values.base ?? 'origin/main', content, register, day }, judged)
      : undefined;
  const inScope = change?.findings ?? judged;
  const findings = values.department ? ofDepartment(register, values.department, inScope) : inScope;
  const format = (values.format ?? (env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text')) as Format;
  const report = { asOf: day.today, records: register.size, findings, site: register.publisher.site };
  process.stdout.write(reporters[format](report, language));
  const summaryFile = env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summaryFile) {
    const before = change ? onlyIn(all, change.findings) : [];
    summarise({ ...report, before, touched: change?.touchedTypes ?? new Set() }, summaryFile, language);
  }
  if (difference && format === 'text') process.stdout.write(goneReport(difference.gone, language));
  const blocked = blockingKind(findings);
  if (!blocked) return exit.fine;
  return blocked === 'duty' ? exit.overdue : exit.wrongRecord;
});

if (import.meta.main) await run(main);
