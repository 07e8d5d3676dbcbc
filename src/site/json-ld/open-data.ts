import type { Dataset } from 'schema-dts';
import { recordTypes, typeNames } from '../../domain/records/index.ts';
import { addresses } from '../addresses.ts';
import { dataVersion } from '../open-data/version.ts';
import type { Publication } from '../publication.ts';
import type { Translations } from '../translations/index.ts';
import { absoluteIn, identity, recordLanguage } from './identity.ts';

/** The open data, with every table and where to get it. */
export function dataThing(publication: Publication, t: Translations): Dataset {
  const { register, compliance } = publication;
  const { name, licence } = register.publisher;
  const absolute = absoluteIn(publication, t);
  return {
    '@type': 'Dataset',
    '@id': identity(publication, addresses.data, 'du-lieu'),
    name: `${t.dataTitle}: ${name[t.language]}`,
    description: t.dataDescription,
    url: absolute(addresses.data),
    version: dataVersion,
    dateModified: compliance.today,
    inLanguage: recordLanguage,
    isAccessibleForFree: true,
    ...(licence ? { license: licence.url } : {}),
    creator: { '@type': 'Organization', name: name[t.language], url: absolute(addresses.home) },
    distribution: typeNames.map((type) => ({
      '@type': 'DataDownload',
      name: recordTypes[type].plural[t.language],
      encodingFormat: 'text/csv',
      contentUrl: absolute(addresses.csv(type)),
    })),
  };
}
