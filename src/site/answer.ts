import { departmentTypeOf, type DepartmentRecord } from '../domain/records/index.ts';
import type { Publication } from './publication.ts';
import { partyOf } from './record.ts';
import type { Words } from './translations/index.ts';
import { catalogueName } from './views/parts/facts.ts';

/** The one line that answers what a reader comes to a record for: was it released, did they reply, who may speak. */
export function answerOf(record: DepartmentRecord, publication: Publication, words: Words): string {
  const { register, compliance } = publication;
  const answer = departmentTypeOf(record).answer(record.data, {
    today: compliance.today,
    date: words.date,
    instant: words.instant,
    inDays: words.inDays,
    party: (reference) => partyOf(reference, publication, words),
    ground: (key) => catalogueName('grounds', key, publication, words),
    clock: () => compliance.dutiesOn(record)[0]?.trace,
    life: register.departments.get(record.department)?.record.data,
  });
  return `${answer[words.language]}.`;
}
