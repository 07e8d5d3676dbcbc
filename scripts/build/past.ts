import { closedMonths, leftOutOf, type PastRecords } from '../../src/compliance/closing.ts';
import { judge } from '../../src/compliance/compliance.ts';
import {
  asOf,
  displayMonth,
  firstDay,
  lastDay,
  nextMonth,
  startOf,
  type AsOf,
  type Month,
} from '../../src/domain/dates.ts';
import type { Text } from '../../src/domain/text.ts';
import { defectRule } from '../../src/register/defect.ts';
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
  const read = new Map<string, Register | undefined | 'failed'>();
  const past = new Map<Month, PastRecords>();
  for (const month of closedMonths(compliance)) {
    const commit = committedBefore(startOf(firstDay(nextMonth(month))), commits);
    const day = asOf(`${lastDay(month)}T23:59+07:00`);
    if (!commit?.tree || !day) continue;
    if (!read.has(commit.tree)) read.set(commit.tree, registerOf(commit, content, root));
    const register = read.get(commit.tree);
    if (register) past.set(month, judgedOn(day, commit.id, register));
  }
  return past;
}

/** The register of a commit; that the program fails on what was committed long ago must not stop today's build. */
function registerOf(commit: Commit, content: string, root: string): Register | undefined | 'failed' {
  try {
    return registerAt(commit, content, root);
  } catch (error) {
    if (error instanceof GitFailed) throw error;
    return 'failed';
  }
}

function judgedOn(day: AsOf, commit: string, register: Register | 'failed'): PastRecords {
  if (register === 'failed') return { commit, failed: true };
  try {
    const compliance = judge(register, day);
    const isDefect = compliance.findings.some(({ rule }) => rule === defectRule);
    return isDefect ? { commit, failed: true } : { commit, register, compliance };
  } catch {
    return { commit, failed: true };
  }
}

/** What the build says of the past: the months that could not be judged, and those of which files are left out. */
export function pastNotices(past: ReadonlyMap<Month, PastRecords>): Text[] {
  const months = (some: (records: PastRecords) => boolean): string =>
    [...past].flatMap(([month, records]) => (some(records) ? [displayMonth(month)] : [])).join(', ');
  const failed = months((records) => records.failed === true);
  const partly = months((records) => !records.failed && leftOutOf(records.register) > 0);
  return [...(failed ? [words.failed(failed)] : []), ...(partly ? [words.partly(partly)] : [])];
}

const words = {
  failed: (months: string): Text => ({
    vi: `Không đánh giá được bản ghi của cuối tháng ${months} trong lịch sử Git vì lỗi của phần mềm; trang của các tháng ấy tính từ bản ghi hiện nay và nói rõ như vậy.`,
    en: `The records in the Git history at the end of ${months} could not be judged, by a defect of the software; the pages of these months are made from today’s records and say so.`,
  }),
  partly: (months: string): Text => ({
    vi: `Trong lịch sử Git vào cuối tháng ${months} có bản ghi sai, không đánh giá được và không tính vào tháng; trang của các tháng ấy nói rõ như vậy.`,
    en: `The Git history at the end of ${months} has records that are wrong and could not be judged; they are left out of the month, and the pages of these months say so.`,
  }),
};

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
