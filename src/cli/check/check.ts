import { appendFileSync } from 'node:fs';
import { blockingKind, type Finding } from '../../domain/finding.ts';
import type { Language } from '../../domain/text.ts';
import { onlyIn } from '../../compliance/findings-caused-by-change.ts';
import { divergenceFrom } from '../../register/git.ts';
import { nearest } from '../../register/nearest.ts';
import type { Register } from '../../register/register.ts';
import { reporters } from '../../reporters/index.ts';
import { jobSummary, type ChangeReport } from '../../reporters/job-summary.ts';
import type { Format } from '../../reporters/report.ts';
import { allowsColours } from '../../reporters/text-style.ts';
import { judgeSite } from '../../site/links/judge-site.ts';
import { exit, type Context } from '../command.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { open } from '../command/content.ts';
import type { Values } from '../command/flags.ts';
import { dayFor } from '../command/values.ts';
import { causedByChange, registerBefore, typesOf } from './changed.ts';
import type { flags } from './flags.ts';
import { differenceUnder, goneReport } from './other-rule-set.ts';

/** The findings of one department. @throws CannotRun for a department that there is not */
function ofDepartment(register: Register, department: string, findings: readonly Finding[]): Finding[] {
  const known = findings.some((finding) => finding.department === department);
  if (!known && !register.departments.has(department)) {
    const suggestion = nearest(department, register.departments.keys());
    throw new CannotRun({
      vi: `Không có đơn vị “${department}”.${suggestion ? ` Có lẽ là ${suggestion}.` : ''}`,
      en: `There is no department “${department}”.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
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
      en: `The summary cannot be written to “${file}” (${code}). Check the variable GITHUB_STEP_SUMMARY.`,
    });
  }
}

/** Reads all records, prints what is wrong or overdue, and gives the exit status. @throws CannotRun, UnusablePublisher, GitFailed */
export async function check(
  values: Values<typeof flags>,
  language: Language,
  context: Context,
): Promise<number> {
  const { env } = context;
  const content = values.content ?? 'content';
  const divergence =
    values.scope === 'changed' ? divergenceFrom(values.base ?? 'origin/main', content) : undefined;
  // Where the records cannot be read at all, that is what is said.
  divergence?.catch(() => undefined);
  const register = open(content, context);
  const day = dayFor(register.publisher, values['as-of']);
  const all = judgeSite(register, day).findings;
  const difference = values.rulebook ? differenceUnder(values.rulebook, register, day, all) : undefined;
  const judged = difference?.added ?? all;
  const since = await divergence;
  const inScope = since
    ? causedByChange(
        registerBefore(content, since, register),
        { changed: since.changed, register, day },
        judged,
      )
    : judged;
  const findings = values.department ? ofDepartment(register, values.department, inScope) : inScope;
  const format = (values.format ?? (env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text')) as Format;
  const report = { asOf: day.today, records: register.size, findings, site: register.publisher.site };
  process.stdout.write(
    reporters[format](report, language, {
      isColoured: allowsColours(process.stdout),
      showsSettled: values.notices,
      closing: difference && goneReport(difference.gone, language),
    }),
  );
  const summaryFile = env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summaryFile) {
    const before = since ? onlyIn(all, inScope) : [];
    summarise({ ...report, before, touched: typesOf(since?.changed ?? []) }, summaryFile, language);
  }
  const blocked = blockingKind(findings);
  if (!blocked) return exit.fine;
  return blocked === 'duty' ? exit.overdue : exit.wrongRecord;
}
