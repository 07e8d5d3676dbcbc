import { addDays, startOf, type PlainDate } from '../domain/dates.ts';
import { termOfHours } from '../domain/deadline.ts';
import { hasHours } from '../domain/law.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { dayAheadMessage } from './shared/day-ahead.ts';
import type { DutyMessage, RecordContext, Rule, RuleDuty } from './rule.ts';

/**
 * An authorisation is made public within some hours of its signing (decree 09/2017; the number was not seen, so it only
 * warns). Records give the day of the signing alone: the hours are reckoned from its end, so that nothing is called late
 * that may have been in time.
 */
export const rule = {
  id: 'authorisation-published',
  title: { vi: 'Đăng văn bản ủy quyền', en: 'An authorisation is made public' },
  checks: {
    vi: 'Văn bản ủy quyền và thông tin liên hệ của người được ủy quyền được đăng công khai trong số giờ mà văn bản quy định ấn định kể từ khi ký; ngày đăng ghi ở trường `postedOn`. Bản ghi chỉ có ngày ký, nên giờ tính từ cuối ngày ấy.',
    en: 'An authorisation and the contact details of the person authorised are made public within the hours that the law sets from its signing; the day is recorded in `postedOn`. Records give the day of the signing alone, so the hours are counted from its end.',
  },
  term: {
    units: ['hours'],
    record: 'authorisations',
    startedBy: {
      'document.date': {
        vi: 'hết ngày ký văn bản ủy quyền',
        en: 'the end of the day on which the authorisation was signed',
      },
    },
  },
  dutySubject: 'authorisations',
  duties: { authorisations: findDuties },
} as const satisfies Rule;

type Authorisation = RecordOf<'authorisations'>;

const messages = {
  fromEndOfDay: {
    vi: 'Bản ghi chỉ có ngày ký, không có giờ, nên tính từ cuối ngày ký: đó là chính sách của trang.',
    en: 'The record gives the day of the signing and no time, so the hours run from its end: that is this publisher’s policy.',
  },

  unposted: ({ document }: Authorisation['data']): DutyMessage => ({
    unmet: {
      vi: `Chưa ghi ngày đăng công khai văn bản ủy quyền ${document.number}.`,
      en: `No day is recorded on which authorisation ${document.number} was made public.`,
    },
    edit: {
      vi: 'Đăng văn bản và thông tin liên hệ của người được ủy quyền, rồi thêm `postedOn:` với ngày đã đăng.',
      en: 'Make the document and the person’s contact details public, then add `postedOn:` with the day on which that was done.',
    },
  }),

  posted: ({ document }: Authorisation['data']) => ({
    vi: `Văn bản ủy quyền ${document.number} được đăng công khai`,
    en: `Authorisation ${document.number} was made public`,
  }),
};

function* findDuties({ data }: Authorisation, context: RecordContext): Generator<RuleDuty> {
  const { today, rule: id, lawOn } = context;
  const signedOn = data.document.date;
  const law = lawOn(signedOn);
  if (!law || !hasHours(law) || !law.startsAt?.includes('document.date')) return;
  const event = rule.term.startedBy['document.date'];
  const clock = { event, rule: id, law, policy: messages.fromEndOfDay };
  yield {
    field: ['postedOn'],
    trace: termOfHours(startOf(addDays(signedOn, 1)), clock),
    law,
    metOn: data.postedOn,
    done: messages.posted(data),
    ...toDo(data, today),
  };
}

const toDo = (data: Authorisation['data'], today: PlainDate): DutyMessage =>
  data.postedOn && data.postedOn > today
    ? dayAheadMessage('authorisations', 'postedOn', data.postedOn, today, { vi: 'đăng', en: 'made public' })
    : messages.unposted(data);
