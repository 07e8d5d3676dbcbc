import type { DepartmentRecord } from '../../../domain/records/index.ts';
import { addressOf } from '../../addresses.ts';
import { titleLanguage, titleOf } from '../shared/record-title.ts';
import type { Publication } from '../../publication.ts';
import type { Translations } from '../../translations/index.ts';
import { pageView, type PageView } from '../page.ts';
import type { Link } from '../shared/link.ts';
import { plain } from '../shared/plain.ts';
import { recordHeading, trailTo, type RecordHeading } from './heading.ts';

/** The page of a record at an address that it had before its file was renamed. */
export interface MovedRecordView extends RecordHeading {
  kind: 'moved';
  page: PageView;
  to: Link;
  /** The `lang` of the record's title, where it is not that of the page. */
  titleLanguage?: string;
}

/** @param slug the last part of the address that the record had */
export function movedRecordView(
  record: DepartmentRecord,
  slug: string,
  publication: Publication,
  t: Translations,
): MovedRecordView {
  const heading = recordHeading(record, publication, t);
  const head = {
    address: addressOf({ ...record, slug }),
    title: t.moved.title,
    description: `${heading.department}. ${t.moved.explained}`,
    trail: trailTo(record, heading, t),
  };
  return plain({
    kind: 'moved' as const,
    page: pageView(publication, head, t.locale),
    ...heading,
    to: { text: titleOf(record, t), address: addressOf(record) },
    titleLanguage: titleLanguage(record, t),
  });
}
