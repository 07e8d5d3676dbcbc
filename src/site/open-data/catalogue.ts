import type { Text } from '../../domain/text.ts';
import { addresses } from '../addresses.ts';
import { xlsxMediaType } from '../spreadsheets/workbook.ts';
import { absoluteFor } from '../urls.ts';
import type { CatalogueView, DataFile, DataSet } from '../views/data/catalogue.ts';
import type { Measured } from './measured-text.ts';
import { dataVersion } from './version.ts';

/** The vocabularies of the catalogue; it is in the file, so that a reader has to fetch nothing else. */
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

const mediaTypes = { csv: 'text/csv', json: 'application/json', xlsx: xlsxMediaType } as const;

const mediaType = (format: DataFile['format']) =>
  iri(`https://www.iana.org/assignments/media-types/${mediaTypes[format]}`);

/** The language of the records, as the authority table of the European Union names it, which DCAT readers know. */
const vietnamese = iri('http://publications.europa.eu/resource/authority/language/VIE');

const sizeTerms = ({ bytes, sha256 }: Measured) => ({
  'dcat:byteSize': typed('nonNegativeInteger', bytes),
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': iri('spdx:checksumAlgorithm_sha256'),
    'spdx:checksumValue': typed('hexBinary', sha256),
  },
});

/** The terms that the catalogue and its data sets share, and how their addresses are made. */
function termsOf({ site, licence, asOf }: CatalogueView) {
  const absolute = absoluteFor(undefined, { site });
  const licenceTerm = licence === undefined ? {} : { 'dct:license': iri(licence) };
  const agent = iri(`${absolute(addresses.home)}#publisher`);
  return {
    absolute,
    self: absolute(addresses.catalogue),
    agent,
    licence: licenceTerm,
    shared: {
      'dct:publisher': agent,
      'dct:language': vietnamese,
      'dct:modified': typed('date', asOf),
      'dcat:version': dataVersion,
      'dcat:landingPage': iri(absolute(addresses.data)),
      ...licenceTerm,
    },
  };
}

type Terms = ReturnType<typeof termsOf>;

function distribution(file: DataFile, set: DataSet, { absolute, self, licence }: Terms): object {
  const { id, title, format, address, isPage, conformsTo, size } = file;
  return {
    '@id': `${self}#${set.id}-${id}`,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(title),
    'dcat:mediaType': mediaType(format),
    'dcat:accessURL': iri(absolute(address)),
    ...(isPage ? {} : { 'dcat:downloadURL': iri(absolute(address)) }),
    ...(conformsTo ? { 'dct:conformsTo': iri(absolute(conformsTo)) } : {}),
    ...(size && sizeTerms(size)),
    ...licence,
  };
}

const dataSet = (set: DataSet, terms: Terms): object => ({
  '@id': `${terms.self}#${set.id}`,
  '@type': 'dcat:Dataset',
  'dct:identifier': `${terms.self}#${set.id}`,
  'dct:title': inBoth(set.title),
  'dct:description': inBoth(set.description),
  ...terms.shared,
  'dcat:temporalResolution': typed('duration', 'P1D'),
  'dcat:distribution': set.files.map((file) => distribution(file, set, terms)),
});

/** All open data as a catalogue in DCAT 3, written as JSON-LD. https://www.w3.org/TR/vocab-dcat-3/ */
export function catalogue(view: CatalogueView): object {
  const { publisher, description, dataSets } = view;
  const terms = termsOf(view);
  const { self, absolute, shared, agent } = terms;
  return {
    '@context': context,
    '@id': self,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(publisher),
    'dct:description': inBoth(description),
    'foaf:homepage': iri(absolute(addresses.home)),
    ...shared,
    'dct:publisher': { ...agent, '@type': 'foaf:Agent', 'foaf:name': inBoth(publisher) },
    'dcat:dataset': dataSets.map((set) => dataSet(set, terms)),
  };
}
