import { nationalNumber, displayPhone, isContactPhone, isHotline } from '../../domain/phone.ts';
import { renumbered } from '../../domain/renumbered-phones.ts';
import type { Text } from '../../domain/text.ts';

/** What is wrong with a value, as what follows the name of its field, and the next edit. */
export interface Diagnosis {
  fault: Text;
  edit: Text;
}

const isNumber = (text: string): boolean => isContactPhone(text) || isHotline(text);

/** The number of an extension and the number before it, where that is one. */
function extensionIn(typed: string): { number: string; extension: string } | undefined {
  const worded = /(?:số )?(?:máy (?:lẻ|nhánh|nội bộ)|nội bộ|nhánh|ext(?:ension)?\b)/iu.exec(typed);
  const bracketed = /\((\d{1,5})\)$/.exec(typed.trim());
  const at = worded?.index ?? bracketed?.index ?? -1;
  if (at < 0) return undefined;
  const number = typed.slice(0, at).replace(/(?<![\s(,;:|–-])[\s(,;:|–-]+$/, '');
  const [extension = ''] = /\d[\d, ]*/.exec(typed.slice(at + (worded?.[0].length ?? 0))) ?? [];
  return isNumber(number) && extension ? { number, extension: extension.trim() } : undefined;
}

/** The numbers in a text that has several; a second one may leave out the area code of the first. */
function phonesIn(typed: string): string[] {
  const pieces = typed.split(/[;,/|\n]|\s[-–]\s|\s(?:hoặc|và)\s/u).map((piece) => piece.trim());
  const first = nationalNumber(pieces.find(isNumber) ?? '');
  const whole = pieces.map((piece) => {
    const digits = piece.replace(/\D/g, '');
    const inherited = first.slice(0, Math.max(0, first.length - digits.length)) + digits;
    return isNumber(piece) ? piece : digits.length >= 6 && isContactPhone(inherited) ? inherited : '';
  });
  return whole.includes('') ? [] : [...new Set(whole.map(displayPhone))];
}

/** What is wrong with a telephone number, and the edit that keeps every digit of it; undefined where that is not certain. */
export function phoneAdvice(typed: string, written: (value: string) => string): Diagnosis | undefined {
  const extended = extensionIn(typed);
  if (extended) return withExtension(displayPhone(extended.number), extended.extension, written);
  const became = renumbered(typed);
  if (became !== undefined && isContactPhone(became)) return old(written(displayPhone(became)));
  const zero = `0${typed.replace(/\D/g, '')}`;
  if (/^[1-9][\d\s.-]*$/.test(typed.trim()) && !isHotline(typed) && isContactPhone(zero)) {
    return lostZero(written(displayPhone(zero)));
  }
  if (isHotline(typed)) return openToAll;
  const several = phonesIn(typed);
  return several.length > 1 ? oneOf(several, written) : undefined;
}

const withExtension = (number: string, extension: string, written: (value: string) => string): Diagnosis => ({
  fault: {
    vi: 'ghi cả số máy lẻ, mà trường này chỉ nhận số gọi',
    en: 'contains an extension, but takes only the number',
  },
  edit: {
    vi: `Sửa thành ${written(number)}, và để không mất số máy lẻ, thêm một dòng \`Máy lẻ: ${extension}\` vào nội dung, dưới dòng \`---\` thứ hai.`,
    en: `Change it to ${written(number)}, and so that the extension is not lost, add a line \`Máy lẻ: ${extension}\` to the text, below the second \`---\`.`,
  },
});

const old = (edit: string): Diagnosis => ({
  fault: {
    vi: 'là số cũ: mã vùng đã đổi năm 2017, đầu số di động 11 chữ số đã đổi năm 2018',
    en: 'is an old number: area codes changed in 2017, and mobile numbers of 11 digits in 2018',
  },
  edit: {
    vi: `Gọi thử số mới rồi sửa thành ${edit}.`,
    en: `Call the new number, then change it to ${edit}.`,
  },
});

const lostZero = (edit: string): Diagnosis => ({
  fault: {
    vi: 'thiếu chữ số 0 ở đầu, mà bảng tính thường bỏ mất',
    en: 'lacks its first 0, which spreadsheets often drop',
  },
  edit: { vi: `Sửa thành ${edit}.`, en: `Change it to ${edit}.` },
});

const openToAll: Diagnosis = {
  fault: {
    vi: 'là số tổng đài, không gọi được thẳng người phát ngôn',
    en: 'is a hotline, which does not reach the person',
  },
  edit: {
    vi: 'Ghi số gọi thẳng đến người này; số tổng đài thì ghi ở trường `phone` của `department.md`.',
    en: 'Write the number at which this person answers; the hotline belongs in `phone` of `department.md`.',
  },
};

function oneOf(numbers: readonly string[], written: (value: string) => string): Diagnosis {
  const [vi, en] = ['hoặc', 'or'].map((or) => numbers.map(written).join(` ${or} `)) as [string, string];
  return {
    fault: {
      vi: 'ghi nhiều số, mà trường này chỉ nhận một',
      en: 'contains several numbers, but takes only one',
    },
    edit: {
      vi: `Giữ một số: ${vi}; số còn lại ghi vào nội dung, dưới dòng \`---\` thứ hai.`,
      en: `Keep one: ${en}; write the rest in the text, below the second \`---\`.`,
    },
  };
}
