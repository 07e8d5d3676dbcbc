/** A place in a file, one-based in both directions, as editors count; columns are in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** Where in a file’s fields: keys and list indexes from the outside in. */
export type FieldPath = readonly (string | number)[];

/** The first place of a file. */
export const top: Position = { line: 1, column: 1 };
