import { termWithin, type Term } from '../../../domain/authority.ts';
import type { RecordOf } from '../../../domain/records/index.ts';
import { addressOf } from '../../addresses.ts';
import { absoluteFor } from '../../urls.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { hasCome, isOver } from '../shared/has-come.ts';
import { phoneView, type PhoneView } from '../shared/phone.ts';
import { qrCode } from '../shared/qr-code.ts';

/** Whether an authorisation holds, and how to verify one that is shown on paper. */
export interface ValidityView {
  holds: string;
  phone: PhoneView;
  /** The whole address of the page of the authorisation, and that as a QR code (SVG). */
  url: string;
  code: string;
}

export function validityView(
  authorisation: RecordOf<'authorisations'>,
  publication: Publication,
  t: Translations,
): ValidityView {
  const url = absoluteFor(t.locale, publication.register.publisher)(addressOf(authorisation));
  return {
    holds: holding(authorisation, publication, t),
    phone: phoneView(authorisation.data.person, t),
    url,
    code: qrCode(url),
  };
}

/** Whether the authorisation holds on the day, for as long as its department exists. */
function holding(
  { data, department }: RecordOf<'authorisations'>,
  publication: Publication,
  t: Translations,
): string {
  const life = publication.register.departments.get(department)?.record.data;
  const term: Term = life ? termWithin(data, life) : data;
  if (!hasCome(publication, term.from)) return t.holdsNotYet;
  if (term.to === undefined || !isOver(publication, term)) return t.holdsNow;
  return term.to === data.to ? t.holdsNoMore : t.goneWithDepartment(term.to);
}
