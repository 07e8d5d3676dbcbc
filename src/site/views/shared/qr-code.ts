import { renderSVG } from 'uqr';

/** A QR code of a text, as SVG. */
export const qrCode = (text: string): string => renderSVG(text, { border: 2 });
