import { encode } from 'uqr';

/**
 * A QR code of a text, as SVG: of each row of squares a line, with a dash for each run of black ones. A square is one
 * unit.
 */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { border: 2 });
  const lines = data.map(dashes).map((dashed, y) => (dashed ? `M0 ${y + 0.5}${dashed}` : ''));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect fill="white" width="${size}" height="${size}"/><path stroke="black" d="${lines.join('')}"/></svg>`;
}

/** The runs of black squares in a row, as steps of the pen from its left end: `m` without a line, `h` with one. */
function dashes(row: readonly boolean[]): string {
  const squares = row.slice(0, row.lastIndexOf(true) + 1).map((black) => (black ? 'h' : 'm'));
  return squares
    .join('')
    .replaceAll(/h+|m+/g, (run) => (run.startsWith('h') ? `h${run.length}` : `m${run.length} 0`));
}
