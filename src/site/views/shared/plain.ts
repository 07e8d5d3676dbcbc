type Optional<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** An object whose properties are there or left out, and never undefined. */
export type Plain<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that a view is the same before and after it was written as JSON. */
export function plain<T extends object>(value: T): Plain<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] !== undefined) kept[key] = value[key];
  return kept as Plain<T>;
}
