/** An encoding of Vietnamese from before Unicode. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Letters of today's Vietnamese that neither encoding has: a line with one of them is in Unicode. */
const modern = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** A quick look that spares most texts the slow one. */
const suspicious = /[§¨©ª¬\u00ad®µ¶¸¹¼½¾ÑñïöøûäåëüæîçÔ]/;

/** Signs that are letters in TCVN3, within a word, and capitals within a word of small letters. */
const tcvn3 = /(?<=\p{L})[¨©ª¬\u00ad®µ¶¸¹¼½¾](?=\p{L})|(?<![\p{L}\d])[§®](?=\p{L})|(?<=\p{Ll})[ÊÔÕÖÇÈÉËÆ]/gu;
/** What TCVN3 has beside these, and other texts now and then. */
const tcvn3Also = /(?<=\p{L})[¨©ª¬\u00ad®µ¶¸¹¼½¾](?!\p{L})|(?<=\p{L})[åæçëîïñöøß]|[¬\u00ad](?=\p{L})/gu;

/** Vowels of VNI with the sign that marks them, which no other text has so: `uï` is ụ, `öô` is ươ. */
const vni =
  /a[ùøûõêéèúüëâáàåãä]|e[ùøûõïâáàåãä]|o[ùøûõïâåä]|ô[ùøûõï]|u[ùøûõï]|ö[ôùøûõï]|y[ùøûõ]|(?<!\p{L})ñ(?=\p{L})/giu;

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;

function encodingOf(line: string): LegacyEncoding | undefined {
  if (!suspicious.test(line) || modern.test(line)) return undefined;
  const certain = count(line, tcvn3);
  if (certain > 0 && certain + count(line, tcvn3Also) > 1) return 'TCVN3';
  return count(line, vni) > 1 ? 'VNI' : undefined;
}

/**
 * The first line of a text, counted from 1, that was copied from a file with fonts of old, whose letters are shown as
 * others: `Côc tr­ëng` (TCVN3) and `Cuïc tröôûng` (VNI) for “Cục trưởng”. A line in which too little tells is none: a
 * foreign name has such letters as well.
 */
export function legacyLine(
  text: string,
): { line: number; typed: string; encoding: LegacyEncoding } | undefined {
  if (!suspicious.test(text)) return undefined;
  for (const [index, typed] of text.split('\n').entries()) {
    const encoding = encodingOf(typed);
    if (encoding) return { line: index + 1, typed, encoding };
  }
  return undefined;
}
