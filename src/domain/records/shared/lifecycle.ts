import { z } from 'zod';
import { document } from '../../fields/document.ts';
import { field, notInForms } from '../../fields/field.ts';
import { realText } from '../../fields/text.ts';
import { plainDate } from '../../fields/time.ts';

const formerSlug = () => z.string().regex(/^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/);

/** Fields of a record after its publication: the file names that it had, and its withdrawal. Its addresses stay. */
export const lifecycle = {
  formerly: notInForms(
    field(
      z.array(formerSlug()).min(1),
      [
        'Tên tệp trước đây',
        'Tên tệp mà bản ghi từng mang khi đã đăng, không có đuôi .md; địa chỉ cũ dẫn đến bản ghi này.',
      ],
      [
        'Former file names',
        'File names that the record had when it was published, without .md; the old addresses lead here.',
      ],
      { example: '2026-…-…-ten-cu' },
    ),
  ).optional(),
  withdrawn: field(
    z.strictObject({
      ground: field(
        realText(),
        ['Lý do rút', 'Vì sao bản ghi không còn được đăng.'],
        ['Ground', 'Why the record is no longer published.'],
        { example: 'Lộ thông tin riêng tư của …' },
      ),
      on: field(plainDate(), ['Ngày rút', 'Ngày rút bản ghi.'], ['On', 'The day of the withdrawal.']),
      by: field(
        realText(),
        ['Người quyết định', 'Chức vụ hoặc cơ quan quyết định rút.'],
        ['By', 'The office that decided it.'],
        { example: 'Trưởng phòng …' },
      ),
      document: field(
        document(),
        ['Văn bản rút', 'Văn bản quyết định việc rút.'],
        ['Document', 'The document of the decision.'],
      ).optional(),
      note: field(
        realText(),
        ['Ghi chú', 'Điều bạn đọc cần biết thêm.'],
        ['Note', 'What else readers should know.'],
        { example: 'Bản thay thế đăng ngày …' },
      ).optional(),
    }),
    [
      'Đã rút',
      'Bản ghi đã đăng rồi rút: trang còn lại chỉ nói loại bản ghi, lý do, ngày và người quyết định; nội dung không đăng nữa.',
    ],
    [
      'Withdrawn',
      'A record that was published and withdrawn: its page gives its type, the ground, the day and who decided, but none of its content.',
    ],
  ).optional(),
};
