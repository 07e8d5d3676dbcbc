import { spokespersonsOn } from '../domain/authority.ts';
import type { Department } from '../register/register.ts';
import type { RecordOf } from '../domain/records/index.ts';
import type { Text } from '../domain/text.ts';
import { lawFor, type Context, type Found } from './rule.ts';

/**
 * Spokespersons in their role today whose present contact details no notice announced to the recipients in
 * question. A notice from before the details were in use announces others.
 */
export function* unannounced(
  context: Context,
  rule: string,
  reaches: (recipient: string) => boolean,
  message: (spokesperson: RecordOf<'spokespersons'>, department: Department) => Text,
): Generator<Found> {
  for (const department of context.register.departments.values()) {
    const { validTo } = department.record.data;
    if (validTo && validTo < context.today) continue;
    for (const spokesperson of spokespersonsOn(department.spokespersons, context.today)) {
      const { notices = [], contactsSince = '', from } = spokesperson.data;
      const law = lawFor(context, rule, from, department);
      const announced = notices.some(
        ({ date, recipients }) => date >= contactsSince && recipients.some(reaches),
      );
      if (!law || announced) continue;
      yield {
        file: spokesperson.file,
        path: ['notices'],
        department: department.folder,
        law,
        message: message(spokesperson, department),
      };
    }
  }
}
