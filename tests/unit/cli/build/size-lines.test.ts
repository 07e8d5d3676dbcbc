import { describe, expect, test } from 'vitest';
import { limitLines, sizeText } from '../../../../src/cli/build/size-lines.ts';
import { hostLimits, type SiteSize } from '../../../../src/hosts/limits.ts';

const small: SiteSize = {
  files: 700,
  entries: 1_000,
  bytes: 9_000_000,
  largest: { path: 'data/responses.json', bytes: 2_000_000 },
  fullest: { path: 'pagefind/fragment', files: 90 },
};

describe('What a build says of the size of a site', () => {
  test('is how many files and megabytes it has', () => {
    const national = { ...small, files: 31_897, bytes: 602_240_000 };
    expect(sizeText(national)).toEqual({ vi: '31.897 tệp, 602,2 MB', en: '31,897 files, 602.2 MB' });
  });

  test.each<[what: string, size: Partial<SiteSize>, hosts: string[]]>([
    ['a small site', {}, []],
    ['as many files as one may have', { files: 20_000 }, []],
    ['one file more', { files: 20_001 }, ['Cloudflare Pages (gói Free)']],
    [
      'more files than a plan to be paid for takes',
      { files: 100_001 },
      ['Cloudflare Pages (gói Free)', 'Cloudflare Pages (gói Workers Paid)'],
    ],
    ['more files and folders', { entries: 200_001 }, ['GitLab Pages']],
    ['more than a gigabyte', { bytes: 1e9 + 1 }, ['GitHub Pages', 'GitLab.com Pages']],
    [
      'a file of more than 25 MiB',
      { largest: { path: 'data/responses.csv', bytes: 26_214_401 } },
      ['Cloudflare Pages'],
    ],
    ['a folder with more files', { fullest: { path: 'pagefind', files: 54_001 } }, ['Netlify']],
  ])('%s: names each host that does not take it', (_, size, hosts) => {
    const named = limitLines({ ...small, ...size }).map(({ vi }) => / mà (.+) nhận, theo /.exec(vi)?.[1]);
    expect(named).toEqual(hosts);
  });

  test('says how much there is, how much may be, who says so, and what to do', () => {
    const lines = limitLines({
      ...small,
      files: 31_897,
      largest: { path: 'data/responses.csv', bytes: 30_000_000 },
    });
    expect(lines).toMatchInlineSnapshot(`
      [
        {
          "en": "The site has 31,897 files, more than the 20,000 files that Cloudflare Pages accepts on its Free plan, according to https://developers.cloudflare.com/pages/platform/limits/, read on 27 November 2026. If the site is to be put there, choose another host or plan.",
          "vi": "Trang có 31.897 tệp, quá 20.000 tệp mà Cloudflare Pages (gói Free) nhận, theo https://developers.cloudflare.com/pages/platform/limits/, xem ngày 27/11/2026. Nếu đặt trang ở đó, chọn nơi khác hoặc gói khác.",
        },
        {
          "en": "The file data/responses.csv has 30 MB, more than the 26.2 MB that Cloudflare Pages accepts, according to https://developers.cloudflare.com/pages/platform/limits/, read on 27 November 2026. If the site is to be put there, choose another host.",
          "vi": "Tệp data/responses.csv có 30 MB, quá 26,2 MB mà Cloudflare Pages nhận, theo https://developers.cloudflare.com/pages/platform/limits/, xem ngày 27/11/2026. Nếu đặt trang ở đó, chọn nơi khác.",
        },
      ]
    `);
  });
});

test('every limit has the page of the host that states it, and the day on which it was read', () => {
  for (const { source, seen, most } of hostLimits) {
    expect(source).toMatch(/^https:\/\/(?:docs|developers)\.[a-z]+\.com\//);
    expect(seen).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(most).toBeGreaterThan(0);
  }
});
