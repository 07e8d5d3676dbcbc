import type { PlainDate } from '../../../domain/dates.ts';
import type { Publication } from '../../publication.ts';
import {
  breachAddress,
  breachesOnRecord,
  happenedText,
  isExplained,
  type BreachOfRecord,
} from '../shared/breaches-on-record.ts';

/** What a record tells against a rule, as data. */
export interface BreachData {
  rule: string;
  /** The folder of the department. */
  department: string;
  /** The identity of the record. */
  subject: string;
  /** Left out where the record no longer tells of it. */
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

export const breachData = (of: BreachOfRecord, publication: Publication): BreachData => ({
  rule: of.rule,
  department: of.department,
  subject: of.record.id,
  ...(of.on === undefined ? {} : { on: of.on }),
  happened: of.breaches.map((breach) => happenedText(breach, publication).vi),
  explained: isExplained(of),
  explanations: of.explanations.map(({ id }) => id),
  page: breachAddress(of),
});

export function breachesView(publication: Publication): BreachesView {
  const { register, compliance } = publication;
  return {
    asOf: compliance.today,
    demo: register.publisher.demo,
    breaches: breachesOnRecord(publication).map((of) => breachData(of, publication)),
  };
}
