import type { PlainDate } from '../../../domain/dates.ts';
import type { Publication } from '../../publication.ts';
import {
  breachAddress,
  breachesOnRecord,
  happenedText,
  isExplained,
  type BreachOfRecord,
} from '../shared/breaches-on-record.ts';

/** The breaches of a rule by a record, as data. */
export interface BreachData {
  rule: string;
  /** The folder of the department. */
  department: string;
  /** The identity of the record. */
  subject: string;
  /** Left out where the record no longer shows it. */
  on?: PlainDate;
  happened: readonly string[];
  explained: boolean;
  /** The identities of the explanations. */
  explanations: readonly string[];
  /** Its page, from the root of the site. */
  page: string;
}

/** All breaches on record, as they are published as data. */
export interface BreachesView {
  asOf: PlainDate;
  demo: boolean;
  breaches: readonly BreachData[];
}

export const breachData = (breach: BreachOfRecord, publication: Publication): BreachData => ({
  rule: breach.rule,
  department: breach.department,
  subject: breach.record.id,
  ...(breach.on === undefined ? {} : { on: breach.on }),
  happened: breach.breaches.map((one) => happenedText(one, publication).vi),
  explained: isExplained(breach),
  explanations: breach.explanations.map(({ id }) => id),
  page: breachAddress(breach),
});

export function breachesView(publication: Publication): BreachesView {
  const { register, compliance } = publication;
  return {
    asOf: compliance.today,
    demo: register.publisher.demo,
    breaches: breachesData(publication),
  };
}

export const breachesData = (publication: Publication): BreachData[] =>
  breachesOnRecord(publication).map((breach) => breachData(breach, publication));
