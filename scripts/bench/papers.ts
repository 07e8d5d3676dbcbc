import { addDays, firstDay, lastDay, yearOf } from '../../src/domain/dates.ts';
import { dayIn, workday } from './days.ts';
import { documentOf, type OfficeHolders, type Draft, type Drafters } from './office-holders.ts';
import type { Office } from './offices.ts';
import { phoneOf } from './people.ts';
import type { Slot } from './plan.ts';
import { matter, text } from './words.ts';

function authorisation(slot: Slot, holders: OfficeHolders): Draft {
  const { random } = holders;
  const { office, serial, month } = slot;
  const date = dayIn(month, random, [3, 12]);
  const mandate = {
    slug: `uy-quyen-${serial}`,
    case: `MAU-${yearOf(date)}-${serial}`,
    from: addDays(date, 1),
    to: addDays(date, 120),
  };
  holders.authorise(office, mandate);
  const head = holders.headOn(office, date);
  return {
    slug: mandate.slug,
    data: {
      person: {
        name: `${head.name} Phó`,
        position: office.kind === 'provincial' ? 'Phó Cục trưởng' : 'Phó Chi cục trưởng',
        phone: phoneOf(serial),
        email: `uy-quyen-${serial}@mau.example`,
        permanentStaff: 'true',
        employedFrom: '2006-02-20',
      },
      grantedBy: head.slug,
      mode: 'speak',
      matter: `Việc ${matter(random)}`,
      case: mandate.case,
      document: documentOf(slot, 'GUQ-THADS', date),
      from: mandate.from,
      to: mandate.to,
    },
    body: text(random, 3),
  };
}

function report(slot: Slot, { plan, random }: OfficeHolders): Draft {
  const { office, month } = slot;
  const quarter = `${yearOf(month)}-Q${Number(month.slice(5)) / 3}`;
  const sent = workday(addDays(lastDay(month), random.between(5, 12)));
  const covered = plan.offices.filter((other) => other === office || other.parent === office.folder);
  return {
    slug: quarter,
    data: {
      period: quarter,
      document: documentOf(slot, 'BC-CTHADS', sent),
      sentOn: sent,
      covers: covered.map(({ folder }) => folder),
    },
    body: text(random, 6),
  };
}

const audience = 'Toàn thể công chức và người lao động của đơn vị';

function awareness(slot: Slot, { random }: OfficeHolders): Draft {
  const date = dayIn(slot.month, random);
  return {
    slug: `${date}-${slot.serial}`,
    data: {
      kind: random.pick(['rules', 'social-media', 'training']),
      ruleSet: 'letter-2015',
      date,
      document: documentOf(slot, 'THADS-VP', date),
      audience,
      people: String(random.between(8, 120)),
    },
    body: text(random, 4),
  };
}

/** What staff are told when an office opens: of the rules, and of social media. */
export function openingsOf({ kind }: Office, { plan, random }: OfficeHolders): Draft[] {
  const date = workday(addDays(firstDay(plan.first), 12));
  const opening = (slug: string, told: string, number: number): Draft => ({
    slug,
    data: {
      kind: told,
      ruleSet: 'letter-2015',
      date,
      document: { number: `${number}/THADS-VP`, date },
      audience,
    },
    body: text(random, 3),
  });
  return kind === 'central'
    ? []
    : [opening('quan-triet-quy-dinh', 'rules', 1), opening('nhac-mang-xa-hoi', 'social-media', 2)];
}

/** What an office writes for itself and for the department above. */
export const papers: Drafters = { authorisations: authorisation, reports: report, awareness };
