import type { sheets as original } from '../vi/sheets.ts';

/** Tables for people, and what is in them. */
export const sheets: typeof original = {
  sheet: {
    link: 'Spreadsheet (.xlsx)',
    notes: 'About',
    table: 'Table',
    publisher: 'Publisher',
    source: 'Source',
    forWhom: 'For',
    forPeople: 'Readers, in Excel or another spreadsheet program',
    forPrograms: 'The same data, for programs',
    notice: 'Note',
    answer: 'Answer in brief',
    timing: {
      opened: 'Opened',
      due: 'Due',
      closed: 'Closed',
      days: 'Days',
      codes: {
        ahead: 'Not due yet',
        near: 'Due soon',
        overdue: 'Overdue',
        kept: 'On time',
        late: 'Late',
        lapsed: 'Never done',
        open: 'Open',
        closed: 'Closed',
      },
    },
    page: 'Page',
    happened: 'What happened',
    explained: 'Explained',
    explanations: 'Explanations',
    day: 'Date',
    matter: 'Matter',
    state: 'State',
    duty: 'Duty',
    figure: 'Figure',
  },
};
