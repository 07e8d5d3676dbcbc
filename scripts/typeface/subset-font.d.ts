declare module 'subset-font' {
  /** A font with the characters of a text alone, or with all of its glyphs where there is no text. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'woff2' | 'truetype';
      noHinting?: boolean;
      keepAllGlyphs?: boolean;
      preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}
