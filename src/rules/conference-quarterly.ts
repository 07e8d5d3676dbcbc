import { addDays, dayOf, monthOf, type PlainDate } from '../domain/dates.ts';
import { daysOf, displayPeriod, quarterOf, quartersBeginning, type Period } from '../domain/periods.ts';
import { termOfFirstDays } from '../domain/deadline.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { pathIn } from '../register/places/place.ts';
import type { Department } from '../register/register.ts';
import { mayBind } from './shared/binding.ts';
import { briefingAheadMessage } from './shared/monthly.ts';
import type { DutyMessage, RecordContext, Rule, RuleDuty } from './rule.ts';

/**
 * A press conference in the first ten days of each quarter (decision 1431/QĐ-BTP of 2016, Article 4(2)). Whom the decision
 * binds was not seen, and later texts may have ended the duty, so it only warns.
 */
export const rule: Rule = {
  id: 'conference-quarterly',
  title: { vi: 'Họp báo trong mười ngày đầu của quý', en: 'A press conference every quarter' },
  checks: {
    vi: 'Mỗi Cục họp báo trong mười ngày đầu của từng quý theo năm dương lịch: có thông tin định kỳ ghi `conference` ở `channels`, cung cấp trong những ngày ấy.',
    en: 'Every provincial department holds a press conference in the first ten days of each calendar quarter: a briefing with `conference` among its `channels`, released on one of those days.',
  },
  dutySubject: 'quarter',
  duties: { departments: (_record, context) => findDuties(context) },
};

/** How many days of a quarter are its first (decision 1431/QĐ-BTP, Article 4(2)). */
const firstDays = 10;

type Briefing = RecordOf<'briefings'>;

const messages = {
  event: (quarter: Period): Text => ({
    vi: `${displayPeriod(quarter).vi} bắt đầu`,
    en: `the beginning of ${displayPeriod(quarter).en}`,
  }),

  lastOfFirstDays: (quarter: Period): Text => ({
    vi: `ngày cuối trong mười ngày đầu của ${displayPeriod(quarter).vi}`,
    en: `the last of the first ten days of ${displayPeriod(quarter).en}`,
  }),

  missing: ({ name, nameEn }: Department['record']['data'], quarter: Period, path: string): DutyMessage => ({
    unmet: {
      vi: `Chưa ghi buổi họp báo nào trong ${displayPeriod(quarter).vi} của ${name}.`,
      en: `No press conference in ${displayPeriod(quarter).en} is recorded for the ${nameEn}.`,
    },
    edit: {
      vi: `Nếu đã họp báo, thêm \`conference\` vào \`channels\` của thông tin định kỳ đã cung cấp tại buổi ấy; nếu chưa, tổ chức họp báo rồi ghi vào thông tin định kỳ của tháng, như \`${path}\`.`,
      en: `If one was held, add \`conference\` to the \`channels\` of the briefing that was released there; if not, hold one and record it in the briefing of its month, such as \`${path}\`.`,
    },
  }),

  held: (quarter: Period): Text => ({
    vi: `Họp báo ${displayPeriod(quarter).vi} được tổ chức`,
    en: `The press conference of ${displayPeriod(quarter).en} was held`,
  }),
};

/** A press conference for every quarter in whose first days the department exists. */
function* findDuties(context: RecordContext): Generator<RuleDuty> {
  const { register, today, rule: id, department, lawOn } = context;
  if (!department || !mayBind(context, id, department)) return;
  const { record, folder } = department;
  const { validFrom, validTo } = record.data;
  const conferences = firstConferences(department.briefings);
  for (const quarter of quartersBeginning(validFrom, today)) {
    const [start] = daysOf(quarter);
    const law = lawOn(start);
    if (!law || (validTo && validTo < addDays(start, firstDays - 1))) continue;
    const month = monthOf(start);
    if (department.hasFaulty('briefings', month)) continue;
    const held = conferences.get(quarter);
    const path = pathIn(register, `departments/${folder}/briefings/${month}.md`);
    yield {
      subject: quarter,
      file: (held ?? record).file,
      ...(held ? { field: ['channels'] } : {}),
      trace: termOfFirstDays(
        firstDays,
        { event: messages.event(quarter), start, rule: id, law },
        messages.lastOfFirstDays(quarter),
      ),
      law,
      metOn: held && dayHeld(held),
      done: messages.held(quarter),
      ...(held
        ? briefingAheadMessage('releasedAt', dayHeld(held), today)
        : messages.missing(record.data, quarter, path)),
    };
  }
}

const dayHeld = ({ data }: Briefing): PlainDate => dayOf(data.releasedAt);

/** The first briefing at a press conference in each quarter. */
function firstConferences(briefings: readonly Briefing[]): Map<Period, Briefing> {
  const first = new Map<Period, Briefing>();
  for (const briefing of briefings) {
    if (!briefing.data.channels.includes('conference')) continue;
    const quarter = quarterOf(monthOf(dayHeld(briefing)));
    const known = first.get(quarter);
    if (!known || briefing.data.releasedAt < known.data.releasedAt) first.set(quarter, briefing);
  }
  return first;
}
