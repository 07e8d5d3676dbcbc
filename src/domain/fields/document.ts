import { z } from 'zod';
import { isPlaceholder } from '../placeholder.ts';
import { url } from './contact.ts';
import { blank, field, withForm } from './field.ts';
import { reference } from './reference.ts';
import { text } from './text.ts';
import { plainDate } from './time.ts';

/** The State’s style (`123/QĐ-CTHADS`, `126/2025/QH15`) and the Party’s (`48-CV/TU`, `19-2017/NQ-CP`). */
const documentNumberPattern = /^\d[\p{L}\d]*(-[\p{L}\d]+)?\/[\p{L}\d/.-]+$/u;

/** The number of a document, such as `123/QĐ-CTHADS`. */
const documentNumber = () =>
  field(
    withForm(
      z
        .string()
        .refine((value) => !isPlaceholder(value) && documentNumberPattern.test(value))
        .meta({ pattern: documentNumberPattern.source }),
      { vi: 'số và ký hiệu văn bản', en: 'the number and symbol of a document' },
      `${blank}/QĐ-CTHADS`,
      'document',
    ),
    ['Số, ký hiệu', 'Số và ký hiệu của văn bản.'],
    ['Number', 'The number and symbol of the document.'],
  );

const documentDate = () =>
  field(plainDate(), ['Ngày văn bản', 'Ngày ký văn bản.'], ['Date', 'The day on which it was signed.']);

const attached = () =>
  field(
    reference('attachments'),
    ['Tệp', 'Tên tệp trong thư mục attachments/ của đơn vị.'],
    ['File', 'The file’s name in the department’s folder attachments/.'],
  );

/** A document: number, date and, where it is published, its file. */
export const document = () =>
  z.strictObject({ number: documentNumber(), date: documentDate(), file: attached().optional() });

/** Files published with a record. */
export const attachments = () =>
  field(
    z.array(
      z.strictObject({
        title: field(
          text(),
          ['Tên tệp đính kèm', 'Tên để bạn đọc thấy.'],
          ['Title', 'The name readers see.'],
        ),
        file: attached(),
      }),
    ),
    ['Tệp đính kèm', 'Các tệp đăng cùng bản ghi.'],
    ['Attachments', 'Files published with the record.'],
  );

/** The article in the press that a record answers. */
export const article = () =>
  field(
    z.strictObject({
      title: field(text(), ['Tên bài', 'Tên bài báo.'], ['Title', 'The title of the article.']),
      url: field(url(), ['Địa chỉ', 'Nơi đăng bài.'], ['Address', 'Where it stands.']).optional(),
      file: attached().optional(),
    }),
    ['Bài báo', 'Bài được nói đến.'],
    ['Article', 'The article in question.'],
  );
