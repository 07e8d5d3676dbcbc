import { telephoneLink } from '../../../domain/phone.ts';

/** A telephone number as it is written, and what a link needs to call it. */
export interface PhoneView {
  number: string;
  /** `tel:` and the number in full (RFC 3966). */
  href: string;
}

export const phoneView = (number: string): PhoneView => ({ number, href: telephoneLink(number) });
