import type { PagefindIndex } from 'pagefind';
import type { DepartmentRecord, RecordOf } from '../../domain/records/index.ts';
import { addresses, addressOf } from '../addresses.ts';
import { answerOf } from '../views/shared/answer.ts';
import { factsOf } from '../views/parts/facts.ts';
import { wordsOf } from '../markdown.ts';
import { nameIn } from '../views/shared/names.ts';
import type { Publication } from '../publication.ts';
import { dateOf } from '../views/shared/record-dates.ts';
import { titleOf } from '../views/shared/record-title.ts';
import { withMarkedD } from './marked-d.ts';
import { departmentFilters, recordFilters } from './filters.ts';
import type { Translations } from '../translations/index.ts';

export type Entry = Parameters<PagefindIndex['addCustomRecord']>[0];

/** Facts that are not searched for by words; each would fill the index with words of one record. */
const unsearched = ['title', 'attachments', 'owners'];

export function entryOf(record: DepartmentRecord, publication: Publication, t: Translations): Entry {
  publication.readLog?.note(record.department);
  const date = dateOf(record);
  const facts = factsOf(record, publication, t, unsearched).flatMap(({ values }) =>
    values.map(({ text }) => text),
  );
  const parts = [titleOf(record, t), answerOf(record, publication, t), wordsOf(record.body), ...facts];
  const sentences = parts.filter(Boolean).map((part) => part.replace(/(?<![.\s])[.\s]+$/, ''));
  return {
    url: addressOf(record),
    language: t.language,
    content: withMarkedD(sentences.join('. ')),
    meta: {
      title: withMarkedD(titleOf(record, t)),
      department: withMarkedD(nameIn(record.department, publication, t)),
      date,
    },
    filters: recordFilters(record, publication),
    sort: { date },
  };
}

export function departmentEntry({ slug, data, body }: RecordOf<'departments'>, t: Translations): Entry {
  const former = (data.formerNames ?? []).flatMap(({ name, nameEn }) => [name, nameEn]);
  return {
    url: addresses.department(slug),
    language: t.language,
    content: withMarkedD(
      [data.name, data.nameEn, ...former, data.address, data.phone, data.email, wordsOf(body)].join('. '),
    ),
    meta: { title: withMarkedD(data.name), department: withMarkedD(data.name) },
    filters: departmentFilters(slug),
    sort: { date: data.validFrom },
  };
}
