import { plural } from './numbers.ts';
import type { frame as original } from '../vi/frame.ts';

/** What every page has around its content, and the names of the main pages. */
export const frame: typeof original = {
  previewText: 'Public register of speaking to the press',
  languages: 'Languages',
  demo: 'Demonstration: every department, person, press agency and event here is invented.',
  skip: 'Skip to main content',
  home: 'Home',
  breadcrumb: 'Breadcrumb',
  nav: 'Main navigation',
  moreOfNav: 'More',
  departments: 'Departments',
  directory: 'Spokespersons',
  compliance: 'Compliance',
  rulebook: 'Rules',
  search: 'Search',
  openData: 'Open data',
  guide: 'Guides',
  feed: 'Atom',
  jsonFeed: 'JSON Feed',
  subscribe: 'To follow one kind of news through Atom',
  age: 'Data as of {day}; this site has not been updated for {days} days.',
  asOf: (day) => `Data as of ${day}`,
  asOfWhich: 'Date of the data',
  records: (count) => plural(count, 'record'),
  reportError: {
    link: 'Report an error on this page',
    title: (path) => `Error: ${path}`,
    text: (page) => `Page: ${page}

What is wrong (quote the sentence or the figure):

What is right, and where that can be seen (document number, address):

Anybody can read this report. Please leave out names, telephone numbers, addresses and the cases of persons, your own included.
`,
  },
};
