import type { AnyRecord } from '../../../domain/records/index.ts';
import { asOf } from '../../../domain/dates.ts';
import { labels } from '../../../editor/labels.ts';
import type { LawData } from '../../../editor/register-data.ts';
import { judgeDraft, type Draft } from '../../../editor/saving-findings.ts';
import { ask } from './ask.ts';
import type { Published } from './published.ts';

/** What the editor takes for a refused save, of which it says no more than that fields are wrong. */
const refusal = 'validation_failed';

/**
 * What is done before a record is saved: whatever the check would say of it is shown, as far as it follows from the
 * records that the site has published and from those saved since. `now` gives the day or the minute. @throws Error where the clerk goes back to the form
 */
export function beforeSaving(
  law: LawData,
  { ofDepartment, others }: Published,
  now: () => string,
): (draft: Draft) => Promise<void> {
  let records: readonly AnyRecord[] = [...ofDepartment, ...others];
  return async (draft) => {
    const day = asOf(now());
    if (!day) return;
    const { findings, record } = judgeDraft(draft, { law, records, day });
    if (findings.length > 0) {
      const lines = findings.map(({ severity, message }) => `${labels.severities[severity]}: ${message.vi}`);
      if (!(await ask({ ...labels.findings, lines }))) throw new Error(refusal);
    }
    if (record)
      records = [...records.filter(({ id, type }) => id !== record.id || type !== record.type), record];
  };
}
