import type { styles as original } from '../vi/styles.ts';

/** The page that shows every component. */
export const styles: typeof original = {
  styles: {
    title: 'Interface',
    description:
      'Every component of these pages, in every state. The examples below are invented; they are not real records.',
    type: 'Type',
    links: 'Links and buttons',
    link: 'A link in a sentence',
    button: 'Button',
    folded: 'Collapsed section',
    status: 'Status',
    statusExplained: 'Always a word and a shape, never colour alone.',
    answer: 'The answer at the top of a record',
    months: 'The months of a year',
    duties: 'Duties in a list',
    entries: 'Records in a list',
    facts: 'Facts with their sources',
    message: 'Messages and examples',
    tables: 'Tables',
    charts: 'Charts',
    forms: 'Forms',
    paper: 'A report to print',
    band: 'Emergency publication',
    laws: 'Changes in the law',
    empty: 'Empty list',
  },
};
