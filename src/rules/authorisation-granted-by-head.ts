import { hasHeadAuthority, spokespersonsInRole } from '../domain/authority.ts';
import { displayDate, type PlainDate } from '../domain/dates.ts';
import { dateText } from '../domain/english-dates.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { headEdit } from './shared/people-in-office.ts';
import type { BreachMessage, RecordContext, Rule, RuleBreach } from './rule.ts';

/**
 * Only the head of the department authorises (letter, section 2.1, paragraph 2). What somebody else signed stays signed,
 * whatever the head signs later.
 */
export const rule: Rule = {
  id: 'authorisation-granted-by-head',
  title: { vi: 'Thủ trưởng là người ủy quyền', en: 'The head grants the authorisation' },
  checks: {
    vi: 'Văn bản ủy quyền phải do thủ trưởng của chính đơn vị, đang giữ chức vào ngày ký, ban hành; khi chưa có thủ trưởng thì do người được giao quyền hoặc giao phụ trách.',
    en: 'An authorisation is granted by the head of the department itself, in office on the day of its signature; while there is no head, by whoever acts as head or is in charge.',
  },
  breaches: { authorisations: findBreaches },
};

const messages = {
  /** `edit` puts the head of the day of signature into the field. */
  notInOffice: (name: string, number: string, signed: PlainDate, edit: Text): BreachMessage => ({
    happened: {
      vi: `${name} ký văn bản ủy quyền ${number} ngày ${displayDate(signed)}, khi không giữ chức, mà chỉ thủ trưởng đang giữ chức mới có quyền ủy quyền phát ngôn.`,
      en: `${name} signed authorisation ${number} on ${dateText(signed)} while not in office, but only the head in office may authorise.`,
    },
    correction: {
      vi: `${edit.vi} hoặc sửa \`date\` của văn bản cho đúng với văn bản`,
      en: `${edit.en} or correct \`date\` so that it agrees with the document`,
    },
  }),

  notTheHead: (name: string, number: string, signed: PlainDate, edit: Text): BreachMessage => ({
    happened: {
      vi: `${name} ký văn bản ủy quyền ${number} ngày ${displayDate(signed)} mà không phải là thủ trưởng của đơn vị này, trong khi chỉ thủ trưởng mới có quyền ủy quyền phát ngôn.`,
      en: `${name} signed authorisation ${number} on ${dateText(signed)} but is not the head of this department; only the head may authorise.`,
    },
    correction: {
      vi: `${edit.vi} (thủ trưởng vào ngày ký, ${displayDate(signed)})`,
      en: `${edit.en} (the head on the day of signature, ${dateText(signed)})`,
    },
  }),
};

function* findBreaches(
  { data }: RecordOf<'authorisations'>,
  { register, folder, department, lawOn }: RecordContext,
): Generator<RuleBreach> {
  const { number, date: signed } = data.document;
  const law = lawOn(signed);
  const grantor = register.find('spokespersons', data.grantedBy, folder);
  if (!law || !department || !grantor) return;
  const isHead = hasHeadAuthority(grantor) && grantor.department === folder;
  if (isHead && spokespersonsInRole(department, signed).includes(grantor)) return;
  const message = isHead ? messages.notInOffice : messages.notTheHead;
  const edit = headEdit(register, folder, signed, 'grantedBy');
  yield { field: ['grantedBy'], law, on: signed, ...message(grantor.data.name, number, signed, edit) };
}
