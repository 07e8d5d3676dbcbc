import { plural } from './numbers.ts';
import type { openData as original } from '../vi/open-data.ts';

/** Open data. */
export const openData: typeof original = {
  dataTitle: 'Open data',
  dataDescription:
    'Every record of this site as CSV and JSON, with each field described, a data package, a catalogue and calendars, for anybody to use.',
  findingsFile: 'What the checks found',
  manifestFile: 'Files and their SHA-256',
  openDataPage: {
    asOf: 'As of',
    records: 'Records',
    version: 'Version of the format',
    versionExplained:
      'The first number rises when a file, a column or a value goes or changes its meaning; the second when something is added; the last when only a description gets better.',
    licence: 'Licence of the data',
    noLicence:
      'This site has stated no licence for its data. To use it beyond what the law allows, ask the publisher.',
    tables: 'Tables',
    tablesExplained:
      'Every type of record is a table, and every record a row. JSON holds the same, nested lists included. The schema describes each field.',
    schema: 'Schema',
    describes: (name, count) => `${name}: ${plural(count, 'record')}, a row each.`,
    otherFiles: 'Other files',
    dataPackage: 'Data package (Frictionless)',
    dataPackageExplained:
      'Name, type and constraints of each column, how tables relate, size and SHA-256 of each CSV file.',
    catalogue: 'Data catalogue (DCAT)',
    catalogueExplained: 'For other data portals to harvest.',
    findingsExplained: 'Errors, warnings and notices that the checks found in the records.',
    manifestExplained: 'The hash of each record and each published file, as proof of what was published.',
    departmentFiles: 'Each department',
    departmentFilesExplained: 'Every record and every duty of one department.',
    figures: 'Compliance figures, case by case',
    figuresExplained:
      'A CSV file for each figure and a row for each case: department, day, type, subject, state, whether it counts, days. Anybody can make the figure again from it.',
    periods: 'Periodic reports',
    periodsExplained:
      'A CSV file for each period and area: every figure of every department and of the whole area.',
    sources: 'Records made by the departments',
    subscriptions: 'Feeds and calendars',
    everything: 'Everything',
    ofDepartment: 'One department',
    contacts: 'contacts',
    departmentPart: '<department>',
    departmentPartExplained:
      '<department> is the folder of the department, which stands in the address of its page.',
    uses: 'How to use it',
    download: 'Download a table',
    inPython: 'Days from receipt to the answer to the press, in Python with pandas',
    inSql: 'Press requests by department, in SQL with DuckDB',
    inExcel: 'Excel',
    inExcelExplained:
      'The CSV opens in Excel with all diacritics. Excel turns months such as 2026-10 into dates; to keep them, choose Data › From Text/CSV and set the type of the column to Text.',
    conventions: 'How it is written',
    conventionsList: [
      'An id has the form department/type/name, never changes, and is never used for another record.',
      'The column department_folder is the folder of the department and matches the column slug of the departments. Columns that name a press agency match the column slug of the press agencies.',
      'Dates are 2026-11-25; instants 2026-11-25T09:30+07:00, in Vietnam’s time; months 2026-11 and quarters 2026-Q3.',
      'Yes and no are true and false. What is not known is an empty cell in CSV, and no key in JSON.',
      'In CSV, a field within another has a dot in its column’s name, such as reply.date; lists of words are separated by semicolons; other lists stand as JSON in one cell.',
      "In CSV, a cell that begins with =, +, - or @ has a ' before it, so that no spreadsheet runs it as a formula. JSON keeps it as it was written.",
    ],
    stability: 'How stable it is',
    stabilityExplained:
      'Addresses of files and ids do not change once published. New columns come in between, so read columns by their names, not by their order. The data is as of one day, which stands at the foot of the page and in each JSON file.',
  },
  file: 'File',
  count: 'Records',
};
