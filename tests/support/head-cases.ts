import { withFields, withFieldsAfter } from '../../src/rules/example-fields.ts';
import { smallTree, type Overlay } from './tree.ts';

const folder = 'departments/an-phu/spokespersons';

/** The file of the head of the small tree, since 1 August 2026, and that of somebody else. */
export const [first, second, third] = [
  `${folder}/tran-thi-mai-lan.md`,
  `${folder}/le-van-ba.md`,
  `${folder}/pham-thi-cuc.md`,
];

const original =
  smallTree()
    .files.find(({ path }) => path === first)
    ?.bytes?.toString() ?? '';

const decision = '\n  number: 31/QĐ-TCTHADS\n  date: 2026-07-29';

const people = {
  [first]: {},
  [second]: { name: 'Lê Văn Ba', phone: '0200 555 0109', email: 'levanba@anphu.example' },
  [third]: { name: 'Phạm Thị Cúc', phone: '0200 555 0108', email: 'phamthicuc@anphu.example' },
};

const positions = {
  head: 'Cục trưởng',
  acting: 'Quyền Cục trưởng',
  'in-charge': 'Phó Cục trưởng phụ trách',
  designated: 'Chánh Văn phòng',
};

/** The record of somebody in a role from a day, and to another. */
export function inRole(
  path: string,
  basis: keyof typeof positions,
  from: string,
  to?: string,
): Record<string, string> {
  const changed = withFields(original, { ...people[path], position: positions[basis], basis, from });
  const more = { ...(to ? { to } : {}), ...(basis === 'head' ? {} : { decision }) };
  return { [path]: Object.keys(more).length > 0 ? withFieldsAfter(changed, 'from', more) : changed };
}

/** The same person as the one in the file of the head, in another role. */
const again = (basis: keyof typeof positions, from: string): Record<string, string> => ({
  [second]: inRole(first, basis, from)[first] ?? '',
});

/** What is found: in which file and line, and the line that the message proposes; none where somebody has to decide. */
interface Found {
  file: string;
  line: number;
  edit?: string;
}

interface HeadCase {
  what: string;
  overlay: Overlay;
  found?: Found;
}

/** Who has a head's authority with somebody else, and who follows one another. */
export const headCases: readonly HeadCase[] = [
  {
    what: 'a head follows a head without a last day',
    overlay: inRole(second, 'head', '2026-10-01'),
    found: { file: first, line: 22, edit: 'to: 2026-09-30' },
  },
  {
    what: 'an acting head follows a head without a last day',
    overlay: inRole(second, 'acting', '2026-10-01'),
    found: { file: first, line: 22, edit: 'to: 2026-09-30' },
  },
  {
    what: 'a person in charge follows an acting head without a last day',
    overlay: { ...inRole(first, 'acting', '2026-08-01'), ...inRole(second, 'in-charge', '2026-10-01') },
    found: { file: first, line: 25, edit: 'to: 2026-09-30' },
  },
  {
    what: 'a head follows a person in charge without a last day',
    overlay: { ...inRole(first, 'in-charge', '2026-08-01'), ...inRole(second, 'head', '2026-10-01') },
    found: { file: first, line: 25, edit: 'to: 2026-09-30' },
  },
  {
    what: 'whose last day is the other’s first',
    overlay: {
      ...inRole(first, 'head', '2026-08-01', '2026-10-01'),
      ...inRole(second, 'acting', '2026-10-01'),
    },
    found: { file: first, line: 8, edit: 'to: 2026-09-30' },
  },
  {
    what: 'whose last day is much later',
    overlay: {
      ...inRole(first, 'head', '2026-08-01', '2026-12-31'),
      ...inRole(second, 'head', '2026-10-01'),
    },
    found: { file: first, line: 8, edit: 'to: 2026-09-30' },
  },
  {
    what: 'who begin on one day',
    overlay: inRole(second, 'acting', '2026-08-01'),
    found: { file: first, line: 7 },
  },
  {
    what: 'who was in charge for a time, after which nobody followed',
    overlay: inRole(second, 'in-charge', '2026-10-01', '2026-10-31'),
    found: { file: first, line: 22 },
  },
  {
    what: 'who was in charge for a time, after which another was appointed',
    overlay: {
      ...inRole(first, 'head', '2026-08-01'),
      ...inRole(second, 'in-charge', '2026-10-01', '2026-10-31'),
      ...inRole(third, 'head', '2026-11-01'),
    },
    found: { file: first, line: 22, edit: 'to: 2026-09-30' },
  },
  {
    what: 'who acted as head and was appointed, without a last day of the first role',
    overlay: { ...inRole(first, 'acting', '2026-08-01'), ...again('head', '2026-10-01') },
    found: { file: first, line: 25, edit: 'to: 2026-09-30' },
  },
  {
    what: 'an acting head from the day after the head’s last',
    overlay: {
      ...inRole(first, 'head', '2026-08-01', '2026-09-30'),
      ...inRole(second, 'acting', '2026-10-01'),
    },
  },
  {
    what: 'a head from the day after the acting head’s last',
    overlay: {
      ...inRole(first, 'acting', '2026-08-01', '2026-09-30'),
      ...inRole(second, 'head', '2026-10-01'),
    },
  },
  {
    what: 'an acting head beside a designated civil servant',
    overlay: { ...inRole(first, 'acting', '2026-08-01'), ...inRole(second, 'designated', '2026-10-01') },
  },
];
