import { elementIn } from '../elements.ts';

/** The lists of the form, each named as in the address of the search page. */
export interface FilterFields {
  all: readonly HTMLSelectElement[];
  /** Those that narrow the results down. */
  filters: readonly HTMLSelectElement[];
  /** The one that orders them. */
  sort: HTMLSelectElement;
}

export function filterFieldsIn(form: HTMLElement): FilterFields {
  const all = [...form.querySelectorAll('select')];
  const sort = elementIn(form, '[name=sap-xep]') as HTMLSelectElement;
  return { all, filters: all.filter((field) => field !== sort), sort };
}
