import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { audiences } from '../../../src/domain/guide.ts';
import { pictureSize } from '../../../src/site/guide-pictures.ts';
import { translationsFor } from '../../../src/site/translations/index.ts';
import { attribute, filesBelow, linksOf, page, textOf } from './built.ts';
import { project } from '../../support/command.ts';

const site = inject('demo');

/** The languages in which the project itself writes its guides. */
const locales = ['vi', 'en'];

const slugs = filesBelow(join(project, 'src/guides'))
  .filter((path) => !path.includes('/'))
  .map((path) => path.replace(/\.mdx$/, ''));

const sourceOf = (locale: string, slug: string): string =>
  join(project, 'src/guides', locale === 'vi' ? '' : locale, `${slug}.mdx`);

const rootOf = (locale: string): string => (locale === 'vi' ? '/' : `/${locale}/`);

const addressOf = (locale: string, slug = ''): string => `${rootOf(locale)}huong-dan/${slug && `${slug}/`}`;

const pages = locales.flatMap((locale) => slugs.map((slug) => ({ locale, slug })));

const idsOf = (element: HtmlElement | null): string[] =>
  (element?.querySelectorAll('h2') ?? []).map((heading) => attribute(heading, 'id') ?? '');

describe.each(locales)('the list of guides in %s', (locale) => {
  const main = page(site, addressOf(locale)).querySelector('main');

  it('names every reader, and leads to every guide', () => {
    const { audience } = translationsFor(locale).guides;
    expect(main?.querySelectorAll('h2').map(textOf)).toEqual(audiences.map((one) => audience[one]));
    const listed = linksOf(main).map(({ href }) => href);
    expect(listed).toEqual(expect.arrayContaining(slugs.map((slug) => addressOf(locale, slug))));
  });
});

describe.each(pages)('the guide $slug in $locale', ({ locale, slug }) => {
  const main = page(site, addressOf(locale, slug)).querySelector('main');
  const prose = main?.querySelector('.prose') ?? null;

  it('is in the language of its page', () => {
    expect(attribute(main?.querySelector('h1') ?? expect.fail(slug), 'lang')).toBeUndefined();
    expect(textOf(main)).not.toContain(translationsFor(locale).guides.untranslated);
  });

  it('leads to pages in that language, and to files as they are', () => {
    const within = linksOf(prose).filter(({ href }) => href.startsWith('/'));
    const toPages = within.filter(({ href }) => /\/($|[#?])/.test(href));
    expect(toPages.filter(({ href }) => !href.startsWith(rootOf(locale)))).toEqual([]);
    expect(toPages.filter(({ href }) => locale === 'vi' && href.startsWith('/en/'))).toEqual([]);
    const toFiles = within.filter((link) => !toPages.includes(link));
    expect(toFiles.filter(({ href }) => href.startsWith('/en/'))).toEqual([]);
  });

  it('shows its pictures from the site’s own folder, with their size and what is on them', () => {
    for (const picture of prose?.querySelectorAll('img') ?? []) {
      const src = attribute(picture, 'src') ?? '';
      expect(existsSync(join(site, src)), src).toBe(true);
      expect(attribute(picture, 'alt')).toMatch(/\S/);
      expect([attribute(picture, 'width'), attribute(picture, 'height')]).toEqual(
        [pictureSize.width, pictureSize.height].map(String),
      );
      expect(attribute(picture, 'loading')).toBe('lazy');
    }
    expect(prose?.querySelectorAll('img').length ?? 0).toBe(
      [...readFileSync(sourceOf(locale, slug), 'utf8').matchAll(/^ *!\[/gm)].length,
    );
  });

  it('has a place for each section that can be linked to, and lists them where they are many', () => {
    const ids = idsOf(prose);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    const contents = linksOf(main?.querySelector('.contents') ?? null).map(({ href }) => href);
    expect(contents).toEqual(ids.length > 3 ? ids.map((id) => `#${id}`) : []);
  });
});

it('One guide leads to the next for the same readers, and back', () => {
  const besideOf = (slug: string) =>
    linksOf(page(site, addressOf('en', slug)).querySelector('.beside')).map(({ href }) => href);
  expect(besideOf('them-ban-ghi')).toEqual([addressOf('en', 'doi-nguoi-phat-ngon')]);
  expect(besideOf('doi-nguoi-phat-ngon')).toEqual([
    addressOf('en', 'them-ban-ghi'),
    addressOf('en', 'ghi-yeu-cau-va-tra-loi'),
  ]);
  expect(besideOf('cho-nha-bao')).toEqual([]);
});
