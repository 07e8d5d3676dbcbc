import { isPlaceholder } from '../domain/placeholder.ts';
import { displayDate, displayMoment } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { Text } from '../domain/text.ts';
import { nearest } from '../register/nearest.ts';
import type { RecordOf } from '../domain/records/index.ts';
import { refusalOf, type Refusal } from './shared/refusals.ts';
import type { BreachMessage, Context, RecordContext, Rule, RuleBreach, RuleProblem } from './rule.ts';

/**
 * Only a listed ground allows a refusal (letter, section 2.2.2). On what a request was refused is past: a refusal without
 * a listed ground or a provision is a breach. A ground that is nearly spelt like a listed one is a slip, and text in a
 * refusal has to go.
 */
export const rule: Rule = {
  id: 'refusal-ground-listed',
  title: { vi: 'Chỉ từ chối theo căn cứ trong danh mục', en: 'A refusal rests on a listed ground' },
  checks: {
    vi: 'Yêu cầu bị từ chối phải ghi một căn cứ có trong quy định áp dụng vào ngày đó và điều khoản, không có nội dung nào khác.',
    en: 'A refused request names a ground of the rule set in force on that day and the provision, and contains no other text.',
  },
  reads: 'refusalGrounds',
  problems: { requests: findProblems },
  breaches: { requests: findBreaches },
};

type Request = RecordOf<'requests'>;

const messages = {
  hasText: {
    vi: 'Yêu cầu bị từ chối mà dưới dòng `---` này còn có nội dung. Bản ghi từ chối chỉ giữ mã căn cứ, để điều không được cung cấp không có chỗ ghi: xóa toàn bộ nội dung dưới dòng này.',
    en: 'The request was refused, but there is text below this `---`. A refusal holds only the code of its ground, so that what may not be disclosed is not written down anywhere: delete all text below this line.',
  },

  misspelt: (ground: string, listed: string): Text => ({
    vi: `Không có căn cứ từ chối nào là “${ground}”. Có lẽ là \`${listed}\`: sửa thành \`ground: ${listed}\`.`,
    en: `There is no ground for a refusal called “${ground}”. It may be \`${listed}\`: change it to \`ground: ${listed}\`.`,
  }),

  noProvision: (reference: string): Text => ({
    vi: `“${reference}” không phải là điều khoản pháp luật. Ghi ở \`legalReference\` điều khoản đã dẫn khi từ chối, theo mẫu “Công văn, mục …”; nếu khi từ chối không dẫn điều khoản nào, xóa dòng này.`,
    en: `“${reference}” is not a provision of law. Write in \`legalReference\` the provision cited in the refusal, like “Công văn, mục …”; if none was cited, delete this line.`,
  }),

  groundless: ({ on }: Refusal): BreachMessage => ({
    happened: {
      vi: `Yêu cầu bị từ chối (${displayDate(on)}) mà bản ghi không nêu căn cứ nào, trong khi chỉ được từ chối theo căn cứ trong danh mục.`,
      en: `The request was refused (${dateText(on)}) but the record gives no ground; only a listed ground allows a refusal.`,
    },
    correction: {
      vi: 'thêm `refusal:` với `ground` (mã căn cứ) và `legalReference` (điều khoản) đã dùng khi từ chối',
      en: 'add `refusal:` with the `ground` (its code) and the `legalReference` (the provision) given in the refusal',
    },
  }),

  unlisted(context: Context, refused: Refusal, ground: string): BreachMessage {
    const day = displayMoment(refused.on);
    const grounds = listedOn(context, refused)
      .map((key) => `\`${key}\``)
      .join(', ');
    return {
      happened: {
        vi: `Yêu cầu bị từ chối vì “${ground}”, là căn cứ không có trong quy định áp dụng vào ngày từ chối (${day.vi}).`,
        en: `The request was refused on the ground “${ground}”, which is not among those that applied on the day of the refusal (${day.en}).`,
      },
      correction: {
        vi: `sửa \`ground\` thành căn cứ đã dùng khi từ chối, trong số: ${grounds}`,
        en: `change \`ground\` to the one given in the refusal, out of: ${grounds}`,
      },
    };
  },

  withoutProvision: ({ on }: Refusal): BreachMessage => ({
    happened: {
      vi: `Yêu cầu bị từ chối (${displayDate(on)}) mà bản ghi không dẫn điều khoản pháp luật nào.`,
      en: `The request was refused (${dateText(on)}), but the record cites no provision of law.`,
    },
    correction: {
      vi: 'thêm `legalReference:` vào `refusal` với điều khoản đã dẫn khi từ chối, theo mẫu “Công văn, mục …”',
      en: 'add `legalReference:` under `refusal` with the provision cited in the refusal, like “Công văn, mục …”',
    },
  }),
};

function* findProblems(record: Request, context: RecordContext): Generator<RuleProblem> {
  const refused = refusalOf(record, context);
  if (!refused) return;
  const { law } = refused;
  if (record.body !== '') yield { law, field: ['text'], message: messages.hasText };
  const { ground, legalReference } = record.data.refusal ?? {};
  const listed = ground && listedGroundLike(context, refused, ground);
  if (listed) yield { law, field: ['refusal', 'ground'], message: messages.misspelt(ground, listed) };
  if (legalReference !== undefined && isPlaceholder(legalReference))
    yield { law, field: ['refusal', 'legalReference'], message: messages.noProvision(legalReference) };
}

function* findBreaches(record: Request, context: RecordContext): Generator<RuleBreach> {
  const refused = refusalOf(record, context);
  if (!refused) return;
  const { law, on } = refused;
  const { refusal } = record.data;
  if (!refusal) {
    yield { law, on, field: ['refusal'], ...messages.groundless(refused) };
    return;
  }
  const { ground, legalReference } = refusal;
  if (!listedOn(context, refused).includes(ground) && !listedGroundLike(context, refused, ground))
    yield { law, on, field: ['refusal', 'ground'], ...messages.unlisted(context, refused, ground) };
  if (legalReference === undefined)
    yield { law, on, field: ['refusal', 'legalReference'], ...messages.withoutProvision(refused) };
}

/** The grounds of the law of the day of the refusal. */
const listedOn = ({ register }: Context, { law }: Refusal): string[] =>
  Object.keys(register.ruleSets.get(law.ruleSet)?.refusalGrounds ?? {});

/** The listed ground that a code was surely meant to be: what no rule set has, and is nearly written like it. */
function listedGroundLike(context: Context, refused: Refusal, ground: string): string | undefined {
  const isKnown = [...context.register.ruleSets.values()].some(({ refusalGrounds }) =>
    Object.hasOwn(refusalGrounds, ground),
  );
  return isKnown ? undefined : nearest(ground, listedOn(context, refused));
}
