import type { DepartmentRecord } from '../../../domain/records/index.ts';
import { addressOf } from '../../addresses.ts';
import type { Publication } from '../../publication.ts';
import { titleOf } from '../shared/record-title.ts';
import type { Translations } from '../../translations/index.ts';
import { pageView, type PageView } from '../page.ts';
import { plain } from '../shared/plain.ts';
import { besideRecord, type BesideRecord } from './beside.ts';
import { recordHeading, trailTo, type RecordHeading } from './heading.ts';

/** The page of a record that was published and has been withdrawn: nothing is shown of its content. */
export interface WithdrawnRecordView extends RecordHeading, BesideRecord {
  kind: 'withdrawn';
  page: PageView;
  title: string;
  answer: string;
  /** Who withdrew it, on what ground and what they say of it, in Vietnamese, as the record has it. */
  by: string;
  ground: string;
  note?: string;
  document?: string;
}

export function withdrawnRecordView(
  record: DepartmentRecord,
  publication: Publication,
  t: Translations,
): WithdrawnRecordView {
  const heading = recordHeading(record, publication, t);
  const { ground = '', on = '', by = '', document, note } = record.data.withdrawn ?? {};
  const title = titleOf(record, t);
  const answer = t.withdrawn.explained(on);
  const head = {
    address: addressOf(record),
    title,
    description: `${heading.department}. ${answer}`,
    trail: trailTo(record, heading, t),
  };
  return plain({
    kind: 'withdrawn' as const,
    page: pageView(publication, head, t.locale),
    ...heading,
    ...besideRecord(record, publication, t),
    title,
    answer,
    by,
    ground,
    note,
    document: document && t.withdrawn.document(document.number, document.date),
  });
}
