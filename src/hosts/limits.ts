import type { PlainDate } from '../domain/dates.ts';

/** How large a site is. */
export interface SiteSize {
  files: number;
  /** How many files and folders there are. */
  entries: number;
  bytes: number;
  /** Its largest file. */
  largest: { path: string; bytes: number };
  /** The folder that holds the most files. */
  fullest: { path: string; files: number };
}

/** What a host takes at most. */
export interface HostLimit {
  host: string;
  /** The plan for which the limit is, where others have another. */
  plan?: string;
  /** What is counted: all files, files and folders, bytes, the bytes of one file, the files of one folder. */
  of: 'files' | 'entries' | 'bytes' | 'largest' | 'fullest';
  most: number;
  /** The page of the host that says so, and the day on which a copy of its text was read. */
  source: string;
  seen: PlainDate;
}

const seen = '2026-11-27';

/** The limits of hosts for static sites, as they state them themselves; `GB` is read as a thousand million bytes. */
export const hostLimits: readonly HostLimit[] = [
  {
    host: 'GitHub Pages',
    of: 'bytes',
    most: 1e9,
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    seen,
  },
  {
    host: 'GitLab.com Pages',
    of: 'bytes',
    most: 1e9,
    source: 'https://docs.gitlab.com/ee/user/gitlab_com/',
    seen,
  },
  {
    host: 'GitLab Pages',
    of: 'entries',
    most: 200_000,
    source: 'https://docs.gitlab.com/17.7/ee/administration/instance_limits.html',
    seen,
  },
  {
    host: 'Cloudflare Pages',
    plan: 'Free',
    of: 'files',
    most: 20_000,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
    seen,
  },
  {
    host: 'Cloudflare Pages',
    plan: 'Workers Paid',
    of: 'files',
    most: 100_000,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
    seen,
  },
  {
    host: 'Cloudflare Pages',
    of: 'largest',
    most: 25 * 1024 ** 2,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
    seen,
  },
  {
    host: 'Netlify',
    of: 'fullest',
    most: 54_000,
    source: 'https://docs.netlify.com/site-deploys/overview',
    seen,
  },
];

/** How much a site has of what a limit is about. */
export function amountOf({ largest, fullest, ...counts }: SiteSize, of: HostLimit['of']): number {
  if (of === 'largest') return largest.bytes;
  return of === 'fullest' ? fullest.files : counts[of];
}

/** The limits that a site breaks. */
export const brokenLimits = (size: SiteSize): HostLimit[] =>
  hostLimits.filter(({ of, most }) => amountOf(size, of) > most);
