import { z } from 'zod';
import { dayOf, daysBetween, type PlainDate } from '../dates.ts';
import type { Text } from '../text.ts';
import type { AnswerContext, AnswerElsewhere, Passed } from './shared/answer-context.ts';
import { letterFrom, transferStep } from './shared/course.ts';
import { passedOn } from './shared/passed-on.ts';
import { slugMadeOf } from '../slug.ts';
import { approved, withdrawal } from './shared/days.ts';
import { relatedCase } from '../fields/case.ts';
import { choice, flag } from '../fields/choice.ts';
import { inbound, referredTo, transferredTo } from '../fields/document.ts';
import { askedFor, field } from '../fields/field.ts';
import { reference } from '../fields/reference.ts';
import { approval, speaker } from '../fields/release.ts';
import { text } from '../fields/text.ts';
import { instant, plainDate } from '../fields/time.ts';
import { lifecycle } from './shared/lifecycle.ts';
import { departmentRecordType } from './type.ts';

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

/** The fields of a request that its answer tells of. */
interface Request {
  receivedAt: string;
  outcome: keyof typeof outcomes;
  answeredAt?: string | undefined;
  promisedFor?: PlainDate | undefined;
  refusal?: { ground: string; legalReference?: string | undefined } | undefined;
  referredTo?: { department?: string | undefined; name?: string | undefined } | undefined;
}

/** After how many days the answer came, where the record gives its day. */
function answered(
  start: Start,
  on: PlainDate | undefined,
  { date, inDays }: Pick<AnswerContext, 'date' | 'inDays'>,
): Text {
  if (on === undefined || on < start.on) {
    const { vi, en } = start.told(date(start.on));
    return {
      vi: `Đã trả lời, không ghi ngày nào; ${vi}`,
      en: `Answered, but the day is not recorded; ${en}`,
    };
  }
  const after = daysBetween(start.on, on);
  return after === 0
    ? { vi: `Đã trả lời trong ngày ${date(on)}`, en: `Answered on the same day, ${date(on)}` }
    : {
        vi: `Đã trả lời sau ${inDays(after)}, ngày ${date(on)}`,
        en: `Answered after ${inDays(after)}, on ${date(on)}`,
      };
}

function refused({ refusal, referredTo }: Request, { ground, party }: AnswerContext): Text {
  const competent = referredTo?.department === undefined ? referredTo?.name : party(referredTo.department);
  const referred = {
    vi: competent ? `; nơi có thẩm quyền: ${competent}` : '',
    en: competent ? `; competent: ${competent}` : '',
  };
  if (!refusal?.ground) return { vi: `Từ chối${referred.vi}`, en: `Refused${referred.en}` };
  const provision = refusal.legalReference ? ` (${refusal.legalReference})` : '';
  return {
    vi: `Từ chối, căn cứ: ${ground(refusal.ground)}${provision}${referred.vi}`,
    en: `Refused; ground: ${ground(refusal.ground)}${provision}${referred.en}`,
  };
}

/** The day from which a request counts, and how it is told of: where another department had it first, it is not that of receipt. */
interface Start {
  on: PlainDate;
  told: (day: string) => Text;
}

const startOf = ({ receivedAt }: Request, passed: Passed | undefined): Start =>
  passed?.from && passed.since
    ? {
        on: passed.since,
        told: (day) => ({ vi: `tính từ ngày ${day}`, en: `counted from ${day}` }),
      }
    : { on: dayOf(receivedAt), told: (day) => ({ vi: `nhận ngày ${day}`, en: `received on ${day}` }) };

/** What came of a request in the department of the record. */
function answerTo(request: Request, start: Start, context: AnswerContext): Text {
  const { outcome, answeredAt, promisedFor } = request;
  const { date } = context;
  const counted = start.told(date(start.on));
  const promised = promisedFor && date(promisedFor);
  switch (outcome) {
    case 'pending':
      return { vi: `Đang xử lý, ${counted.vi}`, en: `In progress, ${counted.en}` };
    case 'answered':
      return answered(start, answeredAt && dayOf(answeredAt), context);
    case 'deferred':
      return promised
        ? { vi: `Hẹn trả lời ngày ${promised}`, en: `An answer is promised for ${promised}` }
        : { vi: 'Hẹn trả lời', en: 'An answer is promised' };
    case 'refused':
      return refused(request, context);
  }
}

/** What came of a request in another department. */
function answeredElsewhere(
  { department, on, isRefusal }: AnswerElsewhere,
  since: PlainDate | undefined,
  { date, inDays }: AnswerContext,
): Text {
  const did = isRefusal ? { vi: 'từ chối', en: 'Refused' } : { vi: 'trả lời', en: 'Answered' };
  const after = on && since && since <= on ? inDays(daysBetween(since, on)) : undefined;
  return {
    vi: `${department} đã ${did.vi}${after ? ` sau ${after}` : ''}${on ? `, ngày ${date(on)}` : ', không ghi ngày nào'}`,
    en: `${did.en} by the ${department}${after ? ` after ${after}` : ''}${on ? `, on ${date(on)}` : ', but the day is not recorded'}`,
  };
}

/** That the press was told who is competent. */
function referral(
  { department, name = '' }: NonNullable<Request['referredTo']>,
  party: AnswerContext['party'],
): Text {
  const competent = department === undefined ? name : party(department);
  return { vi: `Chỉ nơi có thẩm quyền: ${competent}`, en: `Told who is competent: ${competent}` };
}

