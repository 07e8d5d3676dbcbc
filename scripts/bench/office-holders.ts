import { firstDay, monthOf, monthsBetween, type PlainDate } from '../../src/domain/dates.ts';
import type { DepartmentTypeName } from '../../src/domain/records/index.ts';
import { minuteOf } from './days.ts';
import type { Office, Person } from './offices.ts';
import { today, type Plan, type Slot } from './plan.ts';
import type { Random } from './random.ts';

/** A value of front matter; every scalar is text, as it stands in the file. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined };

/** A record before it becomes a file; fields without a value are left out. */
export interface Draft {
  slug: string;
  data: Record<string, Value | undefined>;
  body?: string;
}

/** How the records of a type are drafted. */
export type Drafter = (slot: Slot, holders: OfficeHolders) => Draft;

/** How the records of some types are drafted. */
export type Drafters = Partial<Record<DepartmentTypeName, Drafter>>;

/** A term on one case in which somebody else speaks for an office. */
interface Mandate {
  slug: string;
  case: string;
  from: PlainDate;
  to: PlainDate;
}

/** Who is in office and who is authorised on a day, for the drafting of records. */
export class OfficeHolders {
  readonly plan: Plan;
  readonly random: Random;
  /** The day on which second heads take office. */
  readonly change: PlainDate;
  readonly mandates = new Map<string, Mandate[]>();

  constructor(plan: Plan, random: Random) {
    this.plan = plan;
    this.random = random;
    const months = monthsBetween(plan.first, monthOf(today));
    this.change = firstDay(months[Math.floor(months.length / 2)] ?? plan.first);
  }

  headOn({ heads: [first, second] }: Office, date: PlainDate): Person {
    return date < this.change ? first : (second ?? first);
  }

  spokespersonOn(office: Office, date: PlainDate): Person {
    return office.designated && this.random.chance(0.5) ? office.designated : this.headOn(office, date);
  }

  authorise({ folder }: Office, mandate: Mandate) {
    this.mandates.set(folder, [...(this.mandates.get(folder) ?? []), mandate]);
  }

  /** Who speaks on a day: mostly the one authorised on a case, where one is, else a spokesperson. */
  speakerOn(office: Office, date: PlainDate): { case?: string; speaker: string } {
    const held = (this.mandates.get(office.folder) ?? []).filter(
      ({ from, to }) => from <= date && date <= to,
    );
    if (held.length === 0 || this.random.chance(0.4))
      return { speaker: this.spokespersonOn(office, date).slug };
    const { slug, case: caseCode } = this.random.pick(held);
    return { case: caseCode, speaker: slug };
  }

  /** The head's opinion, given early on a day. */
  approvalOn(office: Office, date: PlainDate): { by: string; at: string } {
    return { by: this.headOn(office, date).slug, at: minuteOf(date, this.random, [7, 8]) };
  }

  outlet(): string {
    return this.random.pick(this.plan.outlets);
  }
}

/** The number and date of a document, the number being the record's own. */
export const documentOf = (
  { serial }: Slot,
  kind: string,
  date: PlainDate,
): { number: string; date: string } => ({
  number: `${serial}/${kind}`,
  date,
});
