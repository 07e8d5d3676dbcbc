import type { Page } from 'playwright-core';
import type { Pixels } from './png.ts';

const reading = (png: string) => `(async () => {
  const picture = await createImageBitmap(await (await fetch('data:image/png;base64,${png}')).blob());
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { width, height, data } = context.getImageData(0, 0, picture.width, picture.height);
  const parts = [];
  for (let at = 0; at < data.length; at += 32768) parts.push(String.fromCharCode(...data.subarray(at, at + 32768)));
  return { width, height, data: btoa(parts.join('')) };
})()`;

/** Reads the pixels of a PNG within a page, since a browser knows how; the page must allow itself to read its own data. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { data, ...size } = await page.evaluate<{ width: number; height: number; data: string }>(
    reading(png.toString('base64')),
  );
  return { ...size, data: new Uint8ClampedArray(Buffer.from(data, 'base64')) };
}

/** How many colours a picture of a screen keeps. */
const kept = 160;

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

/** A picture with its commonest colours alone, every other drawn as the nearest of them. */
export function fewColours({ data, ...size }: Pixels): Pixels {
  const colours = new Map<number, number>();
  const colourAt = (at: number) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  for (let at = 0; at < data.length; at += 4) colours.set(colourAt(at), (colours.get(colourAt(at)) ?? 0) + 1);
  const common = [...colours].toSorted(([, one], [, other]) => other - one).slice(0, kept);
  const drawn = new Map<number, number>();
  for (const colour of colours.keys()) {
    let nearest = colour;
    let least = Infinity;
    for (const [one] of common) {
      const far = distance(one, colour);
      if (far < least) [nearest, least] = [one, far];
    }
    drawn.set(colour, nearest);
  }
  const reduced = new Uint8ClampedArray(data);
  for (let at = 0; at < data.length; at += 4) {
    const colour = drawn.get(colourAt(at)) ?? 0;
    reduced.set([colour >> 16, (colour >> 8) & 255, colour & 255], at);
  }
  return { ...size, data: reduced };
}
