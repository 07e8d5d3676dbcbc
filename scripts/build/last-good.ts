import { judge } from '../../src/compliance/compliance.ts';
import { isWrongRecord, type Judged } from '../../src/compliance/emergency.ts';
import { dayAt, displayDate, type AsOf } from '../../src/domain/dates.ts';
import type { Publisher } from '../../src/domain/publisher.ts';
import type { SourceTree } from '../../src/register/files.ts';
import { commitAt, GitFailed, history, readTreeOf, type Commit } from '../../src/register/git.ts';
import { readRegister, UnusablePublisher } from '../../src/register/read.ts';
import { CannotRun } from '../command.ts';

/** How many contents are judged before the search is given up. */
const most = 200;

/** The content of a commit, which has no wrong record. */
export interface LastGood extends Judged {
  commit: Commit;
}

/** Where the last good content is looked for. */
export interface Search {
  /** The content folder, and its name in messages. */
  content: string;
  root: string;
  /** The day on which every content is judged, by its publisher. */
  dayFor: (publisher: Publisher) => AsOf;
  /** Called after every tenth content, since a long search wants a sign of life. */
  progress: (judged: number, commit: Commit) => void;
}

/** A tree with what it comes to; undefined if its settings cannot be used. */
function judged(tree: SourceTree, { dayFor }: Search): Judged | undefined {
  try {
    const register = readRegister(tree);
    return { register, compliance: judge(register, dayFor(register.publisher)) };
  } catch (error) {
    if (error instanceof UnusablePublisher) return undefined;
    throw error;
  }
}

const judgedAt = ({ id }: Commit, search: Search): Judged | undefined =>
  judged(readTreeOf(id, search.content, search.root), search);

const wrongIn = ({ compliance }: Judged): number => compliance.findings.filter(isWrongRecord).length;

/**
 * The newest content without a wrong record, along the first parents of `HEAD`, or that of the commit that somebody
 * named. Read straight from Git: nothing is checked out. @throws CannotRun
 */
export function lastGood(search: Search, named?: string): LastGood {
  try {
    return named === undefined ? newestGood(search) : goodAt(named, search);
  } catch (error) {
    if (error instanceof GitFailed) throw new CannotRun(gitAdvice(error));
    throw error;
  }
}

function newestGood(search: Search): LastGood {
  const seen = new Set<string>();
  for (const commit of history(search.content)) {
    if (commit.tree === undefined || seen.has(commit.tree)) continue;
    if (seen.size === most) break;
    seen.add(commit.tree);
    const found = judgedAt(commit, search);
    if (found && wrongIn(found) === 0) return { ...found, commit };
    if (seen.size % 10 === 0) search.progress(seen.size, commit);
  }
  const count = seen.size;
  throw new CannotRun({
    vi: `Đã xem ${count} bản gần nhất trong lịch sử Git mà bản nào cũng có bản ghi sai, nên không có bản đúng nào để đăng cùng thông tin khẩn cấp. Nếu biết bản đúng, nêu tên bằng --last-good; nếu bản sao thiếu lịch sử, chạy git fetch --unshallow (trên GitHub Actions: fetch-depth: 0).`,
    en: `The ${count} newest contents in the history of Git all have a wrong record, so none is good to be published with the emergency statement. If you know a good one, name it with --last-good; if the copy lacks its history, run git fetch --unshallow (on GitHub Actions: fetch-depth: 0).`,
  });
}

function goodAt(named: string, search: Search): LastGood {
  const commit = commitAt(named, search.content);
  const found = commit?.tree === undefined ? undefined : judgedAt(commit, search);
  if (!commit || !found) {
    throw new CannotRun({
      vi: `Bản “${named}” không có thư mục nội dung, hoặc \`publisher.yaml\` của bản ấy không dùng được. Nêu bản khác, hoặc bỏ --last-good để lệnh tự tìm.`,
      en: `“${named}” has no content folder, or its \`publisher.yaml\` cannot be used. Name another, or leave --last-good out, and the command looks for one.`,
    });
  }
  const wrong = wrongIn(found);
  if (wrong === 0) return { ...found, commit };
  const on = displayDate(dayAt(commit.time));
  throw new CannotRun({
    vi: `Bản “${named}” (ngày ${on}) có ${wrong} lỗi trong bản ghi, nên không phải là bản đúng. Nêu bản khác, hoặc bỏ --last-good để lệnh tự tìm.`,
    en: `“${named}” (of ${on}) has ${wrong} ${wrong === 1 ? 'error' : 'errors'} in its records, so it is not good. Name another, or leave --last-good out, and the command looks for one.`,
  });
}

function gitAdvice({ reason, message }: GitFailed) {
  return reason === 'no-revision'
    ? {
        vi: `Kho Git không có nhánh hay commit nào tên là “${message}”. Kiểm tra --last-good, hoặc tải về bằng git fetch.`,
        en: `The Git repository has no branch or commit called “${message}”. Look at --last-good, or get it with git fetch.`,
      }
    : {
        vi: `Đăng khẩn cấp cần lịch sử Git để biết bản đúng gần nhất, mà Git không trả lời được: ${message}. Kiểm tra thư mục nội dung có nằm trong một kho Git đã có commit không.`,
        en: `An emergency publication needs the history of Git to know the last good content, and Git could not answer: ${message}. See whether the content folder lies in a Git repository with commits.`,
      };
}
