import { displayPeriod } from '../../domain/periods.ts';
import { addresses } from '../addresses.ts';
import { nameOf } from './shared/names.ts';
import type { Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import type { Link } from './shared/link.ts';
import { plain } from './shared/plain.ts';
import { sentenceCase } from './shared/sentence-case.ts';
import { reportsOnFile } from './shared/reports-on-file.ts';

/** The list of periodic reports. */
export interface ReportsView {
  page: PageView;
  /** When a working year begins and ends, where reports are made by it. */
  year?: string;
  departments: readonly { folder: string; name: string; periods: readonly Link[] }[];
}

export function reportsView(publication: Publication, locale: string | undefined): ReportsView {
  const t = translationsFor(locale);
  const head = {
    address: addresses.reports,
    title: t.periodicReports,
    description: t.periodicReportsExplained,
    trail: [{ text: t.compliance, address: addresses.compliance }],
  };
  return plain({
    page: pageView(publication, head, locale),
    year: publication.register.publisher.reportYear === 'working' ? t.workingYearExplained : undefined,
    departments: reportsOnFile(publication).map(({ department: { folder, record }, periods }) => ({
      folder,
      name: nameOf(record, t),
      periods: periods.map((period) => ({
        text: sentenceCase(displayPeriod(period)[t.language]),
        address: addresses.report(folder, period),
      })),
    })),
  });
}
