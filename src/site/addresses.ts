import {
  recordTypes,
  type AnyRecord,
  type DepartmentTypeName,
  type TypeName,
} from '../domain/records/index.ts';
import { editorSoftwareAddress } from './editor-software-address.ts';

/** The addresses of one feed in both of its formats. */
export interface FeedAddresses {
  atom: string;
  json: string;
}

const feedAt = (path: string): FeedAddresses => ({ atom: `${path}.xml`, json: `${path}.json` });

/** Addresses of pages and files from the root of the site. They are ASCII, end in `/`, and never change. */
export const addresses = {
  home: '/',
  /** The page that is shown for a missing one. */
  notFound: '/404/',
  departments: '/don-vi/',
  department: (folder: string) => `/don-vi/${folder}/`,
  departmentFeed: (folder: string) => feedAt(`/don-vi/${folder}/feed`),
  departmentCalendar: (folder: string) => `/don-vi/${folder}/lich.ics`,
  departmentContacts: (folder: string) => `/don-vi/${folder}/nguoi-phat-ngon.vcf`,
  contact: (folder: string, slug: string) => `/don-vi/${folder}/nguoi-phat-ngon/${slug}.vcf`,
  departmentData: (folder: string) => `/data/departments/${folder}.json`,
  lapse: (folder: string, rule: string, slug: string) => `/don-vi/${folder}/qua-han/${rule}/${slug}/`,
  breach: (folder: string, rule: string, type: string, slug: string) =>
    `/don-vi/${folder}/trai-quy-dinh/${rule}/${type}/${slug}/`,
  attachment: (folder: string, name: string) => `/don-vi/${folder}/tep/${name}`,
  outlets: '/co-quan-bao-chi/',
  /** What an outlet asked, and what it was answered. */
  outlet: (slug: string) => `/co-quan-bao-chi/${slug}/`,
  outletFeed: (slug: string) => feedAt(`/co-quan-bao-chi/${slug}/feed`),
  directory: '/nguoi-phat-ngon/',
  /** Who began and who ceased to speak, and whose contact details changed. */
  directoryFeed: feedAt('/nguoi-phat-ngon/feed'),
  lookup: '/tra-cuu/',
  /** Who had authority to speak in a year that is over. */
  lookupYear: (year: string) => `/tra-cuu/${year}/`,
  compliance: '/tuan-thu/',
  figure: (figure: string) => `/tuan-thu/${figure}/`,
  figureCsv: (figure: string) => `/data/figures/${figure}.csv`,
  closing: (month: string) => `/tuan-thu/thang/${month}/`,
  /** What was edited in the records of a month after it had closed. */
  laterEdits: (month: string) => `/tuan-thu/thang/${month}/#sua-sau`,
  reports: '/tuan-thu/bao-cao/',
  report: (folder: string, period: string) => `/tuan-thu/bao-cao/${folder}/${period}/`,
  reportCsv: (folder: string, period: string) => `/data/periods/${folder}/${period}.csv`,
  rulebook: '/quy-dinh/',
  rule: (rule: string) => `/quy-dinh/${rule}/`,
  refusalGrounds: '/quy-dinh/tu-choi/',
  /** A ground on which requests are refused, and its uses. */
  refusalGround: (ground: string) => `/quy-dinh/tu-choi/${ground}/`,
  requirement: (id: string) => `/quy-dinh/#${requirementAnchor(id)}`,
  ruleSet: (name: string) => `/quy-dinh/#${name}`,
  paragraph: (id: string) => `/quy-dinh/#${anchorOf(id)}`,
  guides: '/huong-dan/',
  guide: (slug: string) => `/huong-dan/${slug}/`,
  /** Who stands behind the site. */
  about: '/gioi-thieu/',
  styles: '/huong-dan/giao-dien/',
  data: '/du-lieu/',
  dataPackage: '/data/datapackage.json',
  catalogue: '/data/catalog.jsonld',
  findings: '/data/findings.json',
  manifest: '/data/manifest.json',
  /** Where the day of the data stands for readers, and how many records there are. */
  asOf: '/du-lieu/#tinh-den',
  /** The day of the site, which every page asks for to say it at its foot, and how old it is. */
  age: '/data/site.json',
  sitemap: '/sitemap-index.xml',
  emergency: '/data/emergency.json',
  admin: '/admin/',
  /** The editor itself: one address for all departments, since hosts send those who sign in back to one alone. */
  editor: '/admin/soan-thao/',
  editorOf: (folder: string) => `/admin/soan-thao/?don-vi=${folder}`,
  /** The editor for practice: what it saves stays in the browser. */
  practiceOf: (folder: string) => `/admin/soan-thao/?don-vi=${folder}&thu`,
  editorSettings: '/admin/config.json',
  editorDepartment: (folder: string) => `/admin/don-vi/${folder}.json`,
  editorSoftware: editorSoftwareAddress,
  search: '/tim-kiem/',
  browse: '/tim-kiem/duyet/',
  /** A list of records: its newest part, or one of its full pages, which are counted from the oldest. */
  browseList: (list: string, page?: number) =>
    `/tim-kiem/duyet/${list}/${page === undefined ? '' : `${page}/`}`,
  feed: feedAt('/feed'),
  typeFeed: (type: DepartmentTypeName) => feedAt(`/feed/${recordTypes[type].address}`),
  calendar: '/lich.ics',
  csv: (type: string) => `/data/${type}.csv`,
  /** A table for people, which a spreadsheet program opens. */
  sheet: (type: TypeName) => `/data/bang/${recordTypes[type].address}.xlsx`,
  breachesSheet: '/data/bang/trai-quy-dinh.xlsx',
  figureSheet: (figure: string) => `/data/bang/tuan-thu/${figure}.xlsx`,
  reportSheet: (folder: string, period: string) => `/data/bang/bao-cao/${folder}/${period}.xlsx`,
  json: (type: string) => `/data/${type}.json`,
  schema: (type: string) => `/schemas/${type}.schema.json`,
} as const;

/** An identifier of the letter as an anchor: `2.2.5-p2` becomes `muc-2-2-5-p2`. */
export const anchorOf = (id: string): string => `muc-${id.replaceAll('.', '-')}`;

/** A requirement of a rule set as an anchor: `2.2.5-01` becomes `yeu-cau-2-2-5-01`. */
export const requirementAnchor = (id: string): string => `yeu-cau-${id.replaceAll('.', '-')}`;

/** The page of a department or of one of its records. */
export function addressOf({
  type,
  department,
  slug,
}: Pick<AnyRecord, 'type' | 'department' | 'slug'>): string {
  if (type === 'departments') return addresses.department(slug);
  return `${addresses.department(department)}${recordTypes[type].address}/${slug}/`;
}
