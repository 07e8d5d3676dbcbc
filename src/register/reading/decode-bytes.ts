import { isUtf8 } from 'node:buffer';
import { lineProblem, sizeProblem } from '../limits.ts';
import { invisibleCharacter, isUsual, lookAlikeLetter, withoutInvisible } from '../../domain/letters.ts';
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

/** The bytes as text in NFC with `\n` line ends, or the problem that keeps them from being text within the limits. `size` is of the whole file. */
export function decode(bytes: Buffer, size = bytes.length): string | FileProblem {
  const tooLarge = sizeProblem(size);
  if (tooLarge) return tooLarge;
  const text = bytes.toString('utf8');
  // Where bytes are no UTF-8, the text has a sign in their place that is not usual.
  if (isUsual(text)) return isBlank(text) ? empty() : (lineProblem(text) ?? text);
  if (!isUtf8(bytes)) {
    return problemAt(
      'file-encoding',
      firstBadByte(bytes),
      'Tệp không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Mở tệp và lưu lại với bảng mã `UTF-8`.',
      'The file is not saved as UTF-8, so Vietnamese letters would be garbled. Open it and save it as `UTF-8`.',
    );
  }
  const plain = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
  return isBlank(plain) ? empty() : (lineProblem(plain) ?? strangeLetter(plain) ?? plain);
}

const isBlank = (text: string): boolean => !/\S/.test(text);

function firstBadByte(bytes: Buffer): Position {
  for (let start = 0, line = 1; ; line += 1) {
    const next = bytes.indexOf(0x0a, start);
    if (next === -1 || !isUtf8(bytes.subarray(start, next))) return { line, column: 1 };
    start = next + 1;
  }
}

function strangeLetter(text: string): FileProblem | undefined {
  const alike = lookAlikeLetter(text);
  if (alike) {
    const { typed, right } = alike;
    return problemAt(
      'text-letters',
      positionAt(text, alike.index),
      `Chữ “${typed}” ở đây không phải chữ đ của tiếng Việt, nên tìm kiếm sẽ không thấy. Xóa và gõ lại chữ \`${right}\`.`,
      `The letter “${typed}” here is not the Vietnamese đ, so searches would miss it. Delete it and type \`${right}\`.`,
    );
  }
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
