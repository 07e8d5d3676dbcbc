import { recordTypes, type RecordOf } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { translationsFor, type Translations } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import type { Link } from './shared/link.ts';
import { byName } from './shared/names.ts';
import { outletState, recordsOfOutlet } from './shared/outlet-records.ts';

/** All outlets, with how much each has asked and what still waits. */
export interface OutletsView {
  page: PageView;
  outlets: readonly OutletEntry[];
}

interface OutletEntry extends Link {
  scope: string;
  /** How many matters there are, and how many of them wait for an answer, in words. */
  counts: string;
}

function entryOf(
  { slug, data }: RecordOf<'outlets'>,
  publication: Publication,
  { outlets }: Translations,
): OutletEntry {
  const states = recordsOfOutlet(publication, slug).map((record) => outletState(record, publication));
  const overdue = states.filter((state) => state === 'overdue').length;
  const open = states.filter((state) => state === 'open').length;
  return {
    text: data.name,
    address: addresses.outlet(slug),
    scope: outlets.scope[data.scope],
    counts: outlets.counts(states.length, open, overdue),
  };
}

export function outletsView(publication: Publication, locale: string | undefined): OutletsView {
  const t = translationsFor(locale);
  const head = {
    address: addresses.outlets,
    title: recordTypes.outlets.plural[t.language],
    description: t.outlets.description,
  };
  return {
    page: pageView(publication, head, locale),
    outlets: publication.register.records.outlets
      .toSorted((a, b) => byName.compare(a.data.name, b.data.name))
      .map((outlet) => entryOf(outlet, publication, t)),
  };
}