/** What the press asked for, visits included. A refused request has no body: what is secret has no place here. */
export const requests = departmentRecordType({
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
    inbound: inbound().optional(),
    topic: field(text(), ['Nội dung yêu cầu', 'Báo chí hỏi gì.'], ['Topic', 'What the press asks.'], {
      example: 'Tiến độ thi hành án …',
    }),
    case: relatedCase().optional(),
    host: field(
      reference('spokespersons'),
      ['Người tiếp', 'Người đón tiếp phóng viên; bắt buộc khi đến trụ sở.'],
      ['Host', 'Who received the visitor; required for a visit.'],
    ).optional(),
    outcome: field(
      choice(outcomes),
      ['Kết quả', 'Yêu cầu đã đi đến đâu.'],
      ['Outcome', 'What has come of the request.'],
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
    referredTo: referredTo().optional(),
    transferredTo: transferredTo().optional(),
    speaker: speaker().optional(),
    approval: approval().optional(),
    refusal: field(
      z.strictObject({
        ground: field(
          reference('grounds'),
          ['Căn cứ từ chối', 'Mã căn cứ theo bộ quy định.'],
          ['Ground', 'The key of a ground in the rule set.'],
          { rule: 'refusal-ground-listed', example: '…' },
        ),
        legalReference: askedFor(
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
      ['Refusal', 'The ground for the refusal.'],
    ).optional(),
    ...lifecycle,
  }),
  slug: slugMadeOf({ day: ['receivedAt'] }, { words: 'topic' }),
  days: {
    'inbound.date': { kind: 'event', unordered: 'The outlet may write after it has called or come.' },
    receivedAt: { kind: 'event', notBefore: ['inbound.date'], where: { channel: 'letter' } },
    answeredAt: { kind: 'event', notBefore: ['receivedAt'] },
    promisedFor: { kind: 'term', notBefore: ['receivedAt'] },
    'approval.at': approved,
    'referredTo.on': { kind: 'event', notBefore: ['receivedAt', 'referredTo.document.date'] },
    'referredTo.document.date': { kind: 'event', notBefore: ['receivedAt'] },
    'transferredTo.on': { kind: 'event', notBefore: ['receivedAt', 'transferredTo.document.date'] },
    'transferredTo.document.date': { kind: 'event', notBefore: ['receivedAt'] },
    'refusal.concludedOn': { kind: 'event', judgedBy: ['refusal-pending-conclusion'] },
    ...withdrawal,
  },
  judgedOn: ['answeredAt', 'receivedAt'],
  datedBy: ['receivedAt'],
  end: {
    on: 'answeredAt',
    meanwhile: ['transferredTo.on'],
    fields: ['speaker', 'approval', 'refusal'],
    text: true,
    before: ({ promisedFor }) => ({ outcome: promisedFor ? 'deferred' : 'pending' }),
  },
  issued: undefined,
  headline: '{topic}',
  answer: (data, context) => {
    const passed = context.passed();
    const moved = passedOn(passed, context);
    const { vi, en } = passed?.answered
      ? answeredElsewhere(passed.answered, passed.since, context)
      : answerTo(data, startOf(data, passed), context);
    return { vi: `${vi}${moved.vi}`, en: `${en}${moved.en}` };
  },
  course: (data, { party }) => [
    ...letterFrom(data.inbound, party(data.from)),
    { on: dayOf(data.receivedAt), text: { vi: 'Nhận yêu cầu', en: 'Request received' } },
    ...transferStep(data.transferredTo, party),
    ...(data.promisedFor
      ? [{ on: data.promisedFor, text: { vi: 'Ngày hẹn trả lời', en: 'Day promised for the answer' } }]
      : []),
    ...(data.referredTo?.on ? [{ on: data.referredTo.on, text: referral(data.referredTo, party) }] : []),
    ...(data.answeredAt ? [{ on: dayOf(data.answeredAt), text: outcomes[data.outcome] }] : []),
  ],
  wait: {
    from: ({ receivedAt }) => dayOf(receivedAt),
    isOver: ({ outcome }) => outcome !== 'pending' && outcome !== 'deferred',
    to: ({ answeredAt }) => answeredAt && dayOf(answeredAt),
  },
  emptyText: { vi: 'Chưa có yêu cầu nào của báo chí.', en: 'There is no press request yet.' },
  section: 3,
  news: 4,
  prefilled: {},
  editor: {
    place: [2, 1],
    icon: 'contact_support',
    about: 'Báo chí hỏi gì hoặc đến làm việc khi nào, và kết quả ra sao.',
    summary: '{receivedAt}: {topic}',
    sortedBy: 'receivedAt',
    guide: 'ghi-yeu-cau-va-tra-loi',
    body: 'Nội dung đã trả lời báo chí. Để trống nếu từ chối: điều không được công khai không ghi ở đây.',
  },
  review: [
    {
      vi: 'Thời điểm nhận đúng như sổ văn bản đến hoặc thư đã nhận.',
      en: 'The time of receipt agrees with the incoming register or the letter.',
    },
    {
      vi: 'Không có tên, số điện thoại hay thư riêng của phóng viên trong bản ghi.',
      en: 'The record holds no reporter’s name, telephone or mailbox.',
    },
    {
      vi: 'Nếu từ chối: lý do nằm trong danh mục, có căn cứ pháp lý, và bản ghi không chép lại điều được giữ kín.',
      en: 'If refused: the ground is a listed one with its legal basis, and what is withheld is not written down here.',
    },
  ],
});
