import { closedMonths, type PastRecords } from '../../src/compliance/closing.ts';
import { judge } from '../../src/compliance/compliance.ts';
import { asOf, firstDay, lastDay, nextMonth, startOf, type Month } from '../../src/domain/dates.ts';
import { committedBefore, GitFailed, history, type Commit } from '../../src/register/git.ts';
import { registerAt } from '../../src/register/past.ts';
import type { Register } from '../../src/register/register.ts';
import type { Publication } from '../../src/site/publication.ts';

/**
 * The records as they stood at the end of every month that is over, as far as the Git history of the content folder
 * reaches back. Months between which nothing was edited share one reading.
 */
export function pastRecords(
  content: string,
  { register: { root }, compliance, emergency }: Publication,
): Map<Month, PastRecords> {
  const commits = historyOf(content, emergency?.commit);
  const read = new Map<string, Register | undefined>();
  const past = new Map<Month, PastRecords>();
  for (const month of closedMonths(compliance)) {
    const commit = committedBefore(startOf(firstDay(nextMonth(month))), commits);
    const day = asOf(`${lastDay(month)}T23:59+07:00`);
    if (!commit?.tree || !day) continue;
    if (!read.has(commit.tree)) read.set(commit.tree, registerAt(commit, content, root));
    const register = read.get(commit.tree);
    if (register) past.set(month, { commit: commit.id, register, compliance: judge(register, day) });
  }
  return past;
}

/**
 * The history of a content folder, of an emergency publication up to its last good content; none where there is no Git
 * repository, or nothing was committed yet.
 */
function historyOf(content: string, lastGood: string | undefined): Commit[] {
  try {
    return history(content, lastGood);
  } catch (error) {
    if (error instanceof GitFailed) return [];
    throw error;
  }
}
