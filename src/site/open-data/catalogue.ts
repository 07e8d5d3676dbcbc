import { recordTypes, typeNames, type TypeName } from '../../domain/records/index.ts';
import type { Text } from '../../domain/text.ts';
import { addresses } from '../addresses.ts';
import { breachesCsv } from '../breaches.ts';
import { csvOf, dataVersion } from './data.ts';
import { measured } from './data-package.ts';
import { figuresToday } from '../figures.ts';
import { absoluteFor } from '../href.ts';
import type { Publication } from '../publication.ts';
import { en } from '../translations/en.ts';
import { vi } from '../translations/vi.ts';

/** The vocabularies of the catalogue; it stands in the file, so that nobody has to fetch anything to read it. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const iri = (id: string) => ({ '@id': id });

const inBoth = (text: Text) =>
  (['vi', 'en'] as const).map((language) => ({ '@language': language, '@value': text[language] }));

const typed = (type: string, value: string | number) => ({ '@type': `xsd:${type}`, '@value': String(value) });

const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;

const mediaType = (format: keyof typeof mediaTypes) =>
  iri(`https://www.iana.org/assignments/media-types/${mediaTypes[format]}`);

/** The language of the records, as the authority table of the European Union names it, which DCAT readers know. */
const vietnamese = iri('http://publications.europa.eu/resource/authority/language/VIE');

/** One file of a data set. */
interface File {
  id: string;
  title: Text;
  format: keyof typeof mediaTypes;
  /** The file, or the page where its parts are found if it has many. */
  address: string;
  isPage?: boolean;
  /** What describes its form. */
  conformsTo?: string;
  /** The whole file, where it is at hand to be measured. */
  text?: string;
}

interface DataSet {
  id: string;
  title: Text;
  description: Text;
  files: readonly File[];
}

function typeSet(type: TypeName, publication: Publication): DataSet {
  const { plural: title } = recordTypes[type];
  const text = csvOf(publication, type);
  return {
    id: type,
    title,
    description: {
      vi: vi.openDataPage.describes(title.vi, publication.register.records[type].length),
      en: en.openDataPage.describes(title.en, publication.register.records[type].length),
    },
    files: [
      {
        id: 'csv',
        title: { vi: 'CSV', en: 'CSV' },
        format: 'csv',
        address: addresses.csv(type),
        conformsTo: addresses.dataPackage,
        text,
      },
      {
        id: 'json',
        title: { vi: 'JSON', en: 'JSON' },
        format: 'json',
        address: addresses.json(type),
        conformsTo: addresses.schema(type),
      },
    ],
  };
}

/** What is published beside the records: figures with their cases, reports on periods, what the checks found. */
const madeFrom = (publication: Publication): DataSet[] => [
  {
    id: 'figures',
    title: { vi: vi.openDataPage.figures, en: en.openDataPage.figures },
    description: { vi: vi.openDataPage.figuresExplained, en: en.openDataPage.figuresExplained },
    files: figuresToday(publication).map(({ figure: { id, title } }) => ({
      id,
      title,
      format: 'csv',
      address: addresses.figureCsv(id),
    })),
  },
  {
    id: 'periods',
    title: { vi: vi.openDataPage.periods, en: en.openDataPage.periods },
    description: { vi: vi.openDataPage.periodsExplained, en: en.openDataPage.periodsExplained },
    files: [
      {
        id: 'csv',
        title: { vi: 'CSV', en: 'CSV' },
        format: 'csv',
        address: addresses.reports,
        isPage: true,
      },
    ],
  },
  {
    id: 'breaches',
    title: { vi: vi.breach.data, en: en.breach.data },
    description: { vi: vi.breach.dataExplained, en: en.breach.dataExplained },
    files: [
      {
        id: 'csv',
        title: { vi: 'CSV', en: 'CSV' },
        format: 'csv',
        address: addresses.csv('breaches'),
        conformsTo: addresses.dataPackage,
        text: breachesCsv(publication),
      },
      { id: 'json', title: { vi: 'JSON', en: 'JSON' }, format: 'json', address: addresses.json('breaches') },
    ],
  },
  {
    id: 'findings',
    title: { vi: vi.findingsFile, en: en.findingsFile },
    description: { vi: vi.openDataPage.findingsExplained, en: en.openDataPage.findingsExplained },
    files: [{ id: 'json', title: { vi: 'JSON', en: 'JSON' }, format: 'json', address: addresses.findings }],
  },
];

/** All open data as a catalogue in DCAT 3, written as JSON-LD. https://www.w3.org/TR/vocab-dcat-3/ */
export function catalogue(publication: Publication): object {
  const { register, compliance } = publication;
  const { publisher } = register;
  const absolute = absoluteFor(undefined, publisher);
  const self = absolute(addresses.catalogue);
  const agent = iri(`${absolute(addresses.home)}#publisher`);
  const licence = publisher.licence ? { 'dct:license': iri(publisher.licence.url) } : {};
  const shared = {
    'dct:publisher': agent,
    'dct:language': vietnamese,
    'dct:modified': typed('date', compliance.today),
    'dcat:version': dataVersion,
    'dcat:landingPage': iri(absolute(addresses.data)),
    ...licence,
  };
  const distribution = (set: string, { id, title, format, address, isPage, conformsTo, text }: File) => {
    const size = text === undefined ? undefined : measured(text);
    return {
      '@id': `${self}#${set}-${id}`,
      '@type': 'dcat:Distribution',
      'dct:title': inBoth(title),
      'dcat:mediaType': mediaType(format),
      'dcat:accessURL': iri(absolute(address)),
      ...(isPage ? {} : { 'dcat:downloadURL': iri(absolute(address)) }),
      ...(conformsTo ? { 'dct:conformsTo': iri(absolute(conformsTo)) } : {}),
      ...(size && {
        'dcat:byteSize': typed('nonNegativeInteger', size.bytes),
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': iri('spdx:checksumAlgorithm_sha256'),
          'spdx:checksumValue': typed('hexBinary', size.sha256),
        },
      }),
      ...licence,
    };
  };
  const sets = [...typeNames.map((type) => typeSet(type, publication)), ...madeFrom(publication)];
  return {
    '@context': context,
    '@id': self,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(publisher.name),
    'dct:description': inBoth(publisher.description),
    'foaf:homepage': iri(absolute(addresses.home)),
    ...shared,
    'dct:publisher': { ...agent, '@type': 'foaf:Agent', 'foaf:name': inBoth(publisher.name) },
    'dcat:dataset': sets.map(({ id, title, description, files }) => ({
      '@id': `${self}#${id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${self}#${id}`,
      'dct:title': inBoth(title),
      'dct:description': inBoth(description),
      ...shared,
      'dcat:temporalResolution': typed('duration', 'P1D'),
      'dcat:distribution': files.map((file) => distribution(id, file)),
    })),
  };
}
