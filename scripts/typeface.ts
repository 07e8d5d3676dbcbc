import { writeFileSync } from 'node:fs';
import { drawn, typefaceFile, weights } from './typeface/typeface.ts';

for (const weight of weights) writeFileSync(typefaceFile(weight), await drawn(weight));
