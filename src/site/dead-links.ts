import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import leven from 'leven';
import type { Compliance } from '../compliance/compliance.ts';
import { judge } from '../compliance/compliance.ts';
import { publishedOn } from '../compliance/published.ts';
import type { AsOf } from '../domain/dates.ts';
import { sortFindings, type Finding } from '../domain/finding.ts';
import { typeNames, type AnyRecord } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { guideLinks } from '../register/guide.ts';
import type { GuideText, Register } from '../register/register.ts';
import type { Position } from '../register/source.ts';
import { linksOf, parseText, type TextLink } from '../register/text.ts';
import {
  anchorsAt,
  fileAddresses,
  guideAddress,
  guideAnchors,
  guideLocale,
  pageAddresses,
} from './all-addresses.ts';
import { withoutLanguage } from './href.ts';
import type { Publication } from './publication.ts';

/** What a register comes to on a day, with the links of its texts followed through the site that would be made of it. */
export function judgeSite(register: Register, asOf: AsOf): Compliance {
  const compliance = judge(register, asOf);
  const dead = deadLinks(publishedOn(register, asOf, compliance));
  if (dead.length === 0) return compliance;
  return { ...compliance, findings: sortFindings([...compliance.findings, ...dead]) };
}

/** Every link of a record or a guide to a page, a file or a part of a page of this site that is not there. */
export function deadLinks(publication: Publication): Finding[] {
  const { register } = publication;
  const { origin, pathname } = new URL(register.publisher.site);
  const site: Site = { publication, root: origin, path: pathname.replace(/\/$/, '') };
  const records = typeNames
    .flatMap((type): readonly AnyRecord[] => register.records[type])
    .filter(({ body }) => body.includes('](') && (/\]\(\s*<?\//.test(body) || body.includes(origin)))
    .flatMap((record) =>
      linksOf(parseText(record.body)).flatMap((link) => {
        const message = faultOf(link, site);
        return message ? [findingOf(record, link, message, register)] : [];
      }),
    );
  return [...records, ...register.guides.flatMap((guide) => deadInGuide(guide, site))];
}

function deadInGuide(guide: GuideText, site: Site): Finding[] {
  const own = guideAnchors(guide);
  return guideLinks(guide.body).flatMap((link) => {
    const { address } = link;
    const isOwn = address.startsWith('#');
    const anchor = isOwn ? decodeURIComponent(address.slice(1)) : '';
    const message = isOwn
      ? anchorFault(address, guideAddress(guide), anchor, own)
      : faultOf(link, site, guideLocale(guide));
    return message ? [findingOf({ ...guide, department: '' }, link, message, site.publication.register)] : [];
  });
}

/** Where the texts of records have a link, as `file:line:column`, for what only a look at the built site finds. */
export const placesOfLink = (address: string, register: Register): string[] =>
  typeNames
    .flatMap((type): readonly AnyRecord[] => register.records[type])
    .filter(({ body }) => body.includes(address))
    .flatMap(({ file, body }) =>
      linksOf(parseText(body))
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

function findingOf(
  { department, file }: Pick<AnyRecord, 'department' | 'file'>,
  link: Position,
  message: Text,
  register: Register,
): Finding {
  const { line, column } = register.locateInBody(file, link);
  return {
    rule: 'reference-dangling',
    severity: 'error',
    kind: 'record',
    department,
    file,
    line,
    column,
    message,
  };
}

/** The address from the root of the site to which a link leads; undefined for a link elsewhere. */
function withinSite(address: string, { root, path }: Site): string | undefined {
  if (address.startsWith('/')) return address;
  const base = `${root}${path}`;
  if (address === base || address.startsWith(`${base}/`)) return address.slice(base.length) || '/';
  return undefined;
}

function faultOf({ address }: Pick<TextLink, 'address'>, site: Site, locale?: string): Text | undefined {
  const inside = withinSite(address, site);
  if (inside === undefined) return undefined;
  const [target = '', anchor = ''] = inside.split('#', 2);
  const page = withoutLanguage(decodeURIComponent(target.split('?', 1)[0] ?? ''));
  if (!isThere(page, site)) return notThere(address, page, site);
  return anchor === ''
    ? undefined
    : anchorFault(address, page, decodeURIComponent(anchor), anchorsAt(site.publication, page, locale));
}

const shipped = fileURLToPath(new URL('../../public', import.meta.url));

/** The addresses of files that come with the software, such as the pictures of guides. */
const softwareFiles = (): ReadonlySet<string> =>
  (knownFiles ??= new Set(
    readdirSync(shipped, { recursive: true, encoding: 'utf8' }).map(
      (path) => `/${path.split(sep).join('/')}`,
    ),
  ));

let knownFiles: ReadonlySet<string> | undefined;

const isThere = (address: string, { publication }: Site): boolean =>
  pageAddresses(publication).has(address) ||
  fileAddresses(publication).has(address) ||
  softwareFiles().has(address);

function notThere(address: string, page: string, site: Site): Text {
  const right = withoutPath(page, site) ?? nearestAddress(page, site);
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
  known: readonly string[],
): Text | undefined {
  if (known.includes(anchor)) return undefined;
  const near = nearestOf(anchor, known);
  const edit = near === undefined ? page : `${page}#${near}`;
  return {
    vi: `Liên kết đến “${address}” dẫn đến một mục không có: \`${page}\` không có mục \`#${anchor}\` để dẫn đến. Sửa thành \`${edit}\`.`,
    en: `The link to “${address}” leads to a part that is not there: \`${page}\` has no part \`#${anchor}\` to lead to. Make it \`${edit}\`.`,
  };
}
