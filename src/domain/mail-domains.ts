import { slugFrom } from './slug.ts';

/** Where anybody has a mailbox, whatever their office: free of charge, or of a telephone company. */
const openToAll = new Set([
  ...[
    'gmail.com',
    'yahoo.com',
    'yahoo.com.vn',
    'hotmail.com',
    'hotmail.com.vn',
    'outlook.com',
    'outlook.com.vn',
  ],
  ...['icloud.com', 'live.com', 'vnn.vn', 'hn.vnn.vn', 'hcm.vnn.vn', 'fpt.vn', 'viettel.vn', 'mail.com'],
]);

/** The provinces of before 1 July 2025 that were merged into others (Nghị quyết 202/2025/QH15), by what they became. */
const merged: Readonly<Record<string, readonly string[]>> = {
  'Tuyên Quang': ['Hà Giang'],
  'Lào Cai': ['Yên Bái'],
  'Thái Nguyên': ['Bắc Kạn'],
  'Phú Thọ': ['Vĩnh Phúc', 'Hòa Bình'],
  'Bắc Ninh': ['Bắc Giang'],
  'Hưng Yên': ['Thái Bình'],
  'Hải Phòng': ['Hải Dương'],
  'Ninh Bình': ['Hà Nam', 'Nam Định'],
  'Quảng Trị': ['Quảng Bình'],
  'Đà Nẵng': ['Quảng Nam'],
  'Quảng Ngãi': ['Kon Tum'],
  'Gia Lai': ['Bình Định'],
  'Khánh Hòa': ['Ninh Thuận'],
  'Lâm Đồng': ['Đắk Nông', 'Bình Thuận'],
  'Đắk Lắk': ['Phú Yên'],
  'Hồ Chí Minh': ['Bình Dương', 'Bà Rịa - Vũng Tàu'],
  'Đồng Nai': ['Bình Phước'],
  'Tây Ninh': ['Long An'],
  'Cần Thơ': ['Sóc Trăng', 'Hậu Giang'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
  'Đồng Tháp': ['Tiền Giang'],
  'Cà Mau': ['Bạc Liêu'],
  'An Giang': ['Kiên Giang'],
};

/** A province that was merged into another. */
export interface MergedProvince {
  name: string;
  into: string;
}

const mergedDomains: ReadonlyMap<string, MergedProvince> = new Map(
  Object.entries(merged).flatMap(([into, names]) =>
    names.map((name) => [`${slugFrom(name).replaceAll('-', '')}.gov.vn`, { name, into }] as const),
  ),
);

/** The day from which provinces are merged. */
export const mergedFrom = '2025-07-01';

const domainOf = (mailbox: string): string => mailbox.slice(mailbox.indexOf('@') + 1).toLowerCase();

/** The provider of a mailbox that anybody can have, where it is one. */
export function openProvider(mailbox: string): string | undefined {
  const domain = domainOf(mailbox);
  return openToAll.has(domain) ? domain : undefined;
}

/** The province whose own domain a mailbox is at, where it was merged into another. */
export function mergedProvince(mailbox: string): MergedProvince | undefined {
  const labels = domainOf(mailbox).split('.');
  return mergedDomains.get(labels.slice(-3).join('.'));
}
