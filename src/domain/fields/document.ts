import { z } from 'zod';
import { documentNumberForm, documentNumberPattern } from '../document-number.ts';
import { isPlaceholder } from '../placeholder.ts';
import { url } from './contact.ts';
import { blank, field, withForm } from './field.ts';
import { reference } from './reference.ts';
import { text } from './text.ts';
import { plainDate } from './time.ts';

/** The number of a document, such as `123/QĐ-CTHADS`; kept in the form in which it is published. */
const documentNumber = () =>
  field(
    withForm(
      z
        .string()
        .refine((value) => !isPlaceholder(value) && documentNumberPattern.test(documentNumberForm(value)))
        .meta({ pattern: documentNumberPattern.source })
        .transform(documentNumberForm),
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

/** The outlet's own letter, whose number is written as that outlet writes it. */
export const inbound = () =>
  field(
    z.strictObject({
      number: field(
        text(),
        ['Số, ký hiệu', 'Số và ký hiệu ghi trên công văn đến; bỏ trống nếu không có.'],
        ['Number', 'The number on the letter; left out where it has none.'],
        { example: `${blank}/BTT-PV` },
      ).optional(),
      date: documentDate(),
    }),
    [
      'Công văn của cơ quan báo chí',
      'Số và ngày ghi trên công văn mà cơ quan báo chí gửi đến. Ngày này không phải ngày nhận.',
    ],
    [
      'The outlet’s letter',
      'Number and date on the letter from the outlet. Its date is not that of receipt.',
    ],
  );

/** To which department a matter was passed, where its clock runs on. */
export const transferredTo = () =>
  field(
    z.strictObject({
      department: field(
        reference('departments'),
        ['Chuyển đến đơn vị', 'Tên thư mục của đơn vị nhận.'],
        ['Passed to', 'The folder of the department that receives it.'],
      ),
      on: field(
        plainDate(),
        ['Ngày chuyển', 'Ngày chuyển vụ việc.'],
        ['Day of transfer', 'The day on which it was passed.'],
      ),
      document: field(
        document(),
        ['Văn bản chuyển', 'Văn bản chuyển vụ việc.'],
        ['Document of transfer', 'The document by which it was passed.'],
      ),
    }),
    [
      'Chuyển đơn vị khác',
      'Đơn vị đã nhận chuyển vụ việc để trả lời. Thời hạn vẫn tính từ đầu, và đơn vị nhận phải trả lời.',
    ],
    [
      'Transfer',
      'The department to which the matter was passed. The clock runs on from the same start, and that department owes the answer.',
    ],
  );

/** Who is competent where a department is not: another department, or a body that is not on the site, by its name. */
export const referredTo = () =>
  field(
    z
      .strictObject({
        department: field(
          reference('departments'),
          ['Đơn vị có thẩm quyền', 'Tên thư mục của đơn vị, nếu đơn vị ấy có trên trang.'],
          ['Competent department', 'The folder of the department, where it is on this site.'],
        ).optional(),
        name: field(
          text(),
          ['Cơ quan có thẩm quyền', 'Tên cơ quan, nếu cơ quan ấy không có trên trang. Không ghi tên người.'],
          ['Competent body', 'The name of the body, where it is not on this site. Never a person’s name.'],
          { example: `Ủy ban nhân dân tỉnh ${blank}` },
        ).optional(),
        on: field(
          plainDate(),
          ['Ngày chỉ dẫn', 'Ngày báo cho bên yêu cầu biết.'],
          ['Referred on', 'The day on which the other side was told.'],
        ).optional(),
        document: field(
          document(),
          ['Văn bản chỉ dẫn', 'Văn bản báo cho bên yêu cầu biết.'],
          ['Document of referral', 'The document that told them.'],
        ).optional(),
      })
      .meta({ alternatives: ['department', 'name'] }),
    [
      'Nơi có thẩm quyền',
      'Ai có thẩm quyền trả lời, khi từ chối vì không thuộc quyền hạn phát ngôn: một đơn vị (department) hoặc tên cơ quan (name).',
    ],
    [
      'Referral',
      'Who is competent to answer, where a request was refused as outside the authority to speak: a department or the name of a body.',
    ],
  );

/** A letter of the department that need not have a number. */
export const letter = () =>
  z.strictObject({
    number: documentNumber().optional(),
    date: documentDate(),
  });

const articleFields = () => ({
  title: field(text(), ['Tên bài', 'Tên bài báo.'], ['Title', 'The title of the article.']),
  url: field(url(), ['Địa chỉ', 'Nơi đăng bài.'], ['Address', 'Where it stands.']).optional(),
  file: attached().optional(),
});

/** The article in the press that a record answers. */
export const article = () =>
  field(
    z.strictObject(articleFields()),
    ['Bài báo', 'Bài được nói đến.'],
    ['Article', 'The article in question.'],
  );

/** Several articles that one reply answers, each with the issue and the day in which it was printed. */
export const articles = () =>
  field(
    z
      .array(
        z.strictObject({
          ...articleFields(),
          issue: field(
            text(),
            ['Số báo', 'Số báo in bài này.'],
            ['Issue', 'The issue in which it was printed.'],
            { example: `số ${blank}` },
          ).optional(),
          printedOn: field(
            plainDate(),
            ['Ngày đăng bài', 'Ngày bài này được đăng, phát.'],
            ['Printed on', 'The day on which it was published.'],
          ).optional(),
        }),
      )
      .min(1),
    ['Các bài báo', 'Các bài mà một văn bản trả lời chung; hạn tính từ bài đăng sớm nhất.'],
    ['Articles', 'The articles that one reply answers; the first of them starts the clock.'],
  );
