import type { FileProblem } from '../../domain/finding.ts';
import { problemAt } from './source-text.ts';

/** The lines with which Git marks two versions of the same place that nobody has chosen between. */
const marks = {
  begin: /^<{7}(?: |$)/,
  base: /^\|{7}(?: |$)/,
  middle: /^={7}$/,
  end: /^>{7}(?: |$)/,
} as const;

/** A place with two versions, as the numbers of its lines from zero; of marks that are left over some may be missing. */
interface Conflict {
  begin?: number;
  middle?: number;
  end?: number;
}

/** A line of `=======` alone may underline a heading: it is a mark only between the two others. */
function conflictsIn(lines: readonly string[]): Conflict[] {
  const conflicts: Conflict[] = [];
  let open: Conflict | undefined;
  for (const [index, line] of lines.entries()) {
    if (marks.begin.test(line)) conflicts.push((open = { begin: index }));
    else if (open && (marks.middle.test(line) || marks.base.test(line))) open.middle ??= index;
    else if (marks.end.test(line)) {
      if (open) open.end = index;
      else conflicts.push({ end: index });
      open = undefined;
    }
  }
  return conflicts;
}

/** Every place of a text where the marks of an unresolved merge are left. */
export function mergeMarks(text: string): FileProblem[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const lines = text.split('\n');
  return conflictsIn(lines).map((conflict) => describe(lines, conflict));
}

/** The numbers of lines as messages name them; a version may be empty. */
const linesFrom = (first: number, last: number): string =>
  last < first ? '–' : last === first ? `${first}` : `${first}–${last}`;

const linesOf = (numbers: string): string => (numbers.includes('–') ? `lines ${numbers}` : `line ${numbers}`);

const nameOf = (line: string): string => line.slice(8).trim();

function describe(lines: readonly string[], { begin, middle, end }: Conflict): FileProblem {
  const position = { line: (begin ?? end ?? 0) + 1, column: 1 };
  const [ours, theirs] = [begin, end].map((at) => (at === undefined ? '' : (lines[at] ?? '')));
  if (
    begin === undefined ||
    middle === undefined ||
    end === undefined ||
    ours === undefined ||
    theirs === undefined
  ) {
    const left = ours === '' ? theirs : ours;
    return problemAt(
      'merge-unresolved',
      position,
      `Dòng này là dấu của hai bản chưa được hợp nhất (\`${left}\`), không phải nội dung. Xem đoạn này giữ đúng một bản, rồi xóa dòng này.`,
      `This line marks two versions that were not merged (\`${left}\`) and is not content. Make sure that only one version is left here, then delete the line.`,
    );
  }
  const [one, other] = [linesFrom(begin + 2, middle), linesFrom(middle + 2, end)];
  return problemAt(
    'merge-unresolved',
    position,
    `Chỗ này còn hai bản chưa được hợp nhất: bản “${nameOf(ours)}” ở dòng ${one} và bản “${nameOf(theirs)}” ở dòng ${other}. Giữ một bản, xóa bản kia, rồi xóa các dòng dấu \`${ours}\`, \`=======\` và \`${theirs}\`.`,
    `There are two unmerged versions here: “${nameOf(ours)}” in ${linesOf(one)} and “${nameOf(theirs)}” in ${linesOf(other)}. Keep one, delete the other, and delete the marks \`${ours}\`, \`=======\` and \`${theirs}\`.`,
  );
}
