import { codequality } from './codequality.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format by the name that `--format` takes. */
export const reporters = { text, json, github, sarif, junit, codequality } satisfies Record<string, Reporter>;

/** The name of a format. */
export type Format = keyof typeof reporters;
