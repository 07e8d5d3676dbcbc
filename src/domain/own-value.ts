/**
 * The value that an object itself has under a key. What every object inherits, such as `toString` or `constructor`, is
 * not there: keys come from files, and anybody may write these words into one.
 */
export const ownValue = <T>(object: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;
