import type { PlainDate } from '../../../domain/dates.ts';
import { recordTypes, typeNames, type TypeName } from '../../../domain/records/index.ts';
import { breachSchema } from '../../open-data/breaches-table.ts';
import { recordSchema } from '../../open-data/records-table.ts';
import type { TableSchema } from '../../open-data/table-schema.ts';
import type { Measured } from '../../open-data/measured-text.ts';
import { breachesCsv, recordsCsv } from '../../open-data/tables.ts';
import type { Publication } from '../../publication.ts';
import { vi } from '../../translations/vi.ts';

/** A table of the package. */
export interface DataTable extends Measured {
  /** The name of its file, without its ending. */
  name: string;
  title: string;
  schema: TableSchema;
}

/** All tables together, in Vietnamese as their records are. */
export interface DataPackageView {
  asOf: PlainDate;
  /** The address of the site. */
  site: string;
  publisher: string;
  description: string;
  licence?: { name: string; url: string };
  tables: readonly DataTable[];
}

const typeTable = (type: TypeName, publication: Publication): DataTable => ({
  name: type,
  title: recordTypes[type].plural.vi,
  ...recordsCsv(publication, type).measured,
  schema: recordSchema(type),
});

const breachTable = (publication: Publication): DataTable => ({
  name: 'breaches',
  title: vi.breach.data,
  ...breachesCsv(publication).measured,
  schema: breachSchema,
});

export function dataPackageView(publication: Publication): DataPackageView {
  const { register, compliance } = publication;
  const { site, name, description, licence } = register.publisher;
  return {
    asOf: compliance.today,
    site,
    publisher: name.vi,
    description: description.vi,
    ...(licence ? { licence: { name: licence.name.vi, url: licence.url } } : {}),
    tables: [...typeNames.map((type) => typeTable(type, publication)), breachTable(publication)],
  };
}
