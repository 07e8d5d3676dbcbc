import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const config = `baseURL = "https://cong-khai.example/"
languageCode = "vi"
title = "Kho lưu trữ để đo"
disableKinds = ["taxonomy", "term"]
disablePathToLower = true
[markup.goldmark.renderer]
unsafe = false
`;

const head = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title><link rel="canonical" href="{{ .Permalink }}"></head>
<body><header><nav><ul><li><a href="/">{{ site.Title }}</a></li>{{ with .Parent }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav></header>
<main data-pagefind-body><h1>{{ .Title }}</h1>`;

const facts = `<dl>{{ range $key, $value := .Params.facts }}<dt>{{ $key }}</dt><dd>{{ if reflect.IsMap $value }}{{ range $inner, $text := $value }}{{ $inner }}: {{ $text }}; {{ end }}{{ else if reflect.IsSlice $value }}{{ delimit $value "; " }}{{ else }}{{ $value }}{{ end }}</dd>{{ end }}</dl>`;

const foot = `</main><footer><p>{{ len site.RegularPages }}</p></footer></body></html>
`;

const single = `${head}{{ .Content }}${facts}${foot}`;
const list = `${head}{{ .Content }}${facts}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Summary }}</li>{{ end }}</ul>${foot}`;

/** A record as Hugo reads it: its fields lie under one key, so that none of them means anything to Hugo itself. */
function page(record: string, path: string): string {
  const [, fields = '', body = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(record) ?? [];
  const title = /^(?:title|name|topic|matter|audience): (.*)$/m.exec(fields)?.[1] ?? `"${path}"`;
  return `---\ntitle: ${title}\nfacts:\n${fields.replace(/^(?=.)/gm, '  ')}---\n${body}`;
}

/** Writes a Hugo site of the same records, with a page for each record and a list for each department and type. */
export function writeHugoSite(folder: string, archive: string): void {
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('hugo.toml', config);
  write('layouts/_default/single.html', single);
  write('layouts/_default/list.html', list);
  write('layouts/index.html', list);
  const departments = join(archive, 'departments');
  for (const path of readdirSync(departments, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue;
    const record = readFileSync(join(departments, path), 'utf8');
    write(`content/don-vi/${path.replace(/department\.md$/, '_index.md')}`, page(record, path));
  }
}
