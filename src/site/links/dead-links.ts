import leven from 'leven';
import { type Compliance, judge } from '../../compliance/compliance.ts';
import { publishedAsOf } from '../../compliance/published.ts';
import type { AsOf } from '../../domain/dates.ts';
import { sortFindings, type Finding } from '../../domain/finding.ts';
import { isLinkTarget } from '../../domain/link-target.ts';
import { typeNames, type AnyRecord } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import { findingOf } from '../../register/finding.ts';
import type { Register } from '../../register/register.ts';
import { servedFiles } from '../../register/files.ts';
import { guideLinks, type GuideLink } from '../../register/guide.ts';
import type { Position } from '../../domain/location.ts';
import { linksOf, wordsIn } from '../../register/text.ts';
import { addresses } from '../addresses.ts';
import { anchorsAt } from './anchors.ts';
import { fileAddresses, pageAddresses } from './all-addresses.ts';
import { guideFiles, localesOf, type GuideFile } from '../views/shared/guide-texts.ts';
import { withoutLanguage } from '../urls.ts';
import type { Publication } from '../publication.ts';
import { locales } from '../translations/index.ts';

/** What a register comes to on a day, with the links of its texts followed through the site that would be made of it. */
export function judgeSite(register: Register, asOf: AsOf): Compliance {
  const compliance = judge(register, asOf);
  const dead = deadLinks(publishedAsOf(register, asOf, compliance));
  if (dead.length === 0) return compliance;
  return { ...compliance, findings: sortFindings([...compliance.findings, ...dead]) };
}

/** Every link of a record's text or of a guide to a page, a file or a part of a page of this site that is not there. */
export function deadLinks(publication: Publication): Finding[] {
  const { origin, pathname } = new URL(publication.register.publisher.site);
  const site: Site = { publication, root: origin, path: pathname.replace(/\/$/, '') };
  return [...deadInRecords(site), ...deadInGuides(site)];
}

const deadInRecords = (site: Site): Finding[] =>
  everyRecord(site.publication.register).flatMap((record) =>
    linksOf(record.body).flatMap((link) => {
      const isBare = wordsIn(link.node) === link.address;
      const message = faultOf({ address: link.address, isBare }, site, locales[0]);
      return message ? [findingAt(record, link, message, site)] : [];
    }),
  );

const deadInGuides = (site: Site): Finding[] =>
  guideFiles(site.publication).flatMap((text) =>
    (text.parsed ? guideLinks(text.parsed) : []).flatMap((link) => {
      const message = guideLinkFault(text, link, site);
      return message ? [findingAt({ department: '', file: text.file }, link, message, site)] : [];
    }),
  );

/** What is wrong with a link of a guide on the page of any language that shows it. */
function guideLinkFault(text: GuideFile, link: GuideLink, site: Site): Text | undefined {
  if (!isLinkTarget(link.address, 'text')) return undefined;
  if (link.isPicture) return pictureFault(link.address, site);
  const address = link.address.startsWith('#')
    ? `${addresses.guide(text.slug)}${link.address}`
    : link.address;
  return localesOf(site.publication, text)
    .map((locale) => faultOf({ typed: link.address, address }, site, locale))
    .find(Boolean);
}

function pictureFault(address: string, site: Site): Text | undefined {
  if (!address.startsWith('/') || fileAddresses(site.publication).has(decodeURIComponent(address)))
    return undefined;
  const near = nearestOf(address, servedFiles(site.publication.register.tree));
  return {
    vi: `Trang này không có hình ảnh \`${address}\`. ${near ? `Sửa thành \`${near}\`, hoặc để` : 'Để'} tệp vào \`public${address}\`.`,
    en: `This site has no picture \`${address}\`. ${near ? `Make it \`${near}\`, or put` : 'Put'} the file at \`public${address}\`.`,
  };
}

const everyRecord = (register: Register): readonly AnyRecord[] =>
  typeNames.flatMap((type): readonly AnyRecord[] => register.records[type]);

/** Where the texts of records have a link, as `file:line:column`, for what only a look at the built site finds. */
export const placesOfLink = (address: string, register: Register): string[] =>
  everyRecord(register)
    .filter(({ body }) => body.includes(address))
    .flatMap(({ file, body }) =>
      linksOf(body)
        .filter((link) => link.address === address)
        .map((link) => {
          const { line, column } = register.locateInBody(file, link);
          return `${file}:${line}:${column}`;
        }),
    );

interface Site {
  publication: Publication;
  /** Its address without the path under which it is served. */
  root: string;
  /** That path without a slash at its end; empty for a site of its own. */
  path: string;
}

