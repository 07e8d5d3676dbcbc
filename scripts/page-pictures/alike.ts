import sharp from 'sharp';

/** By how much of 255 a colour may differ: a browser does not draw an edge in quite the same way every time. */
const tolerance = 16;

const pixelsOf = (picture: Buffer) => sharp(picture).raw().toBuffer({ resolveWithObject: true });

/** Whether nobody would see a difference between two pictures. */
export async function arePicturesAlike(one: Buffer, other: Buffer): Promise<boolean> {
  if (one.equals(other)) return true;
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return false;
  return a.data.every((value, at) => Math.abs(value - (b.data[at] ?? 0)) <= tolerance);
}
