import { isUtf8 } from 'node:buffer';
import { lineProblem, sizeProblem } from '../limits.ts';
import { legacyLine, type LegacyEncoding } from '../../domain/legacy-encoding.ts';
import { invisibleCharacter, isUsual, withoutInvisible, withVietnameseD } from '../../domain/letters.ts';
import { top, type Position } from '../../domain/location.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { problemAt, positionAt } from './source-text.ts';

const empty = (): FileProblem =>
  problemAt(
    'file-empty',
    top,
    'Tệp trống, không có nội dung nào. Chép vào đây một tệp cùng loại, bắt đầu từ dòng `---`, rồi sửa cho đúng; hoặc xóa tệp.',
    'The file is empty. Copy another file of its type into it, starting with the line of `---`, and change what differs; or delete it.',
  );

/**
 * The bytes as text in NFC with `\n` line ends and the Vietnamese đ for letters that look like it, or the problem that
 * keeps them from being text within the limits. `size` is of the whole file.
 */
export function decode(bytes: Buffer, size = bytes.length): string | FileProblem {
  const tooLarge = sizeProblem(size);
  if (tooLarge) return tooLarge;
  const text = bytes.toString('utf8');
  // Where bytes are no UTF-8, the text has a sign in their place that is not usual.
  if (isUsual(text)) return isBlank(text) ? empty() : (lineProblem(text) ?? oldFont(text) ?? text);
  if (!isUtf8(bytes)) {
    return problemAt(
      'file-encoding',
      firstBadByte(bytes),
      'Tệp không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Mở tệp và lưu lại với bảng mã `UTF-8`.',
      'The file is not saved as UTF-8, so Vietnamese letters would be garbled. Open it and save it as `UTF-8`.',
    );
  }
  const plain = withVietnameseD(
    text
      .replace(/^\uFEFF/, '')
      .replaceAll(/\r\n?/g, '\n')
      .normalize('NFC'),
  );
  return isBlank(plain) ? empty() : (lineProblem(plain) ?? oldFont(plain) ?? hiddenLetter(plain) ?? plain);
}

const isBlank = (text: string): boolean => !/\S/.test(text);

function firstBadByte(bytes: Buffer): Position {
  for (let start = 0, line = 1; ; line += 1) {
    const next = bytes.indexOf(0x0a, start);
    if (next === -1 || !isUtf8(bytes.subarray(start, next))) return { line, column: 1 };
    start = next + 1;
  }
}

const fonts: Readonly<Record<LegacyEncoding, string>> = { TCVN3: '.VnTime', VNI: 'VNI-Times' };

/** Letters copied from a file of old, which cannot be told for certain from their line alone. */
function oldFont(text: string): FileProblem | undefined {
  const found = legacyLine(text);
  if (!found) return undefined;
  const { line, encoding } = found;
  const typed = withoutInvisible(found.typed.trim()).slice(0, 60);
  return problemAt(
    'file-encoding',
    { line, column: 1 },
    `Dòng này chép từ văn bản dùng phông chữ cũ (bảng mã ${encoding}, như phông ${fonts[encoding]}), không phải Unicode, nên trang sẽ hiện sai chữ: “${typed}”. Chuyển sang Unicode bằng công cụ chuyển mã của bộ gõ, như UniKey, rồi chép lại; hoặc gõ lại cả dòng.`,
    `This line was copied from a document in an old font (${encoding}, such as ${fonts[encoding]}), which is not Unicode, so the page would show the wrong letters: “${typed}”. Convert it to Unicode with the converter of your keyboard program, such as UniKey, and copy it again; or type the line again.`,
  );
}

function hiddenLetter(text: string): FileProblem | undefined {
  const hidden = invisibleCharacter(text);
  if (!hidden) return undefined;
  const { code } = hidden;
  const [start, end] = [text.lastIndexOf('\n', hidden.index) + 1, text.indexOf('\n', hidden.index)];
  const line = text.slice(start, end < 0 ? undefined : end);
  const before = text.slice(start, hidden.index).slice(-20);
  const corrected = withoutInvisible(line).slice(0, 80);
  return problemAt(
    'text-letters',
    positionAt(text, hidden.index),
    `Sau “${before}” có một ký tự không nhìn thấy (${code}), thường do sao chép từ nơi khác. Xóa cả dòng và gõ lại: \`${corrected}\`.`,
    `There is an invisible character (${code}) after “${before}”, usually from copying. Delete the line and type it again: \`${corrected}\`.`,
  );
}
