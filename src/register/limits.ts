import type { Position } from '../domain/location.ts';
import type { FileProblem } from '../domain/finding.ts';
import { problemAt } from './reading/source-text.ts';

/**
 * What a text file of the tree may have at most. Far above what any office writes, and low enough that every file is
 * read within a second. Attachments have a limit of their own.
 */
export const limits = {
  /** Bytes of a file. */
  fileBytes: 1024 * 1024,
  /** Lines of a file. */
  lines: 20_000,
  /** Characters of a line. */
  lineLength: 10_000,
  /** Names and values of a file's front matter, or of a file of settings. */
  yamlNodes: 10_000,
  /** Levels of fields within fields. */
  nesting: 20,
  /** Columns and cells of a table in a record's text. */
  tableColumns: 30,
  tableCells: 10_000,
  /** How deep quotations and lists in a record's text may lie in one another. */
  textDepth: 12,
  /** Findings of one file that are reported one by one; the rest are counted. */
  findings: 50,
} as const;

const grouped = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };

/** A count as sentences show it: 10.000 in Vietnamese, 10,000 in English. */
const shown = (count: number) => ({ vi: grouped.vi.format(count), en: grouped.en.format(count) });

const megabytes = (bytes: number, digits: number): string => (bytes / 1024 / 1024).toFixed(digits);

/** A file with more bytes than any text of this tree needs, before anything reads it. */
export function sizeProblem(bytes: number): FileProblem | undefined {
  if (bytes <= limits.fileBytes) return undefined;
  const [size, most] = [megabytes(bytes, 1), megabytes(limits.fileBytes, 0)];
  return problemAt(
    'file-size',
    { line: 1, column: 1 },
    `Tệp nặng ${size.replace('.', ',')} MB, quá ${most} MB của một bản ghi, nên không được đọc. Chuyển phần dài thành tệp đính kèm trong \`attachments/\`, rồi xóa khỏi tệp này.`,
    `The file is ${size} MB, over the limit of ${most} MB for a record, so it was not read. Move the long part into a file in \`attachments/\` and delete it here.`,
  );
}

/** The first line that is longer than a line may be, or that is one too many. */
export function lineProblem(text: string): FileProblem | undefined {
  for (let start = 0, line = 1; start <= text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > limits.lineLength) return longLine(line, end - start);
    if (line > limits.lines && start < text.length) return tooManyLines(line);
    start = end + 1;
  }
  return undefined;
}

function tooManyLines(line: number): FileProblem {
  const most = shown(limits.lines);
  return problemAt(
    'file-size',
    { line, column: 1 },
    `Từ dòng này tệp dài quá ${most.vi} dòng, nên không được đọc. Xóa các dòng thừa từ đây, hoặc chuyển phần dài thành tệp đính kèm trong \`attachments/\`.`,
    `From this line on the file is longer than ${most.en} lines, so it was not read. Delete the lines that are not needed from here, or move the long part into a file in \`attachments/\`.`,
  );
}

function longLine(line: number, length: number): FileProblem {
  const [has, most] = [shown(length), shown(limits.lineLength)];
  return problemAt(
    'file-size',
    { line, column: 1 },
    `Dòng này dài ${has.vi} ký tự, quá ${most.vi} ký tự của một dòng. Tách thành nhiều dòng ngắn hơn, hoặc xóa phần thừa.`,
    `This line has ${has.en} characters, over the limit of ${most.en} for a line. Break it into shorter lines, or delete what is not needed.`,
  );
}

/** More names and values than `limits.yamlNodes`, or deeper than `limits.nesting`, found while a file is read. */
export class BeyondLimit extends Error {
  readonly limit: 'yamlNodes' | 'nesting';
  /** Counted from zero. */
  readonly line: number;
  constructor(limit: 'yamlNodes' | 'nesting', line: number) {
    super(limit);
    this.limit = limit;
    this.line = line;
  }
}

/** What a `BeyondLimit` means to the person who typed the file. */
export function limitProblem({ limit, line }: BeyondLimit): FileProblem {
  const most = shown(limits[limit]);
  const at = { line: line + 1, column: 1 };
  return limit === 'nesting'
    ? problemAt(
        'file-size',
        at,
        `Dòng này thụt vào quá ${most.vi} cấp, mà không trường nào cần nhiều như vậy. Xóa phần thừa, hoặc thụt dòng lại như một bản ghi cùng loại.`,
        `This line is more than ${most.en} levels deep, and no field needs that many. Delete what is not needed, or indent it like another record of its type.`,
      )
    : problemAt(
        'file-size',
        at,
        `Đến dòng này tệp đã có quá ${most.vi} tên trường và giá trị. Xóa phần thừa, hoặc chia thành nhiều bản ghi.`,
        `By this line the file has more than ${most.en} names of fields and values. Delete what is not needed, or split it into several records.`,
      );
}

/** Says how many findings of a file are not reported one by one. */
export const omittedProblem = (position: Position, count: number): FileProblem =>
  problemAt(
    'file-size',
    position,
    `Tệp còn ${shown(count).vi} lỗi nữa không nêu ở đây. Sửa các lỗi đã nêu rồi kiểm tra lại để thấy các lỗi sau.`,
    `The file has ${shown(count).en} more findings that are not listed here. Correct those listed and check again to see the rest.`,
  );
