import { addDays, daysBetween, displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import type { RecordContext, Rule, RuleProblem } from './rule.ts';

/**
 * A request for a correction is followed to its end (letter, section 2.2.6). Untrue items for which nobody asked
 * anything leave no record and are out of sight.
 */
export const rule: Rule = {
  id: 'correction-requested',
  title: { vi: 'Theo đến cùng yêu cầu cải chính', en: 'A request for a correction is followed up' },
  checks: {
    vi: 'Yêu cầu phản hồi, cải chính có kết quả trong số ngày theo chính sách và ghi ngày có kết quả, và khi cơ quan báo chí không đăng thì có ghi ý kiến của cơ quan ấy.',
    en: 'A request for a reply or correction has an outcome within the number of days set by policy, with its date, and the outlet’s reply if it declined.',
  },
  problems: { corrections: findProblems },
};

const messages = {
  unanswered: (
    { requestedOn, reminders = [] }: RecordOf<'corrections'>['data'],
    today: PlainDate,
    days: number,
  ): Text => {
    const waited = daysBetween(requestedOn, today);
    const last = reminders
      .map(({ date }) => date)
      .sort()
      .at(-1);
    const reminded = last
      ? { vi: `, nhắc lần cuối ngày ${displayDate(last)}`, en: `, last reminded on ${dateText(last)},` }
      : { vi: '', en: '' };
    return {
      vi: `Yêu cầu gửi ngày ${displayDate(requestedOn)}${reminded.vi}, đến nay đã ${waited} ngày mà chưa có kết quả (quá ${days} ngày là mốc theo chính sách của trang, Công văn không quy định). Nhắc cơ quan báo chí và ghi vào \`reminders\`; khi có kết quả, sửa \`outcome\` và thêm \`outcomeOn\`.`,
      en: `The request of ${dateText(requestedOn)}${reminded.en} has had no outcome for ${waited} days (this publisher’s policy allows ${days} days; the letter sets no limit). Remind the outlet and record it in \`reminders\`; once there is an outcome, change \`outcome\` and add \`outcomeOn\`.`,
    };
  },

  undated: {
    vi: 'Yêu cầu đã có kết quả mà không ghi ngày nào có, nên trang không nói được là ngày nào. Thêm `outcomeOn:` với ngày cơ quan báo chí đăng hoặc trả lời phía trên dòng này.',
    en: 'The request has an outcome but no date for it, so the site cannot say when. Above this line, add `outcomeOn:` with the day on which the outlet published or answered.',
  },

  unexplained: {
    vi: 'Cơ quan báo chí không đăng mà không ghi ý kiến của cơ quan ấy, nên không biết vì sao và có cần yêu cầu tiếp không. Thêm `response:` với ý kiến đã nhận, hoặc ghi là không có trả lời.',
    en: 'The outlet declined but its reply is not recorded, so it is unclear why, or whether to ask again. Add `response:` with its reply, or say that there was none.',
  },
};

function* findProblems(
  record: RecordOf<'corrections'>,
  { register, today, lawOn }: RecordContext,
): Generator<RuleProblem> {
  const { data } = record;
  const days = register.publisher.policy.correctionFollowUpDays;
  const law = lawOn(data.requestedOn);
  if (!law) return;
  if (!concludedBy(record, today)) {
    if (today <= addDays(data.requestedOn, days)) return;
    yield {
      field: ['outcome'],
      law,
      message: messages.unanswered(data, today, days),
      isOpen: true,
    };
  } else if (!data.outcomeOn) {
    yield { field: ['outcomeOn'], law, message: messages.undated };
  } else if (data.outcome === 'declined' && !data.response) {
    yield { field: ['outcome'], law, message: messages.unexplained };
  }
}

const concludedBy = ({ data }: RecordOf<'corrections'>, today: PlainDate): boolean =>
  data.outcome !== 'pending' && (data.outcomeOn === undefined || data.outcomeOn <= today);
