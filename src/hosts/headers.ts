import { directives } from '../site/content-security-policy.ts';

/** The policy as a host’s headers state it. Of frames, only a header can say anything. */
export const policyHeader = [...directives, "frame-ancestors 'none'"].join('; ');

/** What every answer of a host says, whatever it brings. HSTS is for one year, in seconds. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // The editor states its policy in its page, where nothing can be said of frames.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** How long files are kept whose names change with what is in them: one year, in seconds. */
export const immutable = 'public, max-age=31536000, immutable';

/** The folder of the editor, whose pages take no policy but their own. */
const editorFolder = 'admin';

/** The parts of a site at its root: files as they are, folders with all that is in them. */
function partsOf(paths: Iterable<string>): string[] {
  const tops = new Set([...paths].map((path) => (path.includes('/') ? `${path.split('/')[0]}/*` : path)));
  return [...tops].filter((top) => top !== `${editorFolder}/*`).sort();
}

const block = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both add up whatever fits a path, and two policies would forbid
 * what either forbids, so that the policy is given part by part, without the editor.
 */
function headersFile(paths: Iterable<string>, base: string): string {
  const parts = ['', `${editorFolder}/`, ...partsOf(paths).filter((part) => /\*$|\.html$/.test(part))];
  return [
    block('/*', commonHeaders),
    ...parts.map((part) => block(`${base}${part}`, { 'Content-Security-Policy': policyHeader })),
    block(`${base}_astro/*`, { 'Cache-Control': immutable }),
  ].join('\n');
}

/** `_redirects`, as the same hosts read it: a site made for a path is answered there, though its files lie at the root. */
const redirectsFile = (base: string): string => `${base}* /:splat 200\n`;

/** The files by which static hosts are told how to serve a site that has those paths, under its base. */
export function hostingFiles(paths: Iterable<string>, base: string): { path: string; content: string }[] {
  const headers = { path: '_headers', content: headersFile(paths, base) };
  return base === '/' ? [headers] : [headers, { path: '_redirects', content: redirectsFile(base) }];
}
