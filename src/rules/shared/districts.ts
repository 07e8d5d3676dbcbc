import { dayWithin } from '../../domain/authority.ts';
import type { PlainDate } from '../../domain/dates.ts';
import type { Department, Register } from '../../register/register.ts';
import { actingFor } from './acting.ts';

/** The districts of a register, by who reports on them. */
export interface Districts {
  /** By the department that they name as their parent. */
  below: ReadonlyMap<string | undefined, readonly Department[]>;
  /** By the department that their parent has passed into by a day, or by the district’s own last day. */
  inheritedBy: (date: PlainDate) => ReadonlyMap<string, readonly Department[]>;
}

const known = new WeakMap<Register, Districts>();

/** The districts of a register, looked up once for all of its reports. */
export function districtsOf(register: Register): Districts {
  const lookedUp = known.get(register);
  if (lookedUp) return lookedUp;
  const districts = [...register.departments.values()].filter(
    ({ record }) => record.data.kind === 'district',
  );
  const orphaned = districts.filter(({ record }) => hasEnded(register, record.data.parent));
  const byDay = new Map<PlainDate, ReadonlyMap<string, readonly Department[]>>();
  const byReporter: Districts = {
    below: Map.groupBy(districts, ({ record }) => record.data.parent),
    inheritedBy: (date) => {
      const inherited = byDay.get(date) ?? inheritedOn(register, orphaned, date);
      byDay.set(date, inherited);
      return inherited;
    },
  };
  known.set(register, byReporter);
  return byReporter;
}

const hasEnded = ({ departments }: Register, folder: string | undefined): boolean =>
  folder !== undefined && departments.get(folder)?.record.data.validTo !== undefined;

/** The districts that others report on by a day, since the parent that they name has passed into them. */
function inheritedOn(
  register: Register,
  districts: readonly Department[],
  date: PlainDate,
): Map<string, Department[]> {
  const inherited = new Map<string, Department[]>();
  for (const district of districts) {
    const { parent = '' } = district.record.data;
    for (const { folder } of actingFor(register, parent, dayWithin(district.record.data, date))) {
      if (folder === parent) continue;
      const others = inherited.get(folder);
      if (others) others.push(district);
      else inherited.set(folder, [district]);
    }
  }
  return inherited;
}
