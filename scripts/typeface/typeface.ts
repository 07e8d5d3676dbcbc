import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { engineFolder } from '../../src/register/engine.ts';

const require = createRequire(import.meta.url);

/** The weights that pages use, as the package of the typeface names them. */
const names = { 400: 'Regular', 600: 'SemiBold' } as const;

/** A weight of the typeface. */
export type Weight = keyof typeof names;

/** Every weight that pages use. */
export const weights: readonly Weight[] = [400, 600];

/** The file of a weight, from which pages load it. */
export const typefaceFile = (weight: Weight): string =>
  join(engineFolder, `src/site/styles/typeface/be-vietnam-pro-${weight}.woff2`);

/** The characters that a file of the typeface has: those of Vietnamese and English, and of what is written around them. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x152, 0x153],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x304],
  [0x306, 0x309],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x206f],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const characters = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map((code) => String.fromCodePoint(code))
  .join('');

/** The entries of the table `name` that say whose the font is and under which licence (OpenType). */
const licence = [0, 13, 14];

/**
 * A weight of the typeface as pages load it: Latin and Vietnamese letters in one file, so that no word is of two typefaces,
 * and without instructions for screens of few dots, which would be half of it.
 */
export const drawn = (weight: Weight): Promise<Buffer> =>
  subsetFont(
    readFileSync(
      require.resolve(
        `@expo-google-fonts/be-vietnam-pro/${weight}${names[weight]}/BeVietnamPro_${weight}${names[weight]}.ttf`,
      ),
    ),
    characters,
    { targetFormat: 'woff2', noHinting: true, preserveNameIds: licence },
  );
