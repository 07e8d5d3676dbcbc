import { isUtf8 } from 'node:buffer';
import { lineFault, sizeFault } from './limits.ts';
import { fault, positionAt, top, type Fault, type Position } from './source.ts';

const lookAlikes = /[\u00d0\u0189\u00f0\u0256]/;

const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

const empty = (): Fault =>
  fault(
    'file-empty',
    top,
    'Tệp trống, không có nội dung nào. Chép vào đây một tệp cùng loại, bắt đầu từ dòng `---`, rồi sửa cho đúng; hoặc xóa tệp.',
    'The file is empty. Copy another file of its type into it, from the line of `---` on, and change what differs; or delete it.',
  );

/** The bytes as text in NFC with `\n` line ends, or the fault that keeps them from being text within the limits. */
export function decode(bytes: Buffer): string | Fault {
  const tooLarge = sizeFault(bytes);
  if (tooLarge) return tooLarge;
  if (!isUtf8(bytes)) {
    return fault(
      'file-encoding',
      firstBadByte(bytes),
      'Tệp không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Mở tệp và lưu lại với bảng mã `UTF-8`.',
      'The file is not saved as UTF-8, so Vietnamese letters would be spoilt. Open it and save it as `UTF-8`.',
    );
  }
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
  return text.trim() === '' ? empty() : (lineFault(text) ?? strangeLetter(text) ?? text);
}

function firstBadByte(bytes: Buffer): Position {
  for (let start = 0, line = 1; ; line += 1) {
    const next = bytes.indexOf(0x0a, start);
    if (next === -1 || !isUtf8(bytes.subarray(start, next))) return { line, column: 1 };
    start = next + 1;
  }
}

function strangeLetter(text: string): Fault | undefined {
  const alike = lookAlikes.exec(text);
  if (alike) {
    const right = /[\u00d0\u0189]/.test(alike[0]) ? 'Đ' : 'đ';
    return fault(
      'text-letters',
      positionAt(text, alike.index),
      `Chữ “${alike[0]}” ở đây không phải chữ đ của tiếng Việt, nên tìm kiếm sẽ không thấy. Xóa và gõ lại chữ \`${right}\`.`,
      `The letter “${alike[0]}” here is not the Vietnamese đ, so searches would miss it. Delete it and type \`${right}\`.`,
    );
  }
  const hidden = invisible.exec(text);
  if (!hidden) return undefined;
  const code = `U+${hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const [start, end] = [text.lastIndexOf('\n', hidden.index) + 1, text.indexOf('\n', hidden.index)];
  const line = text.slice(start, end < 0 ? undefined : end);
  const before = text.slice(start, hidden.index).slice(-20);
  const mended = line.replaceAll(new RegExp(invisible, 'g'), '').slice(0, 80);
  return fault(
    'text-letters',
    positionAt(text, hidden.index),
    `Sau “${before}” có một ký tự không nhìn thấy (${code}), thường do sao chép từ nơi khác. Xóa cả dòng và gõ lại: \`${mended}\`.`,
    `An invisible character (${code}) stands after “${before}”, mostly from copying. Delete the line and type it again: \`${mended}\`.`,
  );
}
