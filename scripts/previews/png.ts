import { crc32, deflateSync } from 'node:zlib';

/** The pixels of a picture, four bytes each: red, green, blue, and how opaque. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}

/**
 * An opaque picture of few colours as a PNG with a palette, a third of what a browser makes of it. Colours are told
 * apart by their upper five bits, and drawn as the first of them that occurs.
 */
export function palettePng({ width, height, data }: Pixels): Buffer {
  const palette: number[] = [];
  const known = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
    const key = ((red >> 3) << 16) | ((green >> 3) << 8) | (blue >> 3);
    let index = known.get(key);
    if (index === undefined) {
      known.set(key, (index = known.size));
      palette.push(red, green, blue);
    }
    rows[at + Math.floor(at / width) + 1] = index;
  }
  if (known.size > 256) throw new Error(`${known.size} colours are too many for a palette`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
