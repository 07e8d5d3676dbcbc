import { hostOf, isLinkTarget, linkFault, type LinkFault } from '../../domain/link-target.ts';
import type { Text } from '../../domain/text.ts';

/** What is wrong with the address of a link in a text, and how to correct it; undefined for one that may stand there. */
export function linkMessage(address: string): Text | undefined {
  const fault = linkFault(address, 'text');
  return fault && messages[fault](address);
}

const messages: Readonly<Record<LinkFault, (address: string) => Text>> = {
  unusable: (address) => {
    const shown = address.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd').slice(0, 120);
    const corrected = address.replace(/^http:\/\//i, 'https://').replace(/%(?![\da-f]{2})/gi, '%25');
    const edit = corrected !== address && isLinkTarget(corrected, 'text') ? corrected : undefined;
    return {
      vi: `Liên kết đến “${shown}” không được dùng. ${edit ? `Sửa thành \`${edit}\`` : 'Dùng địa chỉ khác hoặc xóa liên kết'}; địa chỉ phải bắt đầu bằng \`https://\`, \`mailto:\`, \`tel:\`, hoặc bằng \`/\` cho trang này.`,
      en: `The link to “${shown}” is not allowed. ${edit ? `Change it to \`${edit}\`` : 'Use another address or delete the link'}; an address must start with \`https://\`, \`mailto:\`, \`tel:\`, or with \`/\` on this site.`,
    };
  },
  'name-before-host': (address) => {
    const host = hostOf(address).replace(/^.*@/, '');
    return {
      vi: `Liên kết đến “${address}” có chữ “@” trước tên trang, nên dẫn đến “${host}” chứ không phải trang ghi ở đầu. Ghi lại địa chỉ không có phần trước “@”.`,
      en: `The link to “${address}” has an “@” before the name of the site, so it leads to “${host}” and not where it seems to. Write the address without what is before the “@”.`,
    };
  },
  mailbox: (address) => ({
    vi: `Liên kết “${address}” không có một địa chỉ thư điện tử đúng cách viết. Ghi lại như \`mailto:\` rồi đến địa chỉ, theo mẫu \`mailto:…@…\`.`,
    en: `The link “${address}” has no valid e-mail address. Write \`mailto:\` and then the address, in the form \`mailto:…@…\`.`,
  }),
  telephone: (address) => {
    const digits = address.slice('tel:'.length).replace(/[^\d+]/g, '');
    const edit = /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
    return {
      vi: `Số điện thoại trong liên kết “${address}” phải viết liền, chỉ gồm chữ số. ${edit ? `Sửa thành \`${edit}\`.` : 'Ghi số gọi được sau `tel:`.'}`,
      en: `The telephone number in the link “${address}” must consist of digits without spaces. ${edit ? `Change it to \`${edit}\`.` : 'Write a number that can be called after `tel:`.'}`,
    };
  },
};
