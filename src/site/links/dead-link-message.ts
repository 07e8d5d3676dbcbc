import type { Text } from '../../domain/text.ts';
import { servedFiles } from '../../register/files.ts';
import type { Publication } from '../publication.ts';
import { withoutLanguage } from '../urls.ts';
import { fileAddresses, pageAddresses } from './all-addresses.ts';
import { anchorsAt } from './anchors.ts';
import { nearestAddress, nearestWord } from './nearest-address.ts';

/** The site through which links are followed. */
export interface Site {
  publication: Publication;
  /** Its address without the path under which it is served. */
  root: string;
  /** That path without a slash at its end; empty for a site at the root of its host. */
  path: string;
}

export function siteOf(publication: Publication): Site {
  const { origin, pathname } = new URL(publication.register.publisher.site);
  return { publication, root: origin, path: pathname.replace(/\/$/, '') };
}

/** A link to be followed. */
interface FollowedLink {
  address: string;
  /** The link as it was typed, where that is shorter than its address. */
  typed?: string;
  /** Whether the address is the link's only words, so that nothing but a whole address is a link. */
  isBare?: boolean;
}

/** What is wrong with a link that leads nowhere on this site, on the page of a language; undefined for any other link. */
export function deadLinkMessage(
  { address, typed = address, isBare = false }: FollowedLink,
  site: Site,
  locale: string,
): Text | undefined {
  const inside = withinSite(address, site);
  if (inside === undefined) return undefined;
  const [target = '', anchor = ''] = inside.split('#', 2);
  const path = decodeURIComponent(target.split('?', 1)[0] ?? '');
  const page = withoutLanguage(path);
  if (!isThere(page, site)) return noSuchAddress({ address, isBare }, page, site);
  const language = path === page ? locale : (path.split('/')[1] ?? locale);
  return anchor === '' ? undefined : noSuchAnchor(typed, page, decodeURIComponent(anchor), site, language);
}

/** The address from the root of the site to which a link leads; undefined for a link elsewhere. */
function withinSite(address: string, { root, path }: Site): string | undefined {
  if (address.startsWith('/')) return address;
  const base = `${root}${path}`;
  if (address === base || address.startsWith(`${base}/`)) return address.slice(base.length) || '/';
  return undefined;
}

const isThere = (address: string, { publication }: Site): boolean =>
  pageAddresses(publication).has(address) || fileAddresses(publication).has(address);

function noSuchAddress({ address, isBare }: FollowedLink, page: string, site: Site): Text {
  const unprefixed = withoutPath(page, site);
  const nearest = unprefixed ?? nearestAddress(page, site.publication);
  const corrected = isBare ? `${site.root}${site.path}${nearest}` : nearest;
  const why =
    unprefixed !== undefined
      ? {
          vi: `địa chỉ trong nội dung không kèm \`${site.path}\`, phần này được thêm khi dựng trang`,
          en: `an address in a text is written without \`${site.path}\`, which is added when the site is built`,
        }
      : { vi: 'trang này không có địa chỉ ấy', en: 'this site has no such address' };
  return {
    vi: `Liên kết đến “${address}” không dẫn đến đâu: ${why.vi}. Sửa thành \`${corrected}\`, hoặc xóa liên kết.`,
    en: `The link to “${address}” leads nowhere: ${why.en}. Change it to \`${corrected}\`, or delete the link.`,
  };
}

/** The right spelling of an address that was written with the path under which the site is served. */
function withoutPath(page: string, site: Site): string | undefined {
  if (site.path === '' || !page.startsWith(`${site.path}/`)) return undefined;
  const rest = withoutLanguage(page.slice(site.path.length));
  return isThere(rest, site) ? rest : undefined;
}

function noSuchAnchor(
  address: string,
  page: string,
  anchor: string,
  { publication }: Site,
  locale: string,
): Text | undefined {
  const known = anchorsAt(publication, page, locale);
  if (!known || known.includes(anchor)) return undefined;
  const nearest = nearestWord(anchor, known);
  const target = address.split(/[?#]/, 1)[0] ?? '';
  const edit = nearest === undefined ? target : `${target}#${nearest}`;
  const change =
    edit === ''
      ? { vi: 'Xóa liên kết', en: 'Delete the link' }
      : { vi: `Sửa thành \`${edit}\``, en: `Change it to \`${edit}\`` };
  return {
    vi: `Liên kết đến “${address}” dẫn đến một mục không có: \`${page}\` không có mục \`#${anchor}\` để dẫn đến. ${change.vi}.`,
    en: `The link to “${address}” leads to a part that is not there: \`${page}\` has no part \`#${anchor}\` to lead to. ${change.en}.`,
  };
}

/** What is wrong with a picture of a guide that the site does not have. */
export function deadPictureMessage(address: string, site: Site): Text | undefined {
  if (!address.startsWith('/') || fileAddresses(site.publication).has(decodeURIComponent(address)))
    return undefined;
  const nearest = nearestWord(address, servedFiles(site.publication.register.tree));
  return {
    vi: `Trang này không có hình ảnh \`${address}\`. ${nearest ? `Sửa thành \`${nearest}\`, hoặc để` : 'Để'} tệp vào \`public${address}\`.`,
    en: `This site has no picture \`${address}\`. ${nearest ? `Change it to \`${nearest}\`, or put` : 'Put'} the file at \`public${address}\`.`,
  };
}
