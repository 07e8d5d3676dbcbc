import { series } from './growth.ts';
import { machineLine, type Results } from './results.ts';
import type { Work } from './works.ts';

/** The size of the picture, and where its axes lie, in pixels. */
const [width, height] = [720, 400];
const area = { left: 64, right: 500, top: 44, bottom: 340 };

/** The lines, from above to below, and their colours on a light and on a dark ground. */
const lines: readonly { work: Work; label: string; colours: readonly [light: string, dark: string] }[] = [
  { work: 'build-cold', label: 'build, cold', colours: ['#8a2c0d', '#ffb59b'] },
  { work: 'hugo', label: 'Hugo and Pagefind', colours: ['#57606a', '#b6bec8'] },
  { work: 'build-record-changed', label: 'build, one record changed', colours: ['#6a3d9a', '#d3b8f5'] },
  { work: 'check', label: 'check', colours: ['#0b5a83', '#8ecdf2'] },
];

const seconds: readonly number[] = [0.1, 1, 10, 60, 600, 3600];
const secondsLabel = (value: number): string => (value < 60 ? `${value} s` : `${value / 60} min`);

/** A place along an axis on which equal ratios are equally far apart. */
const scale = (low: number, high: number, from: number, to: number) => (value: number) =>
  from + ((to - from) * Math.log(value / low)) / Math.log(high / low);

const round = (value: number): number => Math.round(value * 10) / 10;

const number = (value: number): string => value.toLocaleString('en-GB');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Labels at the ends of lines, moved apart so that none covers another, by their heights. */
function apart(heights: readonly number[], least: number): number[] {
  const order = heights.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const moved: number[] = [];
  let last = -Infinity;
  for (const { y, index } of order) {
    last = Math.max(y, last + least);
    moved[index] = last;
  }
  return moved;
}

const style = `
  svg { font: 14px system-ui, sans-serif; }
  .ground { fill: #fff; } .ink { fill: #1f2328; } .grid { stroke: #d0d7de; }
${lines.map(({ work, colours: [light] }) => `  .${work} { stroke: ${light}; color: ${light}; }`).join('\n')}
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; } .ink { fill: #f0f3f6; } .grid { stroke: #3d444d; }
${lines.map(({ work, colours: [, dark] }) => `    .${work} { stroke: ${dark}; color: ${dark}; }`).join('\n')}
  }
  .line { fill: none; stroke-width: 2.5; } .dot { fill: currentColor; stroke: none; } .label { fill: currentColor; stroke: none; }
`;

/** What the picture shows, in words. */
export function described(results: Results): string {
  const told = lines.flatMap(({ work, label }) => {
    const points = series(results, work);
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last || first === last) return [];
    return [
      `${label}: ${first.seconds.toFixed(1)} s with ${number(first.records)} records, ${last.seconds.toFixed(1)} s with ${number(last.records)}`,
    ];
  });
  return `${told.join('; ')}.`;
}

/** How the seconds of each work grow with the records, as a picture for light and dark grounds; both scales are logarithmic. */
export function pictureOf(results: Results): string {
  const shown = lines
    .map((line) => ({ ...line, points: series(results, line.work) }))
    .filter(({ points }) => points.length > 1);
  const all = shown.flatMap(({ points }) => points);
  const sizes = [...new Set(all.map(({ records }) => records))].sort((a, b) => a - b);
  const times = all.map((point) => point.seconds);
  const low = seconds.findLast((value) => value <= Math.min(...times)) ?? 0.01;
  const high = seconds.find((value) => value >= Math.max(...times)) ?? 36_000;
  const x = scale(sizes[0] ?? 1, sizes.at(-1) ?? 2, area.left, area.right);
  const y = scale(low, high, area.bottom, area.top);
  const title = 'Seconds by number of records';
  const rows = seconds
    .filter((value) => value >= low && value <= high)
    .map((value) => {
      const at = round(y(value));
      return `<path class="grid" d="M${area.left} ${at}H${area.right}"/><text class="ink" x="${area.left - 8}" y="${at + 5}" text-anchor="end">${secondsLabel(value)}</text>`;
    });
  const ends = shown.map(({ points }) => y(points.at(-1)?.seconds ?? low));
  const heights = apart(ends, 20);
  const drawn = shown.map(({ work, label, points }, index) => {
    const places = points.map((one) => [round(x(one.records)), round(y(one.seconds))] as const);
    const dots = places.map(([left, top]) => `<circle class="dot" cx="${left}" cy="${top}" r="3.5"/>`);
    return `<g class="${work}"><path class="line" d="M${places.map((place) => place.join(' ')).join('L')}"/>${dots.join('')}<text class="label" x="${area.right + 12}" y="${round((heights[index] ?? 0) + 5)}">${label}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${title}</title>
<desc id="desc">${escape(described(results))} Both scales are logarithmic.</desc>
<style>${style}</style>
<rect class="ground" width="${width}" height="${height}"/>
<text class="ink" x="${area.left}" y="24" font-weight="600">${title}, both scales logarithmic</text>
${rows.join('\n')}
${sizes.map((size) => `<text class="ink" x="${round(x(size))}" y="${area.bottom + 22}" text-anchor="middle">${number(size)}</text>`).join('\n')}
${drawn.join('\n')}
<text class="ink" x="${area.left}" y="${height - 12}" font-size="11">${escape(machineLine({ ...results, tools: {} }))}</text>
</svg>
`;
}
