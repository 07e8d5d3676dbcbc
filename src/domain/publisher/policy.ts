import { z } from 'zod';
import { count } from '../fields/choice.ts';
import { field } from '../fields/field.ts';

/** The numbers on which the law is silent; each is labelled as policy wherever it is shown. */
export const policy = z
  .strictObject({
    nearDays: field(
      count(),
      ['Số ngày sắp đến hạn', 'Còn bao nhiêu ngày thì tính là sắp đến hạn.'],
      ['Near days', 'How many days before its due date a duty counts as due soon.'],
      { example: '7' },
    ).default(7),
    contactConfirmedDays: field(
      count(),
      ['Số ngày xác nhận còn giá trị', 'Bao nhiêu ngày thì phải xác nhận lại thông tin liên hệ.'],
      ['Contact confirmed days', 'How many days a confirmation of contact details remains valid.'],
      { example: '180' },
    ).default(180),
    requestOutcomeDays: field(
      count(),
      ['Số ngày chờ kết quả', 'Sau bao nhiêu ngày mà yêu cầu của báo chí chưa có kết quả thì cảnh báo.'],
      [
        'Request outcome days',
        'How many days a press request may have no outcome before there is a warning.',
      ],
      { example: '10' },
    ).default(10),
    correctionFollowUpDays: field(
      count(),
      ['Số ngày chờ cải chính', 'Sau bao nhiêu ngày mà yêu cầu cải chính chưa có kết quả thì cảnh báo.'],
      [
        'Correction follow-up days',
        'How many days a request for a correction may have no outcome before there is a warning.',
      ],
      { example: '30' },
    ).default(30),
    topicsMonths: field(
      count(),
      ['Số tháng xét nội dung', 'Từ tháng thứ mấy thì xét thông tin định kỳ đã đủ các mục nội dung chưa.'],
      ['Topics months', 'After how many months briefings are checked for topics that were never covered.'],
      { example: '12' },
    ).default(12),
    reportDays: field(
      count(),
      ['Số ngày gửi báo cáo', 'Báo cáo quý phải gửi trong bao nhiêu ngày kể từ khi quý kết thúc.'],
      ['Report days', 'How many days after the end of a quarter its report is due.'],
      { example: '15' },
    ).default(15),
    awarenessDays: field(
      count(),
      ['Số ngày phổ biến', 'Sau bao nhiêu ngày mà chưa phổ biến, nhắc nhở quy định thì cảnh báo.'],
      [
        'Awareness days',
        'After how many days there is a warning that the rules were not made known or the reminder is missing.',
      ],
      { example: '30' },
    ).default(30),
    emergencyDays: field(
      count(),
      [
        'Số ngày hoàn thiện thông tin khẩn cấp',
        'Thông tin khẩn cấp phải được bổ sung đủ trong bao nhiêu ngày kể từ khi phát ngôn.',
      ],
      ['Emergency days', 'How many days after its release an emergency statement must be completed.'],
      { example: '1' },
    ).default(1),
    lapseHandledDays: field(
      count(),
      ['Số ngày xử lý việc quá hạn', 'Việc quá hạn sau bao nhiêu ngày mà chưa ghi việc xử lý thì cảnh báo.'],
      [
        'Lapse handled days',
        'After how many days there is a warning about an overdue duty that nobody has dealt with.',
      ],
      { example: '30' },
    ).default(30),
  })
  .prefault({});
