import { z } from 'zod';
import { caseOf } from '../fields/case.ts';
import { choice, flag } from '../fields/choice.ts';
import { asked, field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { approval, speaker } from '../fields/release.ts';
import { text } from '../fields/text.ts';
import { instant, plainDate } from '../fields/time.ts';
import { officialLife } from './shared/official-life.ts';
import { recordType } from './type.ts';

const channels = {
  visit: { vi: 'Đến trụ sở', en: 'Visit' },
  letter: { vi: 'Văn bản', en: 'Letter' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  other: { vi: 'Cách khác', en: 'Other' },
} as const;

const outcomes = {
  pending: { vi: 'Đang xử lý', en: 'Pending' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  deferred: { vi: 'Hẹn trả lời', en: 'Deferred' },
  refused: { vi: 'Từ chối', en: 'Refused' },
} as const;

/** What the press asked for, visits included. A refused request has no body: what is secret has no place here. */
export const requests = recordType({
  name: 'requests',
  address: 'yeu-cau',
  title: { vi: 'Yêu cầu của báo chí', en: 'Press request' },
  plural: { vi: 'Yêu cầu của báo chí', en: 'Press requests' },
  schema: z.strictObject({
    receivedAt: field(
      instant(),
      ['Thời điểm nhận', 'Lúc nhận được yêu cầu.'],
      ['Received at', 'When the request arrived.'],
    ),
    from: field(
      reference('outlets', ['press-authority']),
      [
        'Bên yêu cầu',
        'Một cơ quan báo chí, hoặc press-authority (cơ quan quản lý báo chí). Không ghi tên phóng viên.',
      ],
      ['From', 'An outlet, or press-authority. Never a journalist’s name.'],
      { example: 'ten-co-quan-bao-chi' },
    ),
    channel: field(
      choice(channels),
      ['Cách gửi', 'Yêu cầu đến bằng cách nào.'],
      ['Channel', 'How it arrived.'],
      {
        example: 'email',
      },
    ),
    topic: field(text(), ['Nội dung yêu cầu', 'Báo chí hỏi gì.'], ['Topic', 'What the press asks.'], {
      example: 'Tiến độ thi hành án …',
    }),
    case: caseOf().optional(),
    host: field(
      reference('spokespersons'),
      ['Người tiếp', 'Người đón tiếp phóng viên; bắt buộc khi đến trụ sở.'],
      ['Host', 'Who received the visitor; required for a visit.'],
    ).optional(),
    outcome: field(
      choice(outcomes),
      ['Kết quả', 'Yêu cầu đã đi đến đâu.'],
      ['Outcome', 'What became of it.'],
      {
        example: 'pending',
      },
    ),
    answeredAt: field(
      instant(),
      ['Thời điểm trả lời', 'Lúc trả lời.'],
      ['Answered at', 'When it was answered.'],
    ).optional(),
    promisedFor: field(
      plainDate(),
      ['Hẹn trả lời ngày', 'Ngày đã hẹn.'],
      ['Promised for', 'The day that was promised.'],
    ).optional(),
    speaker: speaker().optional(),
    approval: approval().optional(),
    refusal: field(
      z.strictObject({
        ground: field(
          reference('grounds'),
          ['Căn cứ từ chối', 'Mã căn cứ theo bộ quy định.'],
          ['Ground', 'A ground of the rule set.'],
          { rule: 'refusal-ground-listed', example: '…' },
        ),
        legalReference: asked(
          field(
            text(),
            ['Điều khoản', 'Điều khoản pháp luật làm căn cứ.'],
            ['Legal reference', 'The provision relied on.'],
            { rule: 'refusal-ground-listed', example: 'Công văn, mục …' },
          ),
        ),
        barredBy: field(
          text(),
          ['Quy định không cho cung cấp', 'Quy định cấm cung cấp thông tin.'],
          ['Barred by', 'The provision that bars disclosure.'],
        ).optional(),
        exceptionRequested: field(
          flag(),
          ['Có yêu cầu cần thông tin', 'Cơ quan có thẩm quyền đã yêu cầu thông tin trên báo chí.'],
          ['Exception requested', 'An authority asked for publication.'],
        ).optional(),
        concludedOn: field(
          plainDate(),
          ['Ngày có kết luận', 'Ngày có kết luận chính thức.'],
          ['Concluded on', 'The day of the official conclusion.'],
        ).optional(),
      }),
      ['Từ chối', 'Căn cứ từ chối.'],
      ['Refusal', 'On what it rests.'],
    ).optional(),
    ...officialLife,
  }),
});
