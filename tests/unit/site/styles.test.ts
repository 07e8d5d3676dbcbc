import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawn, typefaceFile, weights } from '../../../scripts/typeface/typeface.ts';

const folder = join(import.meta.dirname, '../../../src/site');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

const tokens = read('styles/tokens.css');

/** The style of a template, which stands beside its markup. */
const styleOf = (path: string): string => /<style(?: is:global)?>(.*)<\/style>/s.exec(read(path))?.[1] ?? '';

/** The styles of every page and those of all templates. */
const sheets = [
  ...globSync('styles/*.css', { cwd: folder }).map(read),
  ...globSync('**/*.astro', { cwd: folder }).map(styleOf),
];

/** The custom properties of the rule for the root that follows a place in the tokens. */
function colours(after: string): Record<string, string> {
  const start = tokens.indexOf(':root {', tokens.indexOf(after));
  const rule = tokens.slice(start, tokens.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/(--[a-z]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const light = colours('');
const dark = { ...light, ...colours('prefers-color-scheme: dark') };
const themes = { light, dark };

/** What is written with a colour, and what it stands on; buttons are the accent under the paper's colour. */
const pairs = [
  ...['--ink', '--quiet', '--accent', '--ok', '--late', '--soon'].flatMap((text) => [
    [text, '--paper'],
    [text, '--sheet'],
  ]),
  ['--ink', '--mark'],
] as [string, string][];

describe.each(Object.entries(themes))('in the %s theme', (_, palette) => {
  it.each(pairs)('%s stands out from %s by 7 to 1', (text, ground) => {
    expect(contrast(palette[text] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });

  it('columns of a chart stand out from each other where they touch, by more than their colour', () => {
    const [taken = '', past = ''] = [palette['--accent'], palette['--late']];
    expect(taken).not.toBe(past);
    const chart = styleOf('components/figures/Chart.astro');
    expect(chart).toMatch(/\.chart :global\(:is\(\.past, \.missed\)\) \{[^}]*fill: var\(--late\);/);
  });
});

it('the dark theme has colours of its own for everything but the type', () => {
  expect(Object.keys(colours('prefers-color-scheme: dark')).sort()).toEqual(Object.keys(light).sort());
  expect(Object.entries(dark).filter(([name, value]) => light[name] === value)).toEqual([]);
});

it('the dark theme is these colours and nothing else, so that nothing stands elsewhere in it', () => {
  const [, rule = ''] =
    /@media screen and \(prefers-color-scheme: dark\) \{\n {2}:root \{(.*?)\n {2}\}\n\}/s.exec(tokens) ?? [];
  const isColour = (line: string) => /^ {4}--[a-z]+: #[0-9a-f]{6};$/.test(line);
  expect(rule.split('\n').filter((line) => line && !isColour(line))).toEqual([]);
  expect(rule).toContain('--paper');
  const named = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => /prefers-color-scheme|light-dark\(/.test(read(path)));
  expect(named).toEqual(['styles/tokens.css']);
  expect(tokens.match(/prefers-color-scheme|light-dark\(/g)).toHaveLength(1);
});

it('no line of text is so low that marks above marks touch the line before', () => {
  const rules = sheets
    .flatMap((css) => [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)])
    .filter(([, of = '']) => !of.includes('::before'));
  const heights = rules.flatMap(([, , set = '']) => {
    const height = /line-height: ([\d.]+);/.exec(set)?.[1];
    return height === undefined ? [] : [Number(height)];
  });
  expect(heights.length).toBeGreaterThan(3);
  // From the dot below Ộ to the tilde of Ễ above, in the bold letters of the typeface.
  expect(Math.min(...heights)).toBeGreaterThan(1.41);
});

it('a typeface that comes late neither hides text nor moves it', () => {
  const faces = [...read('styles/fonts.css').matchAll(/@font-face \{([^}]*)\}/g)].map(([, face]) => face);
  expect(faces).toHaveLength(weights.length);
  for (const face of faces) expect(face).toContain('font-display: optional;');
});

it.each(weights)('the typeface is as the command makes it, and says whose it is: %i', async (weight) => {
  const file = readFileSync(typefaceFile(weight));
  expect(file.equals(await drawn(weight))).toBe(true);
  expect(read('styles/fonts.css')).toContain(`url('./typeface/${basename(typefaceFile(weight))}')`);
});
