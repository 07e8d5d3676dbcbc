import { isUtf8 } from 'node:buffer';
import { fault, positionAt, top, type Fault, type Position } from './source.ts';

const lookAlikes = /[\u00d0\u0189\u00f0\u0256]/;

const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

const empty = (): Fault =>
  fault(
    'file-empty',
    top,
    'Tệp trống, không có nội dung nào. Điền nội dung theo mẫu của một tệp cùng loại, hoặc xóa tệp.',
    'The file is empty. Fill it in after the pattern of another file of its type, or delete it.',
  );

/** The bytes as text in NFC with `\n` line ends, or the fault that keeps them from being text. */
export function decode(bytes: Buffer): string | Fault {
  if (!isUtf8(bytes)) {
    return fault(
      'file-encoding',
      firstBadByte(bytes),
      'Tệp không được lưu bằng bảng mã UTF-8, nên chữ tiếng Việt sẽ hỏng. Mở tệp và lưu lại với bảng mã UTF-8.',
      'The file is not saved as UTF-8, so Vietnamese letters would be spoilt. Open it and save it as UTF-8.',
    );
  }
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');
  return text.trim() === '' ? empty() : (strangeLetter(text) ?? text);
}

function firstBadByte(bytes: Buffer): Position {
  const lines = bytes.toString('latin1').split('\n');
  const bad = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  return { line: bad + 1, column: 1 };
}

function strangeLetter(text: string): Fault | undefined {
  const alike = lookAlikes.exec(text);
  if (alike) {
    return fault(
      'text-letters',
      positionAt(text, alike.index),
      `Chữ “${alike[0]}” ở đây không phải chữ đ của tiếng Việt, nên tìm kiếm sẽ không thấy. Xóa và gõ lại chữ đ hoặc Đ.`,
      `The letter “${alike[0]}” here is not the Vietnamese đ, so searches would miss it. Delete it and type đ or Đ.`,
    );
  }
  const hidden = invisible.exec(text);
  if (!hidden) return undefined;
  const code = `U+${hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return fault(
    'text-letters',
    positionAt(text, hidden.index),
    `Ở đây có một ký tự không nhìn thấy (${code}), thường do sao chép từ nơi khác. Xóa và gõ lại đoạn này.`,
    `An invisible character (${code}) stands here, mostly from copying. Delete this stretch and type it again.`,
  );
}
