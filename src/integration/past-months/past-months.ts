import {
  closedMonth,
  closedMonths,
  type ClosedMonth,
  type PastMonth,
} from '../../compliance/closed-months.ts';
import { judge } from '../../compliance/compliance.ts';
import { asOf, displayMonth, firstDay, lastDay, nextMonth, startOf, type Month } from '../../domain/dates.ts';
import { monthText } from '../../domain/english-dates.ts';
import type { Text } from '../../domain/text.ts';
import { defectRule } from '../../register/defect.ts';
import { committedBefore, GitFailed, history, type Commit } from '../../register/git.ts';
import { knownFrom } from '../../register/reading/known-files.ts';
import { registerAt } from '../../register/past-register.ts';
import type { Register } from '../../register/register.ts';
import type { Publication } from '../../site/publication.ts';
import { cacheIn } from './past-months-cache.ts';

/** The result for a month; null where its settings could not be used at the time. */
type MonthResult = ClosedMonth | { failed: true } | null;

/**
 * What the records told of every month that is over at its end, as far as the Git history of the content folder reaches
 * back. A month that was judged, or could not be, is not judged again: the result is kept in the folder `cache`, which
 * may be deleted at any time, by all that it depends on.
 */
export function pastMonths(
  content: string,
  { register, compliance, emergency }: Publication,
  cache?: string,
): Map<Month, PastMonth> {
  const commits = historyOf(content, emergency?.commit);
  const read = lastRead((commit) => registerOf(commit, content, register));
  const past = new Map<Month, PastMonth>();
  const remembered = cacheIn(cache);
  for (const month of closedMonths(compliance)) {
    const commit = committedBefore(startOf(firstDay(nextMonth(month))), commits);
    if (!commit?.tree) continue;
    const judged = remembered([commit.tree, register.root, month], () => judgedOn(month, read(commit)));
    if (judged) past.set(month, { commit: commit.id, ...judged });
  }
  return past;
}

/** Reads commits, but not one with the same content as the commit read before, as after a month without an edit. */
function lastRead<T>(read: (commit: Commit) => T): (commit: Commit) => T {
  let last: { tree: string | undefined; value: T } | undefined;
  return (commit) => {
    if (last && last.tree === commit.tree) return last.value;
    last = { tree: commit.tree, value: read(commit) };
    return last.value;
  };
}

/** The register of a commit; that the program fails on what was committed long ago must not stop today's build. */
function registerOf(commit: Commit, content: string, today: Register): Register | undefined | 'failed' {
  try {
    return registerAt(commit, content, today.tree, knownFrom(today));
  } catch (error) {
    if (error instanceof GitFailed) throw error;
    return 'failed';
  }
}

function judgedOn(month: Month, register: Register | undefined | 'failed'): MonthResult {
  const day = asOf(`${lastDay(month)}T23:59+07:00`);
  if (!register || !day) return null;
  if (register === 'failed') return { failed: true };
  try {
    const compliance = judge(register, day);
    const isDefect = compliance.findings.some(({ rule }) => rule === defectRule);
    return isDefect ? { failed: true } : closedMonth(month, register, compliance);
  } catch {
    return { failed: true };
  }
}

/** The notices of a build about past months: those that could not be judged, and those of which files are left out. */
export function pastNotices(past: ReadonlyMap<Month, PastMonth>): Text[] {
  const months = (some: (month: PastMonth) => boolean): Month[] =>
    [...past].flatMap(([month, result]) => (some(result) ? [month] : []));
  const failed = months(({ failed }) => failed === true);
  const partly = months((month) => !month.failed && month.leftOut > 0);
  return [
    ...(failed.length > 0 ? [messages.failed(failed)] : []),
    ...(partly.length > 0 ? [messages.partly(partly)] : []),
  ];
}

const messages = {
  failed: (months: readonly Month[]): Text => ({
    vi: `Không đánh giá được bản ghi của cuối tháng ${months.map(displayMonth).join(', ')} trong lịch sử Git vì lỗi của phần mềm; trang của các tháng ấy tính từ bản ghi hiện nay và nói rõ như vậy.`,
    en: `The records in the Git history at the end of ${months.map(monthText).join(', ')} could not be evaluated because of a defect in the software; the pages of these months are based on today’s records and say so.`,
  }),
  partly: (months: readonly Month[]): Text => ({
    vi: `Trong lịch sử Git vào cuối tháng ${months.map(displayMonth).join(', ')} có bản ghi sai, không đánh giá được và không tính vào tháng; trang của các tháng ấy nói rõ như vậy.`,
    en: `The Git history at the end of ${months.map(monthText).join(', ')} contains invalid records that could not be evaluated; they are left out of the month, and the pages of these months say so.`,
  }),
};

/**
 * The history of a content folder, of an emergency publication up to its last good content; none where there is no Git
 * repository, or nothing was committed yet. @throws GitFailed where there is one that Git does not read: past months would be
 * told otherwise than they were
 */
function historyOf(content: string, lastGood: string | undefined): Commit[] {
  try {
    return history(content, lastGood);
  } catch (error) {
    if (error instanceof GitFailed && error.reason !== 'not-trusted') return [];
    throw error;
  }
}
