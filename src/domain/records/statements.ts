import { z } from 'zod';
import { caseOf } from '../fields/case.ts';
import { choice, flag } from '../fields/choice.ts';
import { attachments } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { approval, speaker } from '../fields/release.ts';
import { text } from '../fields/text.ts';
import { instant } from '../fields/time.ts';
import { officialLife } from './shared/official-life.ts';
import { recordType } from './type.ts';

const impacts = {
  high: { vi: 'Tác động lớn trong xã hội', en: 'Large social impact' },
  normal: { vi: 'Thông thường', en: 'Normal' },
} as const;

/** An urgent statement; without `releasedAt` it is an open incident whose clock is running. */
export const statements = recordType({
  name: 'statements',
  address: 'dot-xuat',
  title: { vi: 'Thông tin đột xuất', en: 'Urgent statement' },
  plural: { vi: 'Thông tin đột xuất, bất thường', en: 'Urgent statements' },
  schema: z.strictObject({
    title: field(text(), ['Tiêu đề', 'Tiêu đề để bạn đọc thấy.'], ['Title', 'The title readers see.'], {
      example: 'Thông tin ban đầu về …',
    }),
    case: caseOf().optional(),
    occurredAt: field(
      instant(),
      ['Thời điểm xảy ra', 'Lúc vụ việc xảy ra.'],
      ['Occurred at', 'When the event happened.'],
    ),
    receivedAt: field(
      instant(),
      ['Thời điểm tiếp nhận', 'Lúc cơ quan tiếp nhận vụ việc; ghi khi quy định tính hạn từ lúc này.'],
      ['Received at', 'When the department received the matter, where the law counts from then.'],
      { rule: 'statement-within-one-day' },
    ).optional(),
    needsInitialInformation: field(
      flag(),
      ['Cần có ngay thông tin ban đầu', '`true` nếu phải phát ngôn trong một ngày.'],
      ['Needs initial information', '`true` if a statement is due within one day.'],
    ),
    impact: field(
      choice(impacts),
      ['Mức độ tác động', 'Lớn (high) hoặc thông thường (normal).'],
      ['Impact', 'High or normal.'],
    ).optional(),
    releasedAt: field(
      instant(),
      ['Thời điểm phát ngôn', 'Lúc thông tin được cung cấp cho báo chí.'],
      ['Released at', 'When the statement was made.'],
    ).optional(),
    speaker: speaker().optional(),
    approval: approval().optional(),
    emergency: field(
      flag(),
      ['Khẩn cấp', '`true` để đăng theo luồng khẩn cấp.'],
      ['Emergency', '`true` puts it in the emergency lane.'],
    ).optional(),
    attachments: attachments().optional(),
    ...officialLife,
  }),
});
