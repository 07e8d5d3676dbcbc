import { periodTypeNames } from '../domain/records/index.ts';
import { periodField } from '../domain/slug.ts';
import { typeOf } from '../domain/records/index.ts';
import type { Department } from '../register/register.ts';
import type { DepartmentSettings } from './settings-types.ts';

/** Every period that a department's records are named after. */
export const periodsOf = (department: Department): string[] =>
  periodTypeNames.flatMap((type) => {
    const field = periodField(typeOf({ type }).slug) ?? '';
    return department[type].map(({ data }) => String((data as Readonly<Record<string, unknown>>)[field]));
  });

/** The terms of a department's people that have an end, by the names of their files. */
export const endedTerms = ({ spokespersons, authorisations }: Department): DepartmentSettings['terms'] =>
  Object.fromEntries(
    [...spokespersons, ...authorisations].flatMap(({ slug, data: { from, to } }) =>
      to === undefined ? [] : [[slug, [from, to]]],
    ),
  );
