import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { repositoryHosts, type RepositoryHost } from '../../../src/domain/publisher/repository.ts';
import { reportErrorLink } from '../../../src/site/views/shared/report-error.ts';
import { translationsFor } from '../../../src/site/translations/index.ts';
import { fileOf } from './built.ts';

const page = 'https://an-phu.example/cong-khai/don-vi/an-phu/';
const publisher = (host: RepositoryHost, reportErrors = true) => ({
  repository: { host, url: 'https://git.an-phu.example/an-phu/ban-ghi/', branch: 'main' },
  reportErrors,
});

describe('The link to report an error', () => {
  test.each([
    ['github', '/an-phu/ban-ghi/issues/new', 'title', 'body'],
    ['gitlab', '/an-phu/ban-ghi/-/issues/new', 'issue[title]', 'issue[description]'],
    ['forgejo', '/an-phu/ban-ghi/issues/new', 'title', 'body'],
  ] as const)('opens a new issue on %s with the page in it', (host, path, title, text) => {
    const link = new URL(reportErrorLink(publisher(host), page, translationsFor('vi')) ?? '');
    expect(link.origin + link.pathname).toBe(`https://git.an-phu.example${path}`);
    expect(link.searchParams.get(title)).toBe('Báo lỗi: /cong-khai/don-vi/an-phu/');
    expect(link.searchParams.get(text)).toMatch(`Trang: ${page}\n`);
    expect(link.searchParams.get(text)).toContain('Xin đừng ghi tên, số điện thoại');
    expect([...link.searchParams.keys()]).toEqual([title, text]);
  });

  test.each(repositoryHosts)('asks in English on pages in English, on %s', (host) => {
    const link = new URL(reportErrorLink(publisher(host), page, translationsFor('en')) ?? '');
    expect([...link.searchParams.values()].join()).toContain('Please do not include the name');
  });

  test('is nowhere unless the publisher wants it and names a repository', () => {
    expect(reportErrorLink(publisher('github', false), page, translationsFor('vi'))).toBeUndefined();
    expect(reportErrorLink({ reportErrors: true }, page, translationsFor('vi'))).toBeUndefined();
  });
});

describe('On built pages', () => {
  const linkOn = (site: string, address: string) =>
    /<a href="([^"]*)" rel="nofollow"[^>]*>/.exec(readFileSync(join(site, fileOf(address)), 'utf8'))?.[1];

  test.each([
    ['/don-vi/vinh-ha/', 'Báo lỗi: /don-vi/vinh-ha/'],
    ['/en/don-vi/vinh-ha/', 'Error: /en/don-vi/vinh-ha/'],
  ])('the demonstration has it on %s, and it leads nowhere real', (address, title) => {
    const link = new URL((linkOn(inject('demo'), address) ?? '').replaceAll('&amp;', '&'));
    expect(link.hostname).toMatch(/\.example$/);
    expect(link.searchParams.get('title')).toBe(title);
  });
});
