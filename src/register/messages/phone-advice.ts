import type { PhoneKind } from '../../domain/fields/contact.ts';
import { isContactPhone, isHotline } from '../../domain/phone.ts';
import { displayPhone, nationalNumber } from '../../domain/phone-digits.ts';
import { renumbered } from '../../domain/renumbered-phones.ts';
import type { Text } from '../../domain/text.ts';

/** What is wrong with a value, as what follows the name of its field, and the next edit. */
export interface Diagnosis {
  fault: Text;
  edit: Text;
}

const isNumber = (text: string): boolean => isContactPhone(text) || isHotline(text);

/** What the advice has to know of the field in which a number was typed. */
interface PhoneField {
  /** A value as its line has it. */
  lineWith(value: string): string;
  /** Whether a field of that name may be written beside this one. */
  isBeside(name: string): boolean;
}

/** A number among those that were typed: with its extension, and the kind that was typed before it. */
interface TypedPhone {
  number: string;
  extension?: string;
  kind?: PhoneKind;
}

/** The number before an extension, and the extensions: more than one where several were typed. */
function extensionsIn(typed: string): { number: string; extensions: string[] } | undefined {
  const worded = /(?:số )?(?:máy (?:lẻ|nhánh|nội bộ)|nội bộ|nhánh|ext(?:ension)?\b)/iu.exec(typed);
  const bracketed = /\((\d{1,5})\)$/.exec(typed.trim());
  const at = worded?.index ?? bracketed?.index ?? -1;
  if (at < 0) return undefined;
  const number = typed.slice(0, at).replace(/(?<![\s(,;:|–-])[\s(,;:|–-]+$/, '');
  const extensions = typed.slice(at + (worded?.[0].length ?? 0)).match(/\d+/g) ?? [];
  return isNumber(number) && extensions.length > 0 ? { number, extensions } : undefined;
}

const kinds: readonly [RegExp, PhoneKind][] = [
  [/di động|mobile|(?:^|\s)(?:dđ|đtdđ)(?:\s|:|$)/iu, 'mobile'],
  [/đường dây nóng|hotline|tổng đài/iu, 'hotline'],
  [/văn phòng|cơ quan|cố định|(?:^|\s)(?:cq|vp)(?:\s|:|$)/iu, 'office'],
];

const piecesOf = (typed: string): string[] =>
  typed.split(/[;,/|\n]|\s[-–]\s|\s(?:hoặc|và)\s/u).map((piece) => piece.trim());

/** A piece without the words before its number. */
const bareNumber = (piece: string): string => piece.replace(/^[^\d+(]*/u, '');

const isOld = (piece: string): boolean => renumbered(bareNumber(piece)) !== undefined;

/** The number of a piece as it is today. */
function numberIn(piece: string): string | undefined {
  const bare = bareNumber(piece);
  const today = renumbered(bare) ?? bare;
  return isNumber(today) ? today : undefined;
}

/** The numbers in a text that has several; a second one may leave out the area code of the first. */
function phonesIn(typed: string): TypedPhone[] {
  const pieces = piecesOf(typed);
  const first = nationalNumber(pieces.map(numberIn).find((number) => number !== undefined) ?? '');
  const phones = pieces.map((piece): TypedPhone | undefined => {
    const digits = piece.replace(/\D/g, '');
    const inherited = first.slice(0, Math.max(0, first.length - digits.length)) + digits;
    const number =
      numberIn(piece) ?? (digits.length >= 6 && isContactPhone(inherited) ? inherited : undefined);
    const kind = kinds.find(([words]) => words.test(piece))?.[1];
    return number === undefined ? undefined : { number: displayPhone(number), ...(kind ? { kind } : {}) };
  });
  if (phones.includes(undefined)) return [];
  return [...new Map(phones.flatMap((phone) => (phone ? [[phone.number, phone]] : []))).values()];
}

/** What is wrong with a telephone number, and the edit that keeps every digit of it; undefined where that is not certain. */
export function phoneAdvice(typed: string, field: PhoneField): Diagnosis | undefined {
  const extended = extensionsIn(typed);
  if (extended) return withExtension(displayPhone(extended.number), extended.extensions, field);
  const became = renumbered(typed);
  if (became !== undefined && isContactPhone(became)) return old(field.lineWith(displayPhone(became)));
  const zero = `0${typed.replace(/\D/g, '')}`;
  if (/^[1-9][\d\s.-]*$/.test(typed.trim()) && !isHotline(typed) && isContactPhone(zero)) {
    return lostZero(field.lineWith(displayPhone(zero)));
  }
  if (isHotline(typed)) return openToAll;
  const phones = phonesIn(typed);
  return phones.length > 1 ? oneOf(phones, field, piecesOf(typed).some(isOld)) : undefined;
}

/** Further numbers as one line of a record. */
const otherPhones = (phones: readonly TypedPhone[]): string =>
  `\`otherPhones: [${phones
    .map(
      (phone) =>
        `{ ${Object.entries(phone)
          .map(([key, value]) => `${key}: ${value}`)
          .join(', ')} }`,
    )
    .join(', ')}]\``;

function withExtension(number: string, extensions: readonly string[], field: PhoneField): Diagnosis {
  const fault = {
    vi: 'ghi cả số máy lẻ, mà trường này chỉ nhận số gọi',
    en: 'contains an extension, but takes only the number',
  };
  const line = field.lineWith(number);
  const all = extensions.join(', ');
  if (!field.isBeside('extension')) {
    return {
      fault,
      edit: {
        vi: `Sửa thành ${line}, và để không mất số máy lẻ, thêm một dòng \`Máy lẻ: ${all}\` vào nội dung, dưới dòng \`---\` thứ hai.`,
        en: `Change it to ${line}, and so that the extension is not lost, add a line \`Máy lẻ: ${all}\` to the text, below the second \`---\`.`,
      },
    };
  }
  const [first = '', ...others] = extensions;
  const listed = otherPhones(others.map((extension) => ({ number, extension })));
  return {
    fault,
    edit: {
      vi: `Sửa thành ${line}, và thêm ngay bên dưới dòng \`extension: ${first}\`${others.length > 0 ? ` và dòng ${listed}` : ''}, thụt vào như dòng này.`,
      en: `Change it to ${line}, and add the line \`extension: ${first}\`${others.length > 0 ? ` and the line ${listed}` : ''} just below, indented as this line is.`,
    },
  };
}

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
    vi: 'Ghi số gọi thẳng đến người này; số tổng đài thì ghi ở trường `hotline` của `department.md`.',
    en: 'Write the number at which this person answers; the hotline belongs in `hotline` of `department.md`.',
  },
};

const several: Text = {
  vi: 'ghi nhiều số, mà trường này chỉ nhận một',
  en: 'contains several numbers, but takes only one',
};

const severalOld: Text = {
  vi: 'ghi nhiều số, có số cũ từ trước khi mã vùng đổi năm 2017 và đầu số di động đổi năm 2018, mà trường này chỉ nhận một số đang dùng',
  en: 'contains several numbers, some of them from before area codes changed in 2017 and mobile numbers in 2018, but takes only one that is in use',
};

function oneOf(phones: readonly TypedPhone[], field: PhoneField, areOld: boolean): Diagnosis {
  const fault = areOld ? severalOld : several;
  const [first, ...others] = phones;
  if (first && field.isBeside('otherPhones')) {
    const [line, listed] = [field.lineWith(first.number), otherPhones(others)];
    return {
      fault,
      edit: {
        vi: `Ghi số chính ở đây: ${line}; số khác ghi vào một dòng ngay bên dưới, thụt vào như dòng này: ${listed}.`,
        en: `Write the main number here: ${line}; write the others on a line just below, indented as this line is: ${listed}.`,
      },
    };
  }
  const numbers = phones.map(({ number }) => field.lineWith(number));
  const [vi, en] = ['hoặc', 'or'].map((or) => numbers.join(` ${or} `)) as [string, string];
  return {
    fault,
    edit: {
      vi: `Giữ một số: ${vi}; số còn lại ghi vào nội dung, dưới dòng \`---\` thứ hai.`,
      en: `Keep one: ${en}; write the rest in the text, below the second \`---\`.`,
    },
  };
}
