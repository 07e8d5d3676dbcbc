import { z } from 'zod';
import { choice, count } from './fields/choice.ts';
import { field, withForm } from './fields/field.ts';

const readers = {
  journalists: { vi: 'Nhà báo', en: 'Journalists' },
  citizens: { vi: 'Người dân', en: 'Citizens' },
  staff: { vi: 'Công chức của đơn vị', en: 'Staff of a department' },
  overseers: { vi: 'Cơ quan cấp trên', en: 'Overseeing bodies' },
  publishers: { vi: 'Cơ quan chủ quản trang', en: 'Publishers' },
} as const;

/** Whom a guide is written for. */
export type Audience = keyof typeof readers;

/** Whom guides are written for, in the order of the index. */
export const audiences = Object.keys(readers) as [Audience, ...Audience[]];

/** Text with a letter in it, so that YAML takes it for text wherever it is read. */
const wordText = () =>
  withForm(z.string().regex(/\p{L}/u), { vi: 'bằng chữ', en: 'in words' }, 'Thêm một bản ghi');

/** The front matter of a guide, as it is typed. */
export const guideSchema = z.strictObject({
  title: field(wordText(), ['Tiêu đề', 'Tiêu đề của hướng dẫn.'], ['Title', 'The guide’s title.'], {
    example: 'Thêm một bản ghi',
  }),
  description: field(
    wordText(),
    ['Mô tả', 'Một câu nói hướng dẫn có gì.'],
    ['Description', 'One sentence on what is in the guide.'],
    { example: 'Các bước để thêm một bản ghi.' },
  ),
  audience: field(
    choice(readers),
    ['Người đọc', 'Hướng dẫn viết cho ai.'],
    ['Audience', 'Whom the guide is written for.'],
    { example: 'staff' },
  ).optional(),
  order: field(
    count(),
    ['Thứ tự', 'Thứ tự giữa các hướng dẫn cho cùng người đọc.'],
    ['Order', 'Its place among the guides for the same readers.'],
  ),
});
