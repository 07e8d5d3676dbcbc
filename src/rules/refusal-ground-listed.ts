import { isPlaceholder } from '../domain/contact.ts';
import { displayDate } from '../domain/dates.ts';
import type { Text } from '../domain/text.ts';
import { refusalsUnder, type Refused } from './refusals.ts';
import { type Context, type Found, type Rule } from './rule.ts';

function* judge(context: Context): Generator<Found> {
  for (const refused of refusalsUnder(context, rule.id)) {
    const { record, law } = refused;
    const place = { file: record.file, department: record.department, law };
    if (record.body !== '') yield { ...place, path: ['text'], message: hasText };
    const { refusal } = record.data;
    if (!refusal) {
      yield { ...place, path: ['refusal'], message: groundless };
      continue;
    }
    const listed = Object.keys(context.register.ruleSets.get(law.ruleSet)?.refusalGrounds ?? {});
    if (!listed.includes(refusal.ground) && isKnown(context, refusal.ground)) {
      yield { ...place, path: ['refusal', 'ground'], message: unlisted(refused, refusal.ground, listed) };
    }
    if (isPlaceholder(refusal.legalReference)) {
      const message = noProvision(refusal.legalReference);
      yield { ...place, path: ['refusal', 'legalReference'], message };
    }
  }
}

/** Whether any rule set has the ground; one that none has is found on reading. */
const isKnown = ({ register }: Context, ground: string): boolean =>
  [...register.ruleSets.values()].some(({ refusalGrounds }) => Object.hasOwn(refusalGrounds, ground));

const hasText: Text = {
  vi: 'Yêu cầu bị từ chối mà dưới dòng `---` này còn có nội dung. Bản ghi từ chối chỉ giữ mã căn cứ, để điều không được cung cấp không có chỗ ghi: xóa toàn bộ nội dung dưới dòng này.',
  en: 'The request was refused, and there is text below this `---`. A refusal holds the code of its ground alone, so that what may not be told has no place to be written: delete all text below this line.',
};

const groundless: Text = {
  vi: 'Yêu cầu bị từ chối mà không ghi căn cứ; chỉ được từ chối theo căn cứ trong danh mục. Thêm `refusal:` với `ground` (mã căn cứ) và `legalReference` (điều khoản); nếu không có căn cứ nào, trả lời báo chí rồi sửa `outcome`.',
  en: 'The request was refused and no ground is given; only a listed ground allows it. Add `refusal:` with `ground` (its code) and `legalReference` (the provision); if there is none, answer the press and change `outcome`.',
};

function unlisted({ on }: Refused, ground: string, listed: readonly string[]): Text {
  const day = displayDate(on);
  const grounds = listed.map((key) => `\`${key}\``).join(', ');
  return {
    vi: `Căn cứ “${ground}” không có trong quy định áp dụng vào ngày từ chối (${day}). Sửa \`ground\` thành căn cứ có vào ngày đó: ${grounds}; nếu không có căn cứ nào đúng, trả lời báo chí rồi sửa \`outcome\`.`,
    en: `The ground “${ground}” is not among those that applied on the day of the refusal (${day}). Make \`ground\` one of that day: ${grounds}; if none is right, answer the press and change \`outcome\`.`,
  };
}

const noProvision = (written: string): Text => ({
  vi: `“${written}” không phải là điều khoản pháp luật. Ghi ở \`legalReference\` điều khoản làm căn cứ từ chối, ví dụ “Công văn, mục 2.2.2”.`,
  en: `“${written}” is not a provision of law. Write in \`legalReference\` the provision on which the refusal rests, for example “Công văn, mục 2.2.2”.`,
});

/** Only a listed ground allows a refusal (letter, section 2.2.2). */
export const rule: Rule = {
  id: 'refusal-ground-listed',
  title: { vi: 'Chỉ từ chối theo căn cứ trong danh mục', en: 'A refusal rests on a listed ground' },
  checks: {
    vi: 'Yêu cầu bị từ chối phải ghi một căn cứ có trong quy định áp dụng vào ngày đó và điều khoản, không có nội dung nào khác.',
    en: 'A refused request names a ground of the rule set in force on that day and the provision, and holds no other text.',
  },
  judge,
};
