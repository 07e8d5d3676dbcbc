import { z } from 'zod';
import type { PlainDate } from '../dates.ts';
import type { Text } from '../text.ts';
import { byDocument } from './shared/course.ts';
import type { AnswerContext } from './shared/answer-context.ts';
import { slugMadeOf } from '../slug.ts';
import { replyApproved, withdrawal } from './shared/days.ts';
import { relatedCase } from '../fields/case.ts';
import { choice } from '../fields/choice.ts';
import { url } from '../fields/contact.ts';
import { article, document, letter } from '../fields/document.ts';
import { askedFor, field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { approval, speaker } from '../fields/release.ts';
import { text } from '../fields/text.ts';
import { plainDate } from '../fields/time.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

const outcomes = {
  pending: { vi: 'Chờ cơ quan báo chí', en: 'Pending' },
  published: { vi: 'Đã đăng', en: 'Published' },
  declined: { vi: 'Không đăng', en: 'Declined' },
} as const;

/** How often an outlet was reminded, and when it last was, as what follows the day of the request. */
function reminded(days: readonly PlainDate[], date: AnswerContext['date']): Text {
  const last = days.at(-1);
  if (last === undefined) return { vi: '', en: '' };
  const [count, on] = [days.length, date(last)];
  return count === 1
    ? { vi: `, đã nhắc ngày ${on}`, en: `, reminded on ${on}` }
    : { vi: `, đã nhắc ${count} lần, lần cuối ngày ${on}`, en: `, reminded ${count} times, last on ${on}` };
}

/** A request that an outlet publish a reply or a correction. */
export const corrections = departmentRecordType({
  name: 'corrections',
  address: 'cai-chinh',
  title: { vi: 'Yêu cầu phản hồi, cải chính', en: 'Request for a correction' },
  plural: { vi: 'Phản hồi, cải chính', en: 'Corrections' },
  schema: z.strictObject({
    title: field(text(), ['Tiêu đề', 'Tiêu đề để bạn đọc thấy.'], ['Title', 'The title readers see.'], {
      example: 'Đề nghị cải chính về …',
    }),
    outlet: field(
      reference('outlets'),
      ['Cơ quan báo chí', 'Cơ quan báo chí đã đăng.'],
      ['Outlet', 'The outlet that published it.'],
      { rule: 'correction-by-authority' },
    ),
    article: article(),
    publishedOn: field(
      plainDate(),
      ['Ngày đăng', 'Ngày bài báo được đăng.'],
      ['Published on', 'The article’s day.'],
    ),
    grounds: field(
      text(),
      ['Căn cứ', 'Thông tin nào sai và vì sao.'],
      ['Grounds', 'What is untrue, and why.'],
    ),
    legalReference: askedFor(
      field(
        text(),
        ['Điều khoản', 'Điều khoản pháp luật làm căn cứ.'],
        ['Legal reference', 'The provision relied on.'],
        { rule: 'correction-by-authority', example: 'Công văn, mục …' },
      ),
    ),
    case: relatedCase().optional(),
    requestedOn: field(
      plainDate(),
      ['Ngày yêu cầu', 'Ngày gửi yêu cầu.'],
      ['Requested on', 'The day it was sent.'],
    ),
    speaker: askedFor(speaker('correction-by-authority')),
    document: field(document(), ['Văn bản', 'Văn bản yêu cầu.'], ['Document', 'The written request.']),
    approval: approval().optional(),
    reminders: field(
      z.array(letter()).min(1),
      ['Các lần nhắc', 'Văn bản đã nhắc cơ quan báo chí sau khi yêu cầu.'],
      ['Reminders', 'The letters that reminded the outlet of the request.'],
    ).optional(),
    outcome: field(
      choice(outcomes),
      ['Kết quả', 'Cơ quan báo chí đã làm gì.'],
      ['Outcome', 'What the outlet did.'],
      {
        example: 'pending',
      },
    ),
    outcomeOn: field(
      plainDate(),
      ['Ngày có kết quả', 'Ngày có kết quả.'],
      ['Outcome on', 'The day of the outcome.'],
    ).optional(),
    outcomeUrl: field(
      url(),
      ['Nơi đăng', 'Địa chỉ bài cải chính.'],
      ['Outcome address', 'Where it is published.'],
    ).optional(),
    response: field(
      text(),
      ['Ý kiến của cơ quan báo chí', 'Cơ quan báo chí trả lời thế nào.'],
      ['Response', 'The outlet’s reply.'],
    ).optional(),
    ...lifecycle,
  }),
  slug: slugMadeOf({ day: ['requestedOn'] }, { words: 'title' }),
  days: {
    publishedOn: { kind: 'event', unordered: 'Everything else in a correction comes after it.' },
    requestedOn: { kind: 'event', notBefore: ['publishedOn', 'document.date'] },
    'document.date': { kind: 'event', notBefore: ['publishedOn'] },
    'approval.at': replyApproved('publishedOn'),
    'reminders.*.date': { kind: 'event', notBefore: ['requestedOn'] },
    outcomeOn: { kind: 'event', notBefore: ['requestedOn'] },
    ...withdrawal,
  },
  judgedOn: ['requestedOn'],
  datedBy: ['requestedOn'],
  end: {
    on: 'outcomeOn',
    meanwhile: ['reminders.*.date'],
    fields: ['outcomeUrl', 'response'],
    text: false,
    before: () => ({ outcome: 'pending' }),
  },
  issued: { published: 'requestedOn' },
  headline: '{title}',
  answer: ({ outlet, requestedOn, reminders = [], outcome, outcomeOn }, { party, date }) => {
    const [asked, on] = [date(requestedOn), outcomeOn && date(outcomeOn)];
    const { vi, en } = reminded(reminders.map((one) => one.date).sort(), date);
    return {
      vi: `Đã yêu cầu ${party(outlet)} ngày ${asked}${vi}. Kết quả: ${outcomes[outcome].vi}${on ? `, ngày ${on}` : ''}`,
      en: `Requested from ${party(outlet)} on ${asked}${en}. Outcome: ${outcomes[outcome].en}${on ? `, on ${on}` : ''}`,
    };
  },
  course: (data, { party }) => {
    const outlet = party(data.outlet);
    const sent = byDocument(data.document.number);
    return [
      {
        on: data.publishedOn,
        byOutlet: true,
        text: { vi: `${outlet} đăng, phát`, en: `Published by ${outlet}` },
        told: data.article.title,
      },
      { on: data.requestedOn, text: { vi: `Gửi yêu cầu${sent.vi}`, en: `Request sent${sent.en}` } },
      ...(data.reminders ?? []).map(({ number, date: on }) => {
        const { vi, en } = byDocument(number);
        return { on, text: { vi: `Nhắc lại${vi}`, en: `Reminder sent${en}` } };
      }),
      ...(data.outcomeOn ? [{ on: data.outcomeOn, text: outcomes[data.outcome] }] : []),
    ];
  },
  wait: {
    from: ({ requestedOn }) => requestedOn,
    isOver: ({ outcome }) => outcome !== 'pending',
    to: ({ outcomeOn }) => outcomeOn,
  },
  emptyText: {
    vi: 'Chưa có yêu cầu phản hồi, cải chính nào.',
    en: 'No reply or correction has been asked for yet.',
  },
  section: 4,
  news: 5,
  prefilled: { speaker: 'head' },
  editor: {
    place: [2, 4],
    icon: 'edit_note',
    about: 'Yêu cầu cơ quan báo chí phản hồi, cải chính thông tin sai.',
    summary: '{requestedOn}: {title}',
    sortedBy: 'requestedOn',
    guide: 'ghi-yeu-cau-va-tra-loi',
  },
  review: [
    {
      vi: 'Đã xem bài báo: tên bài, ngày đăng và nội dung bị cho là sai khớp với bản ghi.',
      en: 'The article has been checked: its title, date and the disputed passage agree with the record.',
    },
    {
      vi: 'Văn bản yêu cầu do người có thẩm quyền phát ngôn ký, có căn cứ pháp lý.',
      en: 'The request is signed by someone with authority to speak and names its legal basis.',
    },
    {
      vi: 'Kết quả ghi đúng điều cơ quan báo chí đã làm, có địa chỉ bài đăng nếu đã đăng.',
      en: 'The outcome is what the outlet did, with the address of what it published.',
    },
  ],
});
