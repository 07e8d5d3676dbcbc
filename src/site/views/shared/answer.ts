import { departmentTypeOf, type DepartmentRecord } from '../../../domain/records/index.ts';
import type { Publication } from '../../publication.ts';
import { hasCome } from './has-come.ts';
import { passedOf } from './passed.ts';
import { partyOf, catalogueName } from './names.ts';
import type { Translations } from '../../translations/index.ts';

/** The one line that answers what a reader comes to a record for: was it released, did they reply, who may speak. */
export function answerOf(record: DepartmentRecord, publication: Publication, t: Translations): string {
  const { register, compliance } = publication;
  const answer = departmentTypeOf(record).answer(record.data, {
    hasCome: (day) => hasCome(publication, day),
    date: t.date,
    instant: t.instant,
    inDays: t.inDays,
    party: (reference) => partyOf(reference, publication, t),
    ground: (key) => catalogueName('grounds', key, publication, t),
    clock: () => compliance.dutiesOn(register.matterOf(record.id)?.records[0] ?? record)[0]?.trace,
    passed: () => passedOf(record, publication, t),
    lifespan: register.departments.get(record.department)?.record.data,
  });
  return `${answer[t.language]}.`;
}
