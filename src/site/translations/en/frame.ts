import { plural } from './numbers.ts';
import type { frame as original } from '../vi/frame.ts';

/** What every page has around its content, and the names of the main pages. */
export const frame: typeof original = {
  previewText: 'Public register of information given to the press',
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
  subscribe: 'Follow one type of record through Atom',
  age: 'Data as of {day}; this site has not been updated for {days} days.',
  asOf: (day) => `Data as of ${day}`,
  asOfWhich: 'Date of the data',
  records: (count) => plural(count, 'record'),
  reportError: {
    link: 'Report an error on this page',
    title: (path) => `Error: ${path}`,
    text: (page) => `Page: ${page}

What is wrong (quote the sentence or the figure):

What it should say, and the source if there is one (document number, address):

Anyone can read this report. Please do not include the name, telephone number, address or case details of any individual, including your own.
`,
  },
};
