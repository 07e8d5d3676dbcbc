import { addresses } from '../addresses.ts';
import { absoluteFor } from '../urls.ts';
import { vi } from '../translations/vi.ts';
import type { DataPackageView, DataTable } from '../views/data/data-package.ts';
import { dataVersion } from './version.ts';

/** A table as a resource of the package, and how its CSV is written (RFC 4180). */
const resourceOf = ({ name, title, bytes, sha256, schema }: DataTable): object => ({
  name,
  type: 'table',
  title,
  path: `${name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
  schema,
});

/**
 * Every table as a Frictionless Data Package of version 2, by the means that readers of version 1 know as well.
 * https://datapackage.org/standard/data-package/
 */
export function dataPackage({
  site,
  publisher,
  description,
  licence,
  asOf,
  tables,
}: DataPackageView): object {
  const absolute = absoluteFor(undefined, { site });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cong-khai',
    id: absolute(addresses.dataPackage),
    title: publisher,
    description,
    homepage: absolute(addresses.data),
    version: dataVersion,
    created: `${asOf}T00:00:00+07:00`,
    ...(licence ? { licenses: [{ path: licence.url, title: licence.name }] } : {}),
    sources: [{ title: vi.openDataPage.sources, path: absolute(addresses.departments) }],
    contributors: [{ title: publisher, path: absolute(addresses.home), roles: ['publisher'] }],
    resources: tables.map(resourceOf),
  };
}
