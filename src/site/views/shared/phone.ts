import { telephoneLink } from '../../../domain/phone.ts';
import type { Translations } from '../../translations/index.ts';

/** A telephone number as it is written, with its extension, and what a link needs to call it. */
export interface PhoneView {
  number: string;
  /** `tel:`, the number in full, and the extension (RFC 3966). */
  href: string;
}

interface Phone {
  phone: string;
  extension?: string | undefined;
}

export const phoneView = ({ phone, extension }: Phone, t: Translations): PhoneView => ({
  number: extension === undefined ? phone : t.withExtension(phone, extension),
  href: telephoneLink(phone, extension),
});
