import { isUnpublishable } from '../../compliance/emergency-lane.ts';
import { dayOf, instantAt, displayMoment } from '../../domain/dates.ts';
import { enforcementWith, type Enforcement } from '../../domain/publisher.ts';
import { commitAt, GitFailed, history, type Commit } from '../../register/git.ts';
import { registerAt } from '../../register/past-register.ts';
import type { TreeSurroundings } from '../../register/files.ts';
import type { Register } from '../../register/register.ts';
import { judgeSite } from '../../site/links/judge-site.ts';
import { CannotRun } from '../command/cannot-run.ts';
import { dayFor } from '../command/values.ts';

/** How many contents are judged before the search is given up. */
const searchLimit = 200;

/** The content of a commit, which had no wrong record when it was made. */
export interface LastGood {
  commit: Commit;
  register: Register;
}

/** Where the last good content is looked for. */
export interface LastGoodSearch {
  /** The content folder. */
  content: string;
  /** What every content has around it. */
  surroundings: TreeSurroundings;
  /** The day on which every content is judged, if one is pinned. */
  asOf: string | undefined;
  /** What is done about overdue duties, if it is not what the publisher of the time had settled on. */
  overdue?: Enforcement['overdue'] | undefined;
  /** Called after every tenth content, since a long search wants a sign of life. */
  progress: (judged: number, commit: Commit) => void;
}

/**
 * How many records were wrong at the moment of a commit: what only the passing of time has made wrong since, such as a
 * term that ended or a year without a calendar, keeps no content from having been good.
 */
function wrongIn(register: Register, { time }: Commit, { asOf, overdue }: LastGoodSearch): number {
  const day = dayFor(register.publisher, asOf, instantAt(time));
  const enforcement = enforcementWith(register.publisher, overdue);
  return judgeSite(register, day).findings.filter((finding) => isUnpublishable(finding, enforcement)).length;
}

/**
 * The newest content without a wrong record, along the first parents of `HEAD`, or that of the commit that somebody
 * named. Read straight from Git: nothing is checked out. @throws CannotRun
 */
export function lastGood(search: LastGoodSearch, named?: string): LastGood {
  try {
    return named === undefined ? newestGood(search) : goodAt(named, search);
  } catch (error) {
    if (error instanceof GitFailed && error.reason !== 'not-trusted') throw new CannotRun(gitAdvice(error));
    throw error;
  }
}

function newestGood(search: LastGoodSearch): LastGood {
  const seen = new Set<string>();
  for (const commit of history(search.content)) {
    if (commit.tree === undefined || seen.has(commit.tree)) continue;
    if (seen.size === searchLimit) break;
    seen.add(commit.tree);
    const register = registerAt(commit, search.content, search.surroundings);
    if (register && wrongIn(register, commit, search) === 0) return { commit, register };
    if (seen.size % 10 === 0) search.progress(seen.size, commit);
  }
  const count = seen.size;
  throw new CannotRun({
    vi: `Đã xem ${count} bản gần nhất trong lịch sử Git mà bản nào cũng có bản ghi sai, nên không có bản đúng nào để đăng cùng thông tin khẩn cấp. Nếu biết bản đúng, nêu tên bằng --last-good; nếu bản sao thiếu lịch sử, chạy git fetch --unshallow (trên GitHub Actions: fetch-depth: 0).`,
    en: `The ${count} latest versions in the Git history all contain an invalid record, so none can be published with the emergency statement. If you know a good one, name it with --last-good; if part of the history is missing, run git fetch --unshallow (on GitHub Actions: fetch-depth: 0).`,
  });
}

function goodAt(named: string, search: LastGoodSearch): LastGood {
  const commit = commitAt(named, search.content);
  const register =
    commit?.tree === undefined ? undefined : registerAt(commit, search.content, search.surroundings);
  if (!commit || !register) {
    throw new CannotRun({
      vi: `Bản “${named}” không có thư mục nội dung, hoặc \`publisher.yaml\` của bản ấy không hợp lệ. Nêu bản khác, hoặc bỏ --last-good để lệnh tự tìm.`,
      en: `“${named}” has no content folder, or its \`publisher.yaml\` is not valid. Name another version, or omit --last-good to have the command find one.`,
    });
  }
  const wrong = wrongIn(register, commit, search);
  if (wrong === 0) return { commit, register };
  const on = displayMoment(dayOf(instantAt(commit.time)));
  throw new CannotRun({
    vi: `Bản “${named}” (ngày ${on.vi}) có ${wrong} lỗi trong bản ghi, nên không phải là bản đúng. Nêu bản khác, hoặc bỏ --last-good để lệnh tự tìm.`,
    en: `“${named}” (of ${on.en}) has ${wrong} ${wrong === 1 ? 'error' : 'errors'} in its records, so it cannot be used. Name another version, or omit --last-good to have the command find one.`,
  });
}

function gitAdvice({ reason, message }: GitFailed) {
  return reason === 'no-revision'
    ? {
        vi: `Kho Git không có nhánh hay commit nào tên là “${message}”. Kiểm tra --last-good, hoặc tải về bằng git fetch.`,
        en: `The Git repository has no branch or commit called “${message}”. Check --last-good, or get it with git fetch.`,
      }
    : {
        vi: `Đăng khẩn cấp cần lịch sử Git để biết bản đúng gần nhất, mà Git không trả lời được: ${message}. Kiểm tra thư mục nội dung có nằm trong một kho Git đã có commit không.`,
        en: `An emergency publication needs the Git history to find the last good content, but Git failed: ${message}. Check that the content folder is in a Git repository with commits.`,
      };
}
