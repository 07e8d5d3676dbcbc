import { stripVTControlCharacters } from 'node:util';
import type { Text } from '../../domain/text.ts';

/** Why the operating system refused something, by its error codes, and the next step. */
const systemReasons: ReadonlyMap<string, Text> = new Map(
  (
    [
      [
        ['ENOSPC', 'EDQUOT'],
        'Ổ đĩa đã đầy. Xóa bớt tệp không dùng, hoặc chọn nơi ghi khác bằng --out, rồi chạy lại',
        'The disk is full. Delete unused files, or choose another place with --out, and run the command again',
      ],
      [
        ['EFBIG'],
        'Hệ thống không cho ghi tệp lớn như vậy. Kiểm tra giới hạn cỡ tệp (ulimit -f), rồi chạy lại',
        'The system does not allow a file of that size. Check the limit on file sizes (ulimit -f), and run the command again',
      ],
      [
        ['EACCES', 'EPERM', 'EROFS'],
        'Không có quyền ghi hoặc đọc ở đó. Kiểm tra quyền của thư mục, hoặc chọn nơi khác',
        'There is no permission to write or read there. Check the permissions of the folder, or choose another place',
      ],
      [
        ['ENOTDIR'],
        'Có một tệp ở chỗ cần một thư mục. Xóa hoặc đổi tên tệp ấy, rồi chạy lại',
        'There is a file where a folder is needed. Delete or rename that file, and run the command again',
      ],
      [
        ['EMFILE', 'ENFILE'],
        'Hệ thống không cho mở thêm tệp. Đóng bớt chương trình khác, hoặc nâng giới hạn (ulimit -n), rồi chạy lại',
        'The system cannot open any more files. Close other programs or raise the limit (ulimit -n), and run the command again',
      ],
      [
        ['ENOMEM', 'ERR_WORKER_OUT_OF_MEMORY'],
        'Máy không đủ bộ nhớ. Đóng bớt chương trình khác rồi chạy lại',
        'The machine is out of memory. Close other programs and run the command again',
      ],
      [
        ['EIO'],
        'Ổ đĩa không đọc hoặc ghi được, có thể vì đã đầy hoặc bị hỏng. Kiểm tra ổ đĩa, rồi chạy lại',
        'The disk could not be read or written to, perhaps because it is full or damaged. Check the disk, and run the command again',
      ],
    ] as const
  ).flatMap(([codes, vi, en]) => codes.map((code) => [code, { vi, en }])),
);

/** An error of the system; of a copy, a link or a new name, with the place that this was to have. */
type SystemError = NodeJS.ErrnoException & { dest?: string };

/** An error with the errors that caused it, the outermost first. */
function* causes(error: unknown): Generator<SystemError> {
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    yield at;
  }
}

/** Error codes by their wording, for libraries that pass on only the wording. */
const codesByWords: readonly (readonly [RegExp, string])[] = [
  [/no space left on device/i, 'ENOSPC'],
  [/file too large/i, 'EFBIG'],
  [/permission denied/i, 'EACCES'],
  [/read-only file system/i, 'EROFS'],
  [/too many open files/i, 'EMFILE'],
];

const codeOf = (code: string | undefined, message: string): string =>
  code !== undefined && systemReasons.has(code)
    ? code
    : (codesByWords.find(([pattern]) => pattern.test(message))?.[1] ?? '');

/** The message for an error of the operating system, such as a full disk; undefined for any other error. */
export function systemFault(error: unknown): Text | undefined {
  for (const { code, path, dest, message } of causes(error)) {
    const named = codeOf(code, message);
    const reason = systemReasons.get(named);
    if (!reason) continue;
    const places = [path, dest].filter((place) => place !== undefined);
    const where = [named, ...(places.length > 0 ? [places.join(' → ')] : [])].join(', ');
    return { vi: `${reason.vi} (${where}).`, en: `${reason.en} (${where}).` };
  }
  return undefined;
}

/** The message for an error that nobody has foreseen, which is a defect of the program. */
export function defect(error: unknown): Text {
  const description = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const reason = stripVTControlCharacters(description).replaceAll(/\s+/g, ' ').slice(0, 300);
  return {
    vi: `Lệnh dừng vì lỗi của phần mềm, không phải lỗi của bản ghi (${reason}). Gửi câu này cho người phụ trách kỹ thuật; chạy lại với DEBUG=1 để xem chi tiết. Trang đã đăng trước đó còn nguyên.`,
    en: `The command stopped because of a defect in the software, not in a record (${reason}). Please send this sentence to whoever maintains the site; run the command again with DEBUG=1 for details. The previous site is untouched.`,
  };
}
