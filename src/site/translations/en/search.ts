import type { search as original } from '../vi/search.ts';

import { numbers } from './numbers.ts';

/** Searching and browsing. */
export const search: typeof original = {
  searchTitle: 'Search',
  searchDescription: 'Type with or without diacritics; document numbers are found too.',
  searchPlaceholder: 'for example: duong day nong, 833/QĐ-TCTHADS',
  searchNeedsScript:
    'Search needs JavaScript. Without it, browse by department, by type or by year as listed below.',
  filterType: 'Type',
  filterDepartment: 'Department',
  filterYear: 'Year',
  searching: {
    filters: 'Filter and sort',
    shortcut: 'Press / or Ctrl+K on any page to search.',
    standing: 'Status',
    any: 'All',
    sort: 'Order',
    byRelevance: 'Best match first',
    byDate: 'Newest first',
    clear: 'Clear filters',
    label: 'Search all records',
    suggestion: 'Did you mean',
    older: 'Searching the rest of the site as well.',
    failed: 'Part of the search could not be loaded, so it is not complete. Check your connection, then',
    again: 'search again',
    onlyBuilt: 'There is no search under npm run dev. To try it, run npm run build and then npm run preview.',
    more: (count) =>
      `These are the first ${count} results. Add a word or choose a filter to narrow them down.`,
    whole: 'Open as a separate page, with an address to save and share',
    deadline: 'Deadline',
    deadlines: {
      kept: 'On time',
      late: 'Late',
      overdue: 'Overdue',
      near: 'Due soon',
      ahead: 'Not yet due',
      waived: 'Excused',
      lapsed: 'Never done',
    },
    dates: { locale: 'en-GB', day: 'numeric', month: 'long', year: 'numeric' },
  },
  narrowing: {
    label: 'Find in this list',
    departments: 'Find a department to choose',
    none: 'No entry has this.',
    of: (count) => `of ${numbers.format(count)} entries`,
  },
  browse: {
    title: 'Browse all records',
    link: 'Browse by department, by type and by year',
    description: 'Every record by department, by type and by year, newest first, without JavaScript.',
    byDepartment: 'By department',
    byType: 'By type and year',
    byYear: 'By year',
    byOutlet: 'By press agency',
    year: (year) => `Year ${year}`,
    list: (name, year) => `${name}, ${year}`,
    pages: 'Pages of this list',
    newest: (from, to) => `Newest, from ${from} to ${to}`,
    page: (page, from, to) => `Page ${page}, from ${from} to ${to}`,
    newer: 'Previous page (newer)',
    older: 'Next page (older)',
  },
};
