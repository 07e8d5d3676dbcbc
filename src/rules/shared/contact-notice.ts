import { isInRole } from '../../domain/authority.ts';
import { displayDate } from '../../domain/dates.ts';
import { dateText } from '../../domain/english-dates.ts';
import type { RecordOf } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import type { RecordContext, RuleProblem } from '../rule.ts';
import { lawWithin } from './binding.ts';

type Spokesperson = RecordOf<'spokespersons'>['data'];
type Notice = NonNullable<Spokesperson['notices']>[number];

/** Those who must have the contact details in writing. */
export interface Addressee {
  /** The word for them in `recipients`. */
  keyword: 'press' | 'parent';
  name: Text;
  reachedBy: (recipient: string) => boolean;
}

/**
 * A spokesperson in the role today whose present contact details no notice announced to an addressee. A notice from
 * before the details were in use announced others.
 */
export function* findUnannounced(
  { data }: RecordOf<'spokespersons'>,
  context: RecordContext,
  addressee: Addressee,
): Generator<RuleProblem> {
  const { rule, department, today } = context;
  if (!department || !isInRole(data, department.record.data, today)) return;
  const law = lawWithin(context, rule, [data.from, today], department)?.law;
  const sent = (data.notices ?? []).filter(({ date }) => date <= today).toSorted(byDate);
  const latest = sent.findLast(({ recipients }) => recipients.some(addressee.reachedBy));
  if (!law || (latest && latest.date >= (data.contactsSince ?? ''))) return;
  const message = latest ? outdated(data, latest, addressee) : unsent(data, sent.at(-1), addressee);
  yield { field: ['notices'], law, message };
}

const byDate = (a: Notice, b: Notice): number => (a.date < b.date ? -1 : 1);

/** No notice went to the addressee at all. */
function unsent(data: Spokesperson, other: Notice | undefined, { keyword, name }: Addressee): Text {
  const also: Text = other
    ? {
        vi: `; nếu văn bản ${other.number} cũng gửi nơi này, chỉ thêm \`${keyword}\` vào \`recipients\``,
        en: `; if document ${other.number} went there too, just add \`${keyword}\` to its \`recipients\``,
      }
    : { vi: '', en: '' };
  return {
    vi: `Chưa ghi văn bản nào gửi ${name.vi} họ tên, chức vụ, điện thoại và e-mail của ${data.name}. Thêm vào \`notices:\` một văn bản có \`number\`, \`date\` và \`recipients: [${keyword}]\`${also.vi}.`,
    en: `No document is recorded that sends the name, position, phone and e-mail of ${data.name} to ${name.en}. Add to \`notices:\` a document with \`number\`, \`date\` and \`recipients: [${keyword}]\`${also.en}.`,
  };
}

/** A notice went there, and the details have changed since. */
const outdated = (
  { contactsSince = '' }: Spokesperson,
  { number, date }: Notice,
  { keyword, name }: Addressee,
): Text => ({
  vi: `Văn bản ${number} ngày ${displayDate(date)} gửi ${name.vi} có trước khi đổi thông tin liên hệ (${displayDate(contactsSince)}), nên thông tin đang dùng chưa được công bố. Thêm vào \`notices:\` một văn bản mới có \`recipients: [${keyword}]\`; nếu văn bản cũ đã ghi thông tin mới, sửa \`contactsSince\` thành ngày của văn bản đó.`,
  en: `Document ${number} of ${dateText(date)} to ${name.en} is older than the present contact details (${dateText(contactsSince)}), so these have not been announced. Add to \`notices:\` a new document with \`recipients: [${keyword}]\`; if the old one gave the new details already, set \`contactsSince\` to its date.`,
});
