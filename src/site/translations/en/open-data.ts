import { plural } from './numbers.ts';
import type { openData as original } from '../vi/open-data.ts';

/** Open data. */
export const openData: typeof original = {
  dataTitle: 'Open data',
  dataDescription:
    'Every record of this site as a spreadsheet for people and as CSV and JSON for programs, with a description of each field, a data package, a catalogue and calendars, for anyone to reuse.',
  findingsFile: 'Check results',
  manifestFile: 'File list with SHA-256 hashes',
  openDataPage: {
    asOf: 'As of',
    records: 'Records',
    version: 'Format version',
    versionExplained:
      'The first number increases when a file, column or value is removed or changes its meaning; the second when something is added; the last when only a description is improved.',
    licence: 'Data licence',
    noLicence:
      'This site has not published a licence for its data. To reuse it beyond what the law allows, please ask the publisher.',
    tables: 'Tables',
    forPeople: 'For people',
    forPrograms: 'For programs',
    sheetsExplained:
      'To read, filter and print, take the spreadsheet (.xlsx), which is in Vietnamese: headings, months, quarters, rules and choices are in words, dates are dates, and telephone and document numbers keep every digit. To process the data, take CSV or JSON: names of columns and codes do not change, and the texts are included.',
    tablesExplained:
      'Each type of record is a table, and each record a row. The JSON has the same content, including nested lists. The schema describes each field.',
    schema: 'Schema',
    describes: (name, count) => `${name}: ${plural(count, 'record')}, one row each.`,
    otherFiles: 'Other files',
    dataPackage: 'Data package (Frictionless)',
    dataPackageExplained:
      'Name, type and constraints of each column, relations between tables, size and SHA-256 of each CSV file.',
    catalogue: 'Data catalogue (DCAT)',
    catalogueExplained: 'For other data portals to harvest.',
    findingsExplained: 'Errors, warnings and notices that the checks found in the records.',
    manifestExplained: 'The hash of every record and every published file, as proof of what was published.',
    departmentFiles: 'Each department',
    departmentFilesExplained: 'Every record and every duty of one department.',
    figures: 'Compliance figures, case by case',
    figuresExplained:
      'One spreadsheet and one CSV file per figure, and one row per case: department, date, type, subject, state, whether it counts, number of days. Anyone can recalculate the figure from it.',
    periods: 'Periodic reports',
    periodsExplained:
      'One spreadsheet and one CSV file per period and area: every figure for each department and for the whole area.',
    sources: 'Records kept by the departments',
    subscriptions: 'Feeds and calendars',
    everything: 'Everything',
    ofDepartment: 'One department',
    contacts: 'contacts',
    departmentPart: '<department>',
    departmentPartExplained:
      '<department> is the folder name of the department, which is part of the address of its page.',
    uses: 'How to use it',
    download: 'Download a table',
    inPython: 'Days from receipt to answer, in Python with pandas',
    inSql: 'Press requests by department, in SQL with DuckDB',
    inExcel: 'Excel',
    inExcelExplained:
      'Open the spreadsheet (.xlsx), not the CSV. When it opens a CSV, Excel turns months such as 2026-10 into dates, and on some computers puts all columns into one. If you need the CSV in Excel, choose Data › From Text/CSV, with the comma as delimiter and Text as the type of the columns.',
    conventions: 'Conventions',
    conventionsList: [
      'An id has the form department/type/name, never changes and is never reused for another record.',
      'The column department_folder is the folder of the department and matches the column slug of the departments table. Columns that refer to a press agency match the column slug of the press agencies table.',
      'Dates are written 2026-11-25; times 2026-11-25T09:30+07:00, in Vietnam time; months 2026-11 and quarters 2026-Q3. The working year, from 1 October of the year before to 30 September, is written NCT2026, its quarters NCT2026-Q1, its first six and nine months NCT2026-6T and NCT2026-9T.',
      'The columns opened, due, closed, days and code, in JSON within the field timing, are in no source record; they are reckoned up to the day of the data. A matter that was passed to another department has one reckoning, which the records of both give alike.',
      'Yes and no are written true and false. Where there is no information, the CSV cell is empty and the JSON has no such field.',
      'In CSV, a field inside another field has a dot in its column name, such as reply.date; lists of words are separated by semicolons; more complex lists are written as JSON in one cell.',
      "In CSV, a cell that begins with =, +, - or @ has a ' in front, so that no spreadsheet runs it as a formula. JSON keeps it as it was written.",
    ],
    stability: 'Stability',
    stabilityExplained:
      'File addresses and ids do not change once published. New columns are added in between, so read columns by name, not by position. The data is as of one day, which is given at the foot of the page and in each JSON file.',
  },
  file: 'File',
  count: 'Records',
};
