import sharp from 'sharp';

/** How many colours a picture of a screen or a sheet keeps. */
const colours = 160;

/** A picture of few colours as a PNG with a palette, a third of what a browser makes of it. */
export const smallPng = (png: Buffer): Promise<Buffer> =>
  sharp(png).png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
