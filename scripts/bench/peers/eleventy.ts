import { fileWriter, peerLanguages, peerPages, quoted, type PeerPage } from './pages.ts';

const config = `export default function (eleventyConfig) {
  eleventyConfig.addCollection('below', (api) => {
    const below = {};
    for (const item of api.getAll()) {
      const parts = item.page.filePathStem.split('/').slice(1);
      if (item.data.isList) continue;
      for (let depth = 1; depth < parts.length; depth += 1) (below[parts.slice(0, depth).join('/')] ??= []).push(item);
    }
    return below;
  });
  return {
    markdownTemplateEngine: false,
    dir: { input: 'content', includes: '../_includes', output: 'public' },
  };
}
`;

const layout = `<!doctype html>
<html lang="{{ language }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} · Kho lưu trữ để đo</title><link rel="canonical" href="https://cong-khai.example{{ page.url }}">
<link rel="alternate" hreflang="vi" href="https://cong-khai.example/{{ path }}"><link rel="alternate" hreflang="en" href="https://cong-khai.example/en/{{ path }}"></head>
<body><header><nav><ul><li><a href="/{% if language == 'en' %}en/{% endif %}">Kho lưu trữ để đo</a></li></ul></nav></header>
<main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}
<dl>{% for key, value in facts %}<dt>{{ key }}</dt><dd>{% if value is mapping %}{% for inner, text in value %}{{ inner }}: {{ text }}; {% endfor %}{% else %}{{ value }}{% endif %}</dd>{% endfor %}</dl>
{% if isList and path != '' and path != 'don-vi' %}<ul>{% for item in collections.below[language + '/' + path] %}<li><a href="{{ item.url }}">{{ item.data.title }}</a> {{ item.data.summary }}</li>{% endfor %}</ul>{% endif %}
</main><footer><p>Kho lưu trữ để đo</p></footer></body></html>
`;

function source({ title, summary, facts, body, path, isList }: PeerPage, language: string): string {
  const place = [language === 'vi' ? '' : language, path, 'index.html'].filter(Boolean).join('/');
  return `---
layout: page.njk
language: ${language}
path: ${quoted(path)}
permalink: ${quoted(`/${place}`)}
isList: ${isList}
title: ${quoted(title)}
summary: ${quoted(summary)}
${facts}---
${body}`;
}

/** Writes an Eleventy project of the same records. */
export function writeEleventySite(folder: string, archive: string): void {
  const write = fileWriter(folder);
  write('package.json', '{ "type": "module" }\n');
  write('eleventy.config.js', config);
  write('_includes/page.njk', layout);
  for (const page of peerPages(archive))
    for (const language of peerLanguages) {
      const name = page.isList ? `${page.path}/index.md` : `${page.path}.md`;
      write(`content/${language}/${name}`, source(page, language));
    }
}
