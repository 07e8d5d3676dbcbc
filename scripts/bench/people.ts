import { addDays, firstDay, type PlainDate } from '../../src/domain/dates.ts';
import type { OfficeHolders, Draft } from './office-holders.ts';
import type { Office, Person } from './offices.ts';
import { text } from './words.ts';

/** A number that nobody has: `0200`, then seven digits. */
export const phoneOf = (number: number): string =>
  `0200 ${String(3_000_000 + (number % 6_999_999)).replace(/^\d{3}/, '$& ')}`;

const names = {
  central: ['Tổng cục Thi hành án dân sự Mẫu', 'General Department of Civil Judgment Enforcement, Sample'],
  provincial: ['Cục Thi hành án dân sự tỉnh Mẫu', 'Department of Civil Judgment Enforcement of Province'],
  district: [
    'Chi cục Thi hành án dân sự huyện Mẫu',
    'Sub-department of Civil Judgment Enforcement of District',
  ],
} as const;

const positions = {
  central: 'Tổng cục trưởng',
  provincial: 'Cục trưởng',
  district: 'Chi cục trưởng',
} as const;

/** The file of a department. */
export function departmentOf(
  { kind, number, folder, parent }: Office,
  { plan, random }: OfficeHolders,
): Draft {
  const [name, nameEn] = names[kind];
  return {
    slug: folder,
    data: {
      name: `${name} ${number}`,
      nameEn: `${nameEn} ${number}`,
      kind,
      parent,
      address: `Số ${random.between(1, 200)} đường Mẫu ${number}`,
      phone: phoneOf(random.between(1, 999_999)),
      email: `lien-he@${folder}.example`,
      website: `https://${folder}.example/`,
      validFrom: firstDay(plan.first),
    },
    body: text(random, 3),
  };
}

function spokesperson(
  { number, name, slug }: Person,
  role: { basis: 'head' | 'designated'; position: string; from: PlainDate; to?: PlainDate | undefined },
): Draft {
  const { basis, position, from, to } = role;
  return {
    slug,
    data: {
      name,
      position,
      phone: phoneOf(number),
      email: `${slug}@mau.example`,
      basis,
      from,
      to,
      decision: { number: `${number}/QĐ-THADS`, date: addDays(from, -7) },
      notices: [{ number: `${number}/TB-THADS`, date: addDays(from, 2), recipients: ['press', 'parent'] }],
      criteria: {
        permanentStaff: 'true',
        employedFrom: '2005-01-04',
        politicalStanding: 'true',
        knowledgeOfDepartment: 'true',
        knowledgeOfPress: 'true',
        abilityToSpeak: 'true',
        attestedBy: 'Vụ Tổ chức cán bộ',
        attestedOn: addDays(from, -14),
      },
      verifiedOn: to ?? '2026-10-12',
    },
  };
}

/** The files of those who speak for an office: its heads, one after the other, and the official designated. */
export function spokespersonsOf(
  { kind, heads: [first, second], designated }: Office,
  holders: OfficeHolders,
): Draft[] {
  const from = firstDay(holders.plan.first);
  const head = { basis: 'head', position: positions[kind] } as const;
  return [
    spokesperson(first, { ...head, from, to: second && addDays(holders.change, -1) }),
    ...(second ? [spokesperson(second, { ...head, from: holders.change })] : []),
    ...(designated
      ? [spokesperson(designated, { basis: 'designated', position: 'Chánh Văn phòng', from })]
      : []),
  ];
}
