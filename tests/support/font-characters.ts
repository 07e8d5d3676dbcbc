import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** The table of a font in the format WOFF 1.0 (W3C, 2012); undefined if it has none of that name. */
function tableOf(font: Buffer, name: string): Buffer | undefined {
  const count = font.readUInt16BE(12);
  const entry = Array.from({ length: count }, (_, index) => 44 + index * 20).find(
    (at) => font.toString('latin1', at, at + 4) === name,
  );
  if (entry === undefined) return undefined;
  const [start, packed, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [
    number,
    number,
    number,
  ];
  const table = font.subarray(start, start + packed);
  return packed < length ? inflateSync(table) : table;
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

/** The characters that a font of the format WOFF 1.0 can draw. @throws Error if its table of characters is of another kind */
export function charactersOfFont(path: string): Set<string> {
  const cmap = tableOf(readFileSync(path), 'cmap');
  if (!cmap) throw new Error(`${path} has no characters`);
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  );
  const subtable = subtables.find((one) => one.readUInt16BE(0) === 4);
  if (!subtable) throw new Error(`${path} lists its characters in another format than 4`);
  return new Set(charactersIn(subtable));
}
