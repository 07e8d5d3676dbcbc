import { isContactEmail, isWebAddress } from '../domain/contact.ts';
import type { Text } from '../domain/text.ts';

/** What no address holds as it is typed: blanks, signs that browsers read otherwise, halves of characters. */
const strange = /[\s\\<>"`{}|^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

const telephoneAddress = /^tel:\+?\d[\d.-]{1,24}(?:;ext=\d{1,8})?$/;

/** What is wrong with the address of a link, and how to correct it; undefined for one that a text may lead to. */
export function linkProblem(address: string): Text | undefined {
  if (strange.test(address)) return notUsable(address);
  if (address.startsWith('https://')) return webProblem(address);
  if (address.startsWith('mailto:')) return mailProblem(address);
  if (address.startsWith('tel:'))
    return telephoneAddress.test(address) ? undefined : telephoneProblem(address);
  if (address.startsWith('#'))
    return address.length > 1 && isDecodable(address) ? undefined : notUsable(address);
  return address.startsWith('/') && isWithinSite(address) ? undefined : notUsable(address);
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

/** Whether browsers keep an address from the root of the site as it is. */
function isWithinSite(address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  return isDecodable(address) && !/\/(?:\/|\.{1,2}(?:\/|$))/.test(decodeURIComponent(path));
}

function webProblem(address: string): Text | undefined {
  const [host = ''] = address.slice('https://'.length).split(/[/?#]/, 1);
  if (host.includes('@')) {
    return {
      vi: `Liên kết đến “${address}” có chữ “@” trước tên trang, nên dẫn đến “${host.slice(host.lastIndexOf('@') + 1)}” chứ không phải trang ghi ở đầu. Ghi lại địa chỉ không có phần trước “@”.`,
      en: `The link to “${address}” has an “@” before the name of the site, so it leads to “${host.slice(host.lastIndexOf('@') + 1)}” and not where it seems to. Write the address without what is before the “@”.`,
    };
  }
  return isWebAddress(address) ? undefined : notUsable(address);
}

/** Whether what follows a mailbox begins a letter and sends it to nobody else. */
const isLetter = (query: string): boolean =>
  isDecodable(query) && query.split('&').every((part) => /^(?:subject|body)=/i.test(part));

function mailProblem(address: string): Text | undefined {
  const [mailbox = '', query] = address.slice('mailto:'.length).split('?', 2);
  if (isContactEmail(mailbox) && (query === undefined || isLetter(query))) return undefined;
  return {
    vi: `Liên kết “${address}” không có một địa chỉ thư điện tử đúng cách viết. Ghi lại như \`mailto:\` rồi đến địa chỉ, theo mẫu \`mailto:…@…\`.`,
    en: `The link “${address}” has no well-formed mailbox. Write \`mailto:\` and then the address, in the form \`mailto:…@…\`.`,
  };
}

function telephoneProblem(address: string): Text {
  const digits = address.slice('tel:'.length).replace(/[^\d+]/g, '');
  const edit = /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
  return {
    vi: `Số điện thoại trong liên kết “${address}” phải viết liền, chỉ gồm chữ số. ${edit ? `Sửa thành \`${edit}\`.` : 'Ghi số gọi được sau `tel:`.'}`,
    en: `The telephone number in the link “${address}” has to be digits without spaces. ${edit ? `Make it \`${edit}\`.` : 'Write a number that can be called after `tel:`.'}`,
  };
}

function notUsable(address: string): Text {
  const shown = address.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd').slice(0, 120);
  const meant = address.replace(/^http:\/\//i, 'https://').replace(/%(?![\da-f]{2})/gi, '%25');
  const edit = meant !== address && linkProblem(meant) === undefined ? meant : undefined;
  return {
    vi: `Liên kết đến “${shown}” không được dùng. ${edit ? `Sửa thành \`${edit}\`` : 'Dùng địa chỉ khác hoặc xóa liên kết'}; địa chỉ phải bắt đầu bằng \`https://\`, \`mailto:\`, \`tel:\`, hoặc bằng \`/\` cho trang này.`,
    en: `A link to “${shown}” may not be used. ${edit ? `Make it \`${edit}\`` : 'Use another address or delete the link'}; an address starts with \`https://\`, \`mailto:\`, \`tel:\`, or with \`/\` on this site.`,
  };
}
