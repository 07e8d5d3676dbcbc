import { z } from 'zod';
import { daysBetween, type PlainDate } from '../dates.ts';
import type { Text } from '../text.ts';
import type { AnswerContext } from './shared/answer-context.ts';
import { slugMadeOf } from '../slug.ts';
import { replyApproved, withdrawal } from './shared/days.ts';
import { byDocument, letterFrom, transferStep, type Step } from './shared/course.ts';
import { passedOn } from './shared/passed-on.ts';
import { firstRaised, type Raised } from './shared/raised.ts';
import { relatedCase } from '../fields/case.ts';
import { choice } from '../fields/choice.ts';
import { article, articles, document, inbound, letter, transferredTo } from '../fields/document.ts';
import { field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { approval, speaker } from '../fields/release.ts';
import { text } from '../fields/text.ts';
import { plainDate } from '../fields/time.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

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

/** The fields of a response that its answer tells of. */
interface Matter extends Raised {
  outlet: string;
}

interface DocumentOfReply {
  number: string;
  date: PlainDate;
}

/** What an outlet was told before it was answered. */
interface Interim {
  number?: string | undefined;
  date: PlainDate;
  passedTo?: string | undefined;
  summary: string;
}

/** What the press published of a matter. */
interface Published extends Raised {
  article?: { title: string } | undefined;
  articles?: readonly { title: string; printedOn?: PlainDate | undefined }[] | undefined;
}

/** A reply with the days on which it was sent and arrived. */
interface SentReply extends DocumentOfReply {
  sentOn?: PlainDate | undefined;
  receivedOn?: PlainDate | undefined;
}

/** The days of which the earliest is that on which a matter was raised. */
const raisedOn = ['receivedOn', 'publishedOn', 'articles.*.printedOn'] as const;

/** A reply, by whichever department. */
interface Reply {
  /** As the subject of a sentence, where it is not the department of the record. */
  by: Text;
  number: string | undefined;
  date: PlainDate | undefined;
}

/**
 * Says that the outlet was answered, after how many days and by which due date. The law in force decides what starts
 * the clock; where no clock runs, the days count from the first day that is known, without a due date.
 */
function replied({ by, number, date: on }: Reply, matter: Matter, context: AnswerContext): Text {
  const { party, date, inDays, clock } = context;
  const passed = context.passed();
  const { start = passed?.since ?? firstRaised(matter), due } = clock() ?? {};
  const moved = passedOn(passed, context);
  const to = party(matter.outlet);
  const document = {
    vi: `bằng văn bản${number ? ` ${number}` : ''}${on ? ` ngày ${date(on)}` : ''}`,
    en: `by ${number ? `document ${number}` : 'a document'}${on ? ` of ${date(on)}` : ''}`,
  };
  if (on === undefined || start === undefined || on < start) {
    const unknown = on !== undefined && {
      vi: '; bản ghi không có ngày nhận hay ngày đăng, phát',
      en: '; the record has no day of receipt or publication',
    };
    return {
      vi: [`${by.vi} ${to} ${document.vi}`, unknown ? unknown.vi : '', moved.vi].join(''),
      en: [`${to} was answered ${by.en}${document.en}`, unknown ? unknown.en : '', moved.en].join(''),
    };
  }
  const after = inDays(daysBetween(start, on));
  const wasDue = due ? { vi: `; hạn là ngày ${date(due)}`, en: `; it was due on ${date(due)}` } : undefined;
  return {
    vi: [`${by.vi} ${to} sau ${after}, ${document.vi}`, wasDue?.vi, moved.vi].join(''),
    en: [`${to} was answered ${by.en}after ${after}, ${document.en}`, wasDue?.en, moved.en].join(''),
  };
}

const itself: Text = { vi: 'Đã trả lời', en: '' };

/** The reply to an outlet, of the department or of another to which the matter was passed. */
function replyOf(reply: DocumentOfReply | undefined, context: AnswerContext): Reply | undefined {
  if (reply) return { by: itself, number: reply.number, date: reply.date };
  const answered = context.passed()?.answered;
  if (!answered) return undefined;
  const { department, document, on } = answered;
  return {
    by: { vi: `${department} đã trả lời`, en: `by the ${department} ` },
    number: document,
    date: on,
  };
}

function unanswered(
  { outlet, interim = [], ...matter }: Matter & { interim?: readonly Interim[] | undefined },
  context: AnswerContext,
): Text {
  const { party, date, clock } = context;
  const to = party(outlet);
  const told = toldMeanwhile(interim, date);
  const moved = passedOn(context.passed(), context);
  const reckoned = reckonedFrom(matter, clock(), date);
  return {
    vi: ['Chưa có văn bản trả lời ', to, told.vi, moved.vi, reckoned.vi].join(''),
    en: [to, ' has no written answer yet', told.en, moved.en, reckoned.en].join(''),
  };
}

/** What an outlet was last told before the written reply. */
function toldMeanwhile(interim: readonly Interim[], date: AnswerContext['date']): Text {
  const last = interim.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (!last) return { vi: '', en: '' };
  const on = date(last.date);
  return last.passedTo
    ? {
        vi: `; ngày ${on} đã báo là giao ${last.passedTo} xem xét`,
        en: `; on ${on} it was told that ${last.passedTo} is considering the matter`,
      }
    : {
        vi: `; ngày ${on} đã báo là đang xem xét`,
        en: `; on ${on} it was told that the matter is being considered`,
      };
}

/** From which day a matter counts, and when its answer is due; the days of the record where no clock runs. */
function reckonedFrom(
  { receivedOn, publishedOn }: Raised,
  running: ReturnType<AnswerContext['clock']>,
  date: AnswerContext['date'],
): Text {
  if (running) {
    const [start, due] = [date(running.start), date(running.due)];
    return {
      vi: `; tính từ ngày ${start}, hạn là ngày ${due}`,
      en: `; counted from ${start}, it is due on ${due}`,
    };
  }
  const [received, printed] = [receivedOn && date(receivedOn), publishedOn && date(publishedOn)];
  return {
    vi: `${received ? `; nhận ngày ${received}` : ''}${printed ? `; đăng, phát ngày ${printed}` : ''}`,
    en: `${received ? `; received on ${received}` : ''}${printed ? `; published on ${printed}` : ''}`,
  };
}

/** What an outlet published: each article on its day. */
function publications({ publishedOn, article, articles = [] }: Published, outlet: string): Step[] {
  const text = { vi: `${outlet} đăng, phát`, en: `Published by ${outlet}` };
  const printed = articles.flatMap(({ title, printedOn }) =>
    printedOn ? [{ on: printedOn, byOutlet: true as const, text, told: title }] : [],
  );
  const isTold = printed.some(({ on }) => on === publishedOn);
  return publishedOn && !isTold
    ? [{ on: publishedOn, byOutlet: true, text, told: article?.title }, ...printed]
    : printed;
}

const interimStep = ({ number, date: on, passedTo, summary }: Interim): Step => {
  const { vi, en } = byDocument(number);
  return {
    on,
    text: {
      vi: `Báo là đang xem xét${vi}${passedTo ? `; đã giao ${passedTo}` : ''}`,
      en: `The outlet was told that it is being considered${en}${passedTo ? `; passed to ${passedTo}` : ''}`,
    },
    told: summary,
  };
};

function replySteps({ number, date: on, sentOn, receivedOn }: SentReply, outlet: string): Step[] {
  const { vi, en } = byDocument(number);
  return [
    { on, text: { vi: `Ký văn bản trả lời${vi}`, en: `Reply signed${en}` } },
    ...(sentOn ? [{ on: sentOn, text: { vi: 'Gửi văn bản trả lời', en: 'Reply sent' } }] : []),
    ...(receivedOn
      ? [
          {
            on: receivedOn,
            byOutlet: true as const,
            text: { vi: `${outlet} nhận được văn bản trả lời`, en: `Reply received by ${outlet}` },
          },
        ]
      : []),
  ];
}

/** What the press forwarded or published, and the written answer that is due within thirty days. */
export const responses = departmentRecordType({
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
      ['Kind', 'Opinion, petition, criticism, complaint or denunciation.'],
      {
        example: 'petition',
      },
    ),
    origin: field(
      choice(origins),
      ['Nguồn', 'Đến bằng đường nào.'],
      ['Origin', 'How it reached the department.'],
      {
        example: 'forwarded',
      },
    ),
    case: relatedCase().optional(),
    inbound: inbound().optional(),
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
    articles: articles().optional(),
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
    interim: field(
      z
        .array(
          letter().extend({
            passedTo: field(
              text(),
              ['Đã giao', 'Bộ phận được giao xem xét, chuẩn bị trả lời. Không ghi tên người.'],
              ['Passed to', 'The unit that is to prepare the answer. Never a person’s name.'],
              { example: 'Phòng …' },
            ).optional(),
            summary: field(
              text(),
              ['Nội dung', 'Đã báo cho cơ quan báo chí điều gì, một câu.'],
              ['Summary', 'What the outlet was told, in a sentence.'],
              { example: 'Đang kiểm tra, sẽ trả lời …' },
            ),
          }),
        )
        .min(1),
      [
        'Trả lời bước đầu',
        'Những lần đã báo cho cơ quan báo chí là đang xem xét. Đây chưa phải văn bản trả lời, hạn vẫn chạy.',
      ],
      [
        'Interim answers',
        'The times at which the outlet was told that the matter is being dealt with. None is the written reply; the clock runs on.',
      ],
    ).optional(),
    transferredTo: transferredTo().optional(),
    reply: field(
      document().extend({
        number: field(
          document().shape.number,
          ['Số, ký hiệu', 'Số văn bản trả lời.'],
          ['Number', 'The number of the reply.'],
          writing,
        ),
        date: field(
          plainDate(),
          ['Ngày văn bản', 'Ngày ký văn bản.'],
          ['Date', 'The day it was signed.'],
          writing,
        ),
        sentOn: field(
          plainDate(),
          ['Ngày gửi', 'Ngày văn bản được gửi đi.'],
          ['Sent on', 'The day on which it was sent.'],
        ).optional(),
        receivedOn: field(
          plainDate(),
          ['Ngày cơ quan báo chí nhận', 'Ngày cơ quan báo chí nhận được văn bản.'],
          ['Received by the outlet on', 'The day on which it reached the outlet.'],
        ).optional(),
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
    ...lifecycle,
  }),
  slug: slugMadeOf({ day: ['receivedOn', 'publishedOn'] }, { words: 'title' }),
  days: {
    'inbound.date': { kind: 'event', unordered: 'The outlet writes before or after it prints a matter.' },
    receivedOn: { kind: 'event', notBefore: ['inbound.date'] },
    publishedOn: { kind: 'event', unordered: 'The press prints a matter before or after it forwards it.' },
    'articles.*.printedOn': {
      kind: 'event',
      unordered: 'The press prints on a matter as often as it likes.',
    },
    'interim.*.date': { kind: 'event', notBefore: [raisedOn] },
    'transferredTo.on': { kind: 'event', notBefore: [raisedOn, 'transferredTo.document.date'] },
    'transferredTo.document.date': { kind: 'event', notBefore: [raisedOn] },
    'reply.date': { kind: 'event', notBefore: [raisedOn] },
    'reply.sentOn': { kind: 'event', notBefore: ['reply.date'] },
    'reply.receivedOn': { kind: 'event', notBefore: ['reply.sentOn', 'reply.date'] },
    'approval.at': replyApproved(raisedOn),
    ...withdrawal,
  },
  judgedOn: ['reply.date', 'receivedOn', 'publishedOn'],
  datedBy: ['reply.date', 'receivedOn', 'publishedOn'],
  end: {
    on: 'reply.date',
    meanwhile: ['interim.*.date', 'transferredTo.on'],
    fields: ['speaker', 'approval'],
    text: true,
  },
  issued: { signed: 'reply.date' },
  headline: '{title}',
  answer: (data, context) => {
    const reply = replyOf(data.reply, context);
    return reply ? replied(reply, data, context) : unanswered(data, context);
  },
  course: (data, { party }) => {
    const outlet = party(data.outlet);
    const { reply } = data;
    return [
      ...letterFrom(data.inbound, outlet),
      ...publications(data, outlet),
      ...(data.receivedOn
        ? [{ on: data.receivedOn, text: { vi: 'Đơn vị nhận được', en: 'Received by the department' } }]
        : []),
      ...(data.interim ?? []).map(interimStep),
      ...transferStep(data.transferredTo, party),
      ...(reply ? replySteps(reply, outlet) : []),
    ];
  },
  wait: {
    from: firstRaised,
    isOver: ({ reply }) => reply !== undefined,
    to: ({ reply }) => reply?.date,
  },
  emptyText: {
    vi: 'Chưa có phản ánh nào của báo chí phải trả lời.',
    en: 'The press has raised nothing yet that must be answered.',
  },
  section: 1,
  news: 3,
  prefilled: {},
  editor: {
    place: [2, 2],
    icon: 'reply',
    about: 'Trả lời ý kiến, kiến nghị, phê bình, khiếu nại, tố cáo do báo chí chuyển đến hoặc đăng.',
    summary: '{title}',
    sortedBy: 'receivedOn',
    guide: 'ghi-yeu-cau-va-tra-loi',
  },
  review: [
    {
      vi: 'Số và ngày của văn bản trả lời khớp với văn bản đã gửi; nơi nhận là cơ quan báo chí đã nêu.',
      en: 'Number and date of the reply agree with what was sent; it is addressed to the outlet named.',
    },
    {
      vi: 'Văn bản trả lời nêu rõ kết quả hoặc biện pháp giải quyết, và phần tóm tắt nói đúng điều ấy.',
      en: 'The reply states the result or the measure, and the summary says the same.',
    },
    {
      vi: 'Ngày nhận hoặc ngày đăng báo đúng, vì thời hạn trả lời tính từ đó.',
      en: 'The day of receipt or of publication is right, since the time limit runs from it.',
    },
  ],
});
