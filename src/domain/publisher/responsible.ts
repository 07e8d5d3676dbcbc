import { z } from 'zod';
import { email, officePhone } from '../fields/contact.ts';
import { field } from '../fields/field.ts';
import { bilingual, realText } from '../fields/text.ts';

/** The body that answers for the site, and how it is reached. */
export const responsible = z.strictObject({
  name: field(
    bilingual(),
    ['Tên cơ quan', 'Tên đầy đủ, bằng hai thứ tiếng.'],
    ['Name', 'The full name, in both languages.'],
  ),
  address: field(realText(), ['Địa chỉ', 'Địa chỉ trụ sở.'], ['Address', 'The address of the office.'], {
    example: 'Số …, đường …',
  }).optional(),
  phone: field(
    officePhone(),
    ['Điện thoại', 'Số điện thoại của cơ quan.'],
    ['Phone', 'The office’s number.'],
  ).optional(),
  email: field(
    email(),
    ['Thư điện tử', 'Hộp thư của cơ quan.'],
    ['E-mail', 'The office’s mailbox.'],
  ).optional(),
});
