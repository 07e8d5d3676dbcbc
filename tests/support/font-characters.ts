import subsetFont from 'subset-font';

/** The table of an OpenType font; undefined if it has none of that name. */
function tableOf(font: Buffer, name: string): Buffer | undefined {
  const entry = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
    (at) => font.toString('latin1', at, at + 4) === name,
  );
  if (entry === undefined) return undefined;
  const start = font.readUInt32BE(entry + 8);
  return font.subarray(start, start + font.readUInt32BE(entry + 12));
}

/** The characters of a subtable of the `cmap` in format 4 (OpenType), that of the first 65,536 characters. */
function* charactersIn(subtable: Buffer): Generator<string> {
  const segments = subtable.readUInt16BE(6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const last = subtable.readUInt16BE(14 + segment * 2);
    const first = subtable.readUInt16BE(16 + (segments + segment) * 2);
    for (let code = first; code <= last && code < 0xffff; code += 1) yield String.fromCharCode(code);
  }
}

/** The characters that a font can draw, whichever way it is packed. @throws Error if its table of characters is of another kind */
export async function charactersOfFont(font: Buffer): Promise<Set<string>> {
  const unpacked = await subsetFont(font, undefined, { targetFormat: 'truetype', keepAllGlyphs: true });
  const cmap = tableOf(unpacked, 'cmap');
  if (!cmap) throw new Error('The font has no characters.');
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  );
  const subtable = subtables.find((one) => one.readUInt16BE(0) === 4);
  if (!subtable) throw new Error('The font lists its characters in another format than 4.');
  return new Set(charactersIn(subtable));
}
