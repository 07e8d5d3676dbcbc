import { z } from 'zod';
import { caseOf } from '../fields/case.ts';
import { choice } from '../fields/choice.ts';
import { article, document } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { approval, speaker } from '../fields/release.ts';
import { text } from '../fields/text.ts';
import { plainDate } from '../fields/time.ts';
import { officialLife } from './shared/official-life.ts';
import { recordType } from './type.ts';

const kinds = {
  opinion: { vi: 'Ý kiến', en: 'Opinion' },
  petition: { vi: 'Kiến nghị', en: 'Petition' },
  criticism: { vi: 'Phê bình', en: 'Criticism' },
  complaint: { vi: 'Khiếu nại', en: 'Complaint' },
  denunciation: { vi: 'Tố cáo', en: 'Denunciation' },
} as const;

const origins = {
  forwarded: { vi: 'Báo chí chuyển đến', en: 'Forwarded by the press' },
  published: { vi: 'Đăng, phát trên báo chí', en: 'Published in the press' },
  digest: { vi: 'Điểm tin báo chí', en: 'Press digest' },
} as const;

const contents = {
  result: { vi: 'Kết quả giải quyết', en: 'Result' },
  measure: { vi: 'Biện pháp giải quyết', en: 'Measure' },
} as const;

const writing = { rule: 'response-in-writing' };

/** What the press forwarded or published, and the written answer that is due within thirty days. */
export const responses = recordType({
  name: 'responses',
  address: 'tra-loi',
  title: { vi: 'Trả lời báo chí', en: 'Answer to the press' },
  plural: { vi: 'Trả lời báo chí', en: 'Answers to the press' },
  schema: z.strictObject({
    title: field(text(), ['Tiêu đề', 'Tiêu đề để bạn đọc thấy.'], ['Title', 'The title readers see.'], {
      example: 'Trả lời phản ánh về …',
    }),
    outlet: field(
      reference('outlets'),
      ['Cơ quan báo chí', 'Cơ quan báo chí đã chuyển hoặc đăng, phát.'],
      ['Outlet', 'The press agency that forwarded or published it.'],
      { example: 'ten-co-quan-bao-chi' },
    ),
    kind: field(
      choice(kinds),
      ['Loại', 'Ý kiến, kiến nghị, phê bình, khiếu nại hay tố cáo.'],
      ['Kind', 'What it is.'],
      {
        example: 'petition',
      },
    ),
    origin: field(choice(origins), ['Nguồn', 'Đến bằng đường nào.'], ['Origin', 'How it came.'], {
      example: 'forwarded',
    }),
    case: caseOf().optional(),
    receivedOn: field(
      plainDate(),
      ['Ngày nhận', 'Ngày đơn vị nhận được.'],
      ['Received on', 'The day on which it arrived.'],
      { rule: 'response-within-30-days' },
    ).optional(),
    publishedOn: field(
      plainDate(),
      ['Ngày đăng, phát', 'Ngày báo chí đăng, phát.'],
      ['Published on', 'The day on which the press published it.'],
      { rule: 'response-within-30-days' },
    ).optional(),
    article: article().optional(),
    digest: field(
      z.strictObject({
        issue: field(
          text(),
          ['Số điểm tin', 'Số, ngày của điểm tin.'],
          ['Issue', 'The issue of the digest.'],
        ),
        orderedBy: field(
          text(),
          ['Người yêu cầu xử lý', 'Chức danh yêu cầu xử lý.'],
          ['Ordered by', 'The office that ordered it.'],
        ).optional(),
        followUp: field(text(), ['Việc xử lý', 'Đơn vị đã xử lý thế nào.'], ['Follow-up', 'What was done.'], {
          rule: 'digest-followed-up',
          example: 'Báo cáo Văn phòng Tổng cục tại Công văn số …',
        }),
      }),
      ['Điểm tin', 'Mục điểm tin và việc xử lý.'],
      ['Digest', 'The digest item and its follow-up.'],
    ).optional(),
    reply: field(
      document().extend({
        number: field(
          document().shape.number,
          ['Số, ký hiệu', 'Số văn bản trả lời.'],
          ['Number', 'Its number.'],
          writing,
        ),
        date: field(
          plainDate(),
          ['Ngày văn bản', 'Ngày ký văn bản.'],
          ['Date', 'The day it was signed.'],
          writing,
        ),
        to: field(
          reference('outlets'),
          ['Gửi', 'Cơ quan báo chí nhận văn bản.'],
          ['To', 'The outlet that receives it.'],
          { ...writing, example: 'ten-co-quan-bao-chi' },
        ),
        states: field(
          choice(contents),
          ['Nội dung', 'Kết quả (result) hoặc biện pháp (measure) giải quyết.'],
          ['States', 'The result or the measure.'],
          { rule: 'response-states-outcome', example: 'result' },
        ),
        summary: field(
          text(),
          ['Tóm tắt', 'Kết quả hoặc biện pháp giải quyết, một hai câu.'],
          ['Summary', 'The result or measure in a sentence or two.'],
          { rule: 'response-states-outcome', example: 'Đã chi trả …' },
        ),
      }),
      ['Văn bản trả lời', 'Văn bản thông báo cho cơ quan báo chí.'],
      ['Reply', 'The written notice to the outlet.'],
      writing,
    ).optional(),
    speaker: speaker().optional(),
    approval: approval().optional(),
    ...officialLife,
  }),
});