function findingAt(
  { department, file }: Pick<Finding, 'department' | 'file'>,
  link: Position,
  message: Text,
  { publication }: Site,
): Finding {
  const { register } = publication;
  const position = register.locateInBody(file, link);
  return findingOf(register, { rule: 'reference-dangling', department, file, position, message });
}

/** The address from the root of the site to which a link leads; undefined for a link elsewhere. */
function withinSite(address: string, { root, path }: Site): string | undefined {
  if (address.startsWith('/')) return address;
  const base = `${root}${path}`;
  if (address === base || address.startsWith(`${base}/`)) return address.slice(base.length) || '/';
  return undefined;
}

/** A link as it was typed, and where it leads if that is written shorter. */
interface Leading {
  address: string;
  typed?: string;
  /** Whether the address is the link's own words, so that only a whole one is a link. */
  isBare?: boolean;
}

function faultOf(
  { address, typed = address, isBare = false }: Leading,
  site: Site,
  locale: string,
): Text | undefined {
  const inside = withinSite(address, site);
  if (inside === undefined) return undefined;
  const [target = '', anchor = ''] = inside.split('#', 2);
  const path = decodeURIComponent(target.split('?', 1)[0] ?? '');
  const page = withoutLanguage(path);
  if (!isThere(page, site)) return notThere({ address, isBare }, page, site);
  const language = path === page ? locale : (path.split('/')[1] ?? locale);
  return anchor === '' ? undefined : anchorFault(typed, page, decodeURIComponent(anchor), site, language);
}

const isThere = (address: string, { publication }: Site): boolean =>
  pageAddresses(publication).has(address) || fileAddresses(publication).has(address);

function notThere({ address, isBare }: Leading, page: string, site: Site): Text {
  const near = withoutPath(page, site) ?? nearestAddress(page, site);
  const right = isBare ? `${site.root}${site.path}${near}` : near;
  const under = page.startsWith(`${site.path}/`) && site.path !== '' && withoutPath(page, site) !== undefined;
  const why = under
    ? {
        vi: `địa chỉ trong nội dung không kèm \`${site.path}\`, phần này được thêm khi dựng trang`,
        en: `an address in a text is written without \`${site.path}\`, which is added when the site is built`,
      }
    : { vi: 'trang này không có địa chỉ ấy', en: 'this site has no such address' };
  return {
    vi: `Liên kết đến “${address}” không dẫn đến đâu: ${why.vi}. Sửa thành \`${right}\`, hoặc xóa liên kết.`,
    en: `The link to “${address}” leads nowhere: ${why.en}. Make it \`${right}\`, or delete the link.`,
  };
}

/** The right spelling of an address that was written with the path under which the site is served. */
function withoutPath(page: string, site: Site): string | undefined {
  if (site.path === '' || !page.startsWith(`${site.path}/`)) return undefined;
  const rest = withoutLanguage(page.slice(site.path.length));
  return isThere(rest, site) ? rest : undefined;
}

/** The address that is most like one that is not there: one with the same beginning before any other. */
function nearestAddress(page: string, { publication }: Site): string {
  const known = [...pageAddresses(publication), ...fileAddresses(publication)];
  const slashed = page.endsWith('/') ? page : `${page}/`;
  if (known.includes(slashed)) return slashed;
  for (let above = page; above.length > 1;) {
    above = above.slice(0, above.replace(/\/$/, '').lastIndexOf('/') + 1);
    const beside = known.filter((one) => one.startsWith(above));
    const near = nearestOf(page, beside);
    if (near !== undefined) return near;
    if (known.includes(above)) return above;
  }
  return '/';
}

function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let distance = Math.max(3, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    const apart = leven(word, candidate, { maxDistance: distance });
    if (apart < distance) [best, distance] = [candidate, apart];
  }
  return best;
}

function anchorFault(
  address: string,
  page: string,
  anchor: string,
  { publication }: Site,
  locale: string,
): Text | undefined {
  const known = anchorsAt(publication, page, locale);
  if (!known || known.includes(anchor)) return undefined;
  const near = nearestOf(anchor, known);
  const leading = address.split(/[?#]/, 1)[0] ?? '';
  const edit = near === undefined ? leading : `${leading}#${near}`;
  const change =
    edit === ''
      ? { vi: 'Xóa liên kết', en: 'Delete the link' }
      : { vi: `Sửa thành \`${edit}\``, en: `Make it \`${edit}\`` };
  return {
    vi: `Liên kết đến “${address}” dẫn đến một mục không có: \`${page}\` không có mục \`#${anchor}\` để dẫn đến. ${change.vi}.`,
    en: `The link to “${address}” leads to a part that is not there: \`${page}\` has no part \`#${anchor}\` to lead to. ${change.en}.`,
  };
}
