import { codequality } from './codequality.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Format, Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every reporter by the name of its format. */
export const reporters: Readonly<Record<Format, Reporter>> = {
  text,
  json,
  github,
  sarif,
  junit,
  codequality,
};
