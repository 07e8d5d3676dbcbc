import { figures } from '../../../compliance/figures.ts';
import type { PlainDate } from '../../../domain/dates.ts';
import { recordTypes, typeNames, type TypeName } from '../../../domain/records/index.ts';
import type { Text } from '../../../domain/text.ts';
import { addresses } from '../../addresses.ts';
import type { Measured } from '../../open-data/measured-text.ts';
import { breachesCsv, recordsCsv } from '../../open-data/tables.ts';
import type { Publication } from '../../publication.ts';
import { en } from '../../translations/en.ts';
import { vi } from '../../translations/vi.ts';

/** One file of a data set. Addresses are from the root of the site. */
export interface DataFile {
  /** What it is called within its data set. */
  id: string;
  title: Text;
  format: 'csv' | 'json' | 'xlsx';
  /** The file, or the page where its parts are found if it has many. */
  address: string;
  isPage?: true;
  /** What describes its form. */
  conformsTo?: string;
  /** Of a file that is measured. */
  size?: Measured;
}

/** Files that are published together. */
export interface DataSet {
  id: string;
  title: Text;
  description: Text;
  files: readonly DataFile[];
}

/** All open data of a publisher. */
export interface CatalogueView {
  asOf: PlainDate;
  /** The address of the site. */
  site: string;
  publisher: Text;
  description: Text;
  /** The address of the licence. */
  licence?: string;
  dataSets: readonly DataSet[];
}

const csvTitle: Text = { vi: 'CSV', en: 'CSV' };
const jsonTitle: Text = { vi: 'JSON', en: 'JSON' };
const sheetTitle: Text = { vi: vi.sheet.link, en: en.sheet.link };

function recordSet(type: TypeName, publication: Publication): DataSet {
  const { plural: title } = recordTypes[type];
  const count = publication.register.records[type].length;
  return {
    id: type,
    title,
    description: {
      vi: vi.openDataPage.describes(title.vi, count),
      en: en.openDataPage.describes(title.en, count),
    },
    files: [
      {
        id: 'csv',
        title: csvTitle,
        format: 'csv',
        address: addresses.csv(type),
        conformsTo: addresses.dataPackage,
        size: recordsCsv(publication, type).measured,
      },
      {
        id: 'json',
        title: jsonTitle,
        format: 'json',
        address: addresses.json(type),
        conformsTo: addresses.schema(type),
      },
      { id: 'xlsx', title: sheetTitle, format: 'xlsx', address: addresses.sheet(type) },
    ],
  };
}

const figureSet: DataSet = {
  id: 'figures',
  title: { vi: vi.openDataPage.figures, en: en.openDataPage.figures },
  description: { vi: vi.openDataPage.figuresExplained, en: en.openDataPage.figuresExplained },
  files: figures.map(({ id, title }) => ({ id, title, format: 'csv', address: addresses.figureCsv(id) })),
};

const periodSet: DataSet = {
  id: 'periods',
  title: { vi: vi.openDataPage.periods, en: en.openDataPage.periods },
  description: { vi: vi.openDataPage.periodsExplained, en: en.openDataPage.periodsExplained },
  files: [{ id: 'csv', title: csvTitle, format: 'csv', address: addresses.reports, isPage: true }],
};

const breachSet = (publication: Publication): DataSet => ({
  id: 'breaches',
  title: { vi: vi.breach.data, en: en.breach.data },
  description: { vi: vi.breach.dataExplained, en: en.breach.dataExplained },
  files: [
    {
      id: 'csv',
      title: csvTitle,
      format: 'csv',
      address: addresses.csv('breaches'),
      conformsTo: addresses.dataPackage,
      size: breachesCsv(publication).measured,
    },
    { id: 'json', title: jsonTitle, format: 'json', address: addresses.json('breaches') },
    { id: 'xlsx', title: sheetTitle, format: 'xlsx', address: addresses.breachesSheet },
  ],
});

const findingSet: DataSet = {
  id: 'findings',
  title: { vi: vi.findingsFile, en: en.findingsFile },
  description: { vi: vi.openDataPage.findingsExplained, en: en.openDataPage.findingsExplained },
  files: [{ id: 'json', title: jsonTitle, format: 'json', address: addresses.findings }],
};

export function catalogueView(publication: Publication): CatalogueView {
  const { register, compliance } = publication;
  const { site, name, description, licence } = register.publisher;
  return {
    asOf: compliance.today,
    site,
    publisher: name,
    description,
    ...(licence ? { licence: licence.url } : {}),
    dataSets: [
      ...typeNames.map((type) => recordSet(type, publication)),
      ...[figureSet, periodSet, breachSet(publication), findingSet],
    ],
  };
}
