import {
  isOfDepartment,
  recordTypes,
  waitingTypeNames,
  type AnyRecord,
  type TypeName,
} from '../../../../domain/records/index.ts';
import { valueAt } from '../../../../register/reading/source-text.ts';
import { addresses, addressOf } from '../../../addresses.ts';
import { columnsOf, type Column } from '../../../open-data/columns.ts';
import { fieldOf } from '../../../open-data/table-schema.ts';
import type { Publication } from '../../../publication.ts';
import { absoluteFor } from '../../../urls.ts';
import { answerOf } from '../../shared/answer.ts';
import { factValue } from '../../shared/fact-value.ts';
import { labelOf, metaOf } from '../../shared/fields.ts';
import { nameIn } from '../../shared/names.ts';
import { timingOf, type Timing } from '../../shared/waiting.ts';
import { sentenceCase } from '../../shared/sentence-case.ts';
import {
  sheetOf,
  sheetTranslations as t,
  type CellKind,
  type SheetCell,
  type SheetColumn,
  type SheetView,
} from './sheet.ts';

/** A column of a type's sheet, and what stands in it. */
interface RecordColumn extends SheetColumn {
  cell: (record: AnyRecord) => SheetCell;
}

const kinds: Readonly<Partial<Record<string, CellKind>>> = {
  date: 'day',
  datetime: 'minute',
  integer: 'number',
};

/** Fields for the repository alone: who approves changes there, former file names, and what only withdrawn records have. */
const leftOut = ['owners', 'formerly', 'withdrawn'];

/** All records of a type as a sheet: its fields in words, the answer of each record and its page. The text is on the page. */
export function recordsSheet(publication: Publication, type: TypeName): SheetView {
  const records: readonly AnyRecord[] = publication.register.records[type];
  const columns = recordColumns(publication, type);
  return sheetOf(publication, {
    title: recordTypes[type].plural[t.language],
    columns: columns.map(({ heading, kind }) => ({ heading, kind })),
    rows: records.map((record) => columns.map(({ cell }) => cell(record))),
    csv: addresses.csv(type),
  });
}

function recordColumns(publication: Publication, type: TypeName): RecordColumn[] {
  const whole = absoluteFor(undefined, publication.register.publisher);
  return [
    {
      heading: t.department,
      kind: 'text',
      cell: (record) => (isOfDepartment(record) ? nameIn(record.department, publication, t) : ''),
    },
    ...columnsOf(type)
      .filter(({ name }) => !leftOut.some((field) => name === field || name.startsWith(`${field}.`)))
      .map((column) => fieldColumn(publication, type, column)),
    {
      heading: t.sheet.answer,
      kind: 'text',
      cell: (record) => (isOfDepartment(record) ? answerOf(record, publication, t) : ''),
    },
    ...(waitingTypeNames.includes(type) ? timingColumns(publication) : []),
    {
      heading: t.sheet.page,
      kind: 'link',
      cell: (record) => whole(record.type === 'outlets' ? addresses.outlet(record.slug) : addressOf(record)),
    },
  ];
}

/** When a matter began and ended, by when it had to, how long it took, and how that is called. */
function timingColumns(publication: Publication): RecordColumn[] {
  const { timing } = t.sheet;
  const column = (
    heading: string,
    kind: RecordColumn['kind'],
    cell: (of: Timing) => SheetCell,
  ): RecordColumn => ({
    heading,
    kind,
    cell: (record) => {
      const of = timingOf(record, publication);
      return of ? cell(of) : '';
    },
  });
  return [
    column(timing.opened, 'day', ({ opened = '' }) => opened),
    column(timing.due, 'day', ({ due = '' }) => due),
    column(timing.closed, 'day', ({ closed = '' }) => closed),
    column(timing.days, 'number', ({ days = '' }) => days),
    column(t.sheet.state, 'text', ({ code }) => timing.codes[code]),
  ];
}

function fieldColumn(publication: Publication, type: TypeName, column: Column): RecordColumn {
  const path = column.name.split('.');
  const isLink = column.field.format === 'uri';
  const kind = isLink ? 'link' : (kinds[fieldOf(column).type] ?? 'text');
  return {
    heading: headingOf(type, path),
    kind,
    cell: (record) => {
      const value = valueAt(record.data, path);
      if (value === undefined) return '';
      if (kind === 'text') return textOf(record, path, value, publication);
      return typeof value === 'number' || typeof value === 'string' ? value : '';
    },
  };
}

/** The labels of a field and of the maps that it is in: `Quyết định giao nhiệm vụ: Số, ký hiệu`. */
const headingOf = (type: TypeName, path: readonly string[]): string =>
  path.map((key, at) => labelOf(type, path.slice(0, at + 1), t) ?? key).join(': ');

/** A value in words; the items of a list on a line each, and the fields of an item with their labels. */
function textOf(
  record: AnyRecord,
  path: readonly string[],
  value: unknown,
  publication: Publication,
): string {
  if (Array.isArray(value))
    return value.map((item) => textOf(record, [...path, '*'], item, publication)).join('\n');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, inner]): string => {
        const label = labelOf(record.type, [...path, key], t) ?? key;
        return `${label}: ${textOf(record, [...path, key], inner, publication).replaceAll('\n', ', ')}`;
      })
      .join('; ');
  }
  return wordsOfValue(record, path, value, publication);
}

/** A single value as its page has it; a file, which is nothing without its place, with its whole address. */
function wordsOfValue(
  record: AnyRecord,
  path: readonly string[],
  value: unknown,
  publication: Publication,
): string {
  const { text, href } = factValue(record, path, value, publication, t);
  if (href !== undefined && href === value) return href;
  const { reference } = metaOf(record.type, path);
  if (reference?.target === 'attachments' && href !== undefined)
    return absoluteFor(undefined, publication.register.publisher)(href);
  return reference ? sentenceCase(text) : text;
}
