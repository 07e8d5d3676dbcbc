import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../programs.ts';
import { fileWriter, peerLanguages, peerPages, quoted, type PeerPage } from './pages.ts';

const config = `import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://cong-khai.example', cacheDir: './.cache' });
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const pages = defineCollection({
  loader: glob({
    pattern: '**/*.md',
    base: './content',
    generateId: ({ entry }) => entry.replace(/\\.md$/, ''),
  }),
  schema: z.object({ title: z.string(), summary: z.string(), path: z.string(), isList: z.boolean(), facts: z.any() }),
});

export const collections = { pages };
`;

const template = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const entries = await getCollection('pages');
  const below = new Map();
  for (const entry of entries.filter(({ data }) => !data.isList)) {
    const parts = entry.id.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      if (!below.has(folder)) below.set(folder, []);
      below.get(folder).push(entry);
    }
  }
  return entries.map((entry) => {
    const language = entry.id.slice(0, 2);
    const { path, isList } = entry.data;
    const slug = [language === 'vi' ? '' : language, path].filter(Boolean).join('/') || undefined;
    const isShort = path === '' || path === 'don-vi';
    const list = isList && !isShort ? (below.get(language + '/' + path) ?? []) : [];
    return { params: { slug }, props: { entry, language, list } };
  });
}

const { entry, language, list } = Astro.props;
const { Content } = await render(entry);
const { title, path, facts } = entry.data;
const address = (one) => '/' + [language === 'vi' ? '' : language, one].filter(Boolean).join('/') + '/';
const inWords = (value) =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, text]) => key + ': ' + String(text)).join('; ')
    : String(value);
---
<!doctype html>
<html lang={language}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title} · Kho lưu trữ để đo</title>
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
    <link rel="alternate" hreflang="vi" href={new URL('/' + path, Astro.site)} />
    <link rel="alternate" hreflang="en" href={new URL('/en/' + path, Astro.site)} />
  </head>
  <body>
    <header><nav><ul><li><a href={address('')}>Kho lưu trữ để đo</a></li></ul></nav></header>
    <main>
      <h1>{title}</h1>
      <Content />
      <dl>{Object.entries(facts).map(([key, value]) => <><dt>{key}</dt><dd>{inWords(value)}</dd></>)}</dl>
      <ul>{list.map(({ data }) => <li><a href={address(data.path)}>{data.title}</a> {data.summary}</li>)}</ul>
    </main>
    <footer><p>Kho lưu trữ để đo</p></footer>
  </body>
</html>
`;

const source = ({ title, summary, facts, body, path, isList }: PeerPage): string =>
  `---\ntitle: ${quoted(title)}\nsummary: ${quoted(summary)}\npath: ${quoted(path)}\nisList: ${isList}\n${facts}---\n${body}`;

/** Writes an Astro project of the same records, as Astro's documentation has one: a collection and one page for all of it. */
export function writeAstroSite(folder: string, archive: string): void {
  const write = fileWriter(folder);
  write('package.json', '{ "type": "module" }\n');
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections);
  write('src/pages/[...slug].astro', template);
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  for (const page of peerPages(archive))
    for (const language of peerLanguages) {
      const name = page.isList ? `${page.path}/index.md` : `${page.path}.md`;
      write(`content/${language}/${name}`, source(page));
    }
}
