import type { Text } from '../../domain/text.ts';

/** Names that Windows keeps for devices, whatever ending follows. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** Signs that no name on Windows may have. */
const forbidden = /[<>:"|?*\\\u0000-\u001f]/;

/**
 * The longest path within the content folder, in UTF-16 code units: Windows takes 259 for a path from the drive on, and
 * the folder in which somebody keeps the repository needs its share.
 */
const longestPath = 180;

/** What computers and editors leave beside the files that people write. */
const leftBehind =
  /^(?:thumbs\.db|desktop\.ini|ehthumbs\.db|~\$.*|.*~|.*\.(?:sw[a-p]|bak|tmp|orig|rej|crdownload))$/i;

/** What to do with a file that nobody wrote, if this is one. */
export const leftover = (name: string): Text | undefined =>
  leftBehind.test(name)
    ? {
        vi: `Tệp \`${name}\` do máy tính hoặc phần mềm soạn thảo tự tạo, không phải là hồ sơ. Xóa tệp này.`,
        en: `The file \`${name}\` was left behind by a computer or an editor and is not a record. Delete it.`,
      }
    : undefined;

/** Why a repository with this path cannot be checked out on every computer, if so. */
export function unportable(path: string): Text | undefined {
  for (const name of path.split('/')) {
    const device = devices.exec(name)?.[0].replace(/\.$/, '');
    if (device) {
      const right = name.replace(device, `${device.toLowerCase()}-1`);
      return {
        vi: `Windows dành tên \`${device}\` cho thiết bị, nên máy dùng Windows không tải được kho bản ghi có tên này. Đổi \`${name}\` thành một tên khác, ví dụ \`${right}\`.`,
        en: `Windows reserves the name \`${device}\` for a device, so a Windows computer cannot fetch a repository that contains it. Rename \`${name}\`, for example to \`${right}\`.`,
      };
    }
    if (forbidden.test(name) || /[. ]$/.test(name)) {
      const right = name.replaceAll(new RegExp(forbidden, 'g'), '-').replace(/(?<![. ])[. ]+$/, '');
      return {
        vi: `Tên \`${name}\` có ký tự mà Windows không nhận (\`< > : " | ? * \\\`, hoặc dấu chấm, dấu cách ở cuối), nên máy dùng Windows không tải được kho bản ghi. Đổi tên thành \`${right}\`.`,
        en: `The name \`${name}\` contains characters that Windows does not allow (\`< > : " | ? * \\\`, or a full stop or a space at the end), so Windows computers cannot fetch the repository. Rename it to \`${right}\`.`,
      };
    }
  }
  if (path.length <= longestPath) return undefined;
  return {
    vi: `Đường dẫn dài ${path.length} ký tự, quá ${longestPath}, nên nhiều máy dùng Windows không tải được. Đặt tên tệp ngắn hơn ít nhất ${path.length - longestPath} ký tự.`,
    en: `The path has ${path.length} characters, over ${longestPath}, so many Windows computers cannot fetch it. Make the file’s name shorter by ${path.length - longestPath} or more.`,
  };
}
