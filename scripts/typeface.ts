import { writeFileSync } from 'node:fs';
import { takeOnlyHelp } from './usage.ts';
import { drawn, typefaceFile, weights } from './typeface/typeface.ts';

takeOnlyHelp('typeface', 'Makes the files of the typeface anew: src/site/styles/typeface/.');

for (const weight of weights) writeFileSync(typefaceFile(weight), await drawn(weight));
