import { fileWriter, peerLanguages, peerPages, quoted, type PeerPage } from './pages.ts';

const config = `baseURL = "https://cong-khai.example/"
title = "Kho lưu trữ để đo"
defaultContentLanguage = "vi"
disableKinds = ["taxonomy", "term"]
disablePathToLower = true
[outputs]
section = ["HTML"]
[markup.goldmark.renderer]
unsafe = false
[languages.vi]
contentDir = "content/vi"
weight = 1
[languages.en]
contentDir = "content/en"
weight = 2
`;

const head = `<!doctype html>
<html lang="{{ site.Language.Lang }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title><link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}</head>
<body><header><nav><ul><li><a href="{{ relLangURL "/" }}">{{ site.Title }}</a></li>{{ with .Parent }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav></header>
<main data-pagefind-body><h1>{{ .Title }}</h1>`;

const facts = `<dl>{{ range $key, $value := .Params.facts }}<dt>{{ $key }}</dt><dd>{{ if reflect.IsMap $value }}{{ range $inner, $text := $value }}{{ $inner }}: {{ $text }}; {{ end }}{{ else if reflect.IsSlice $value }}{{ delimit $value "; " }}{{ else }}{{ $value }}{{ end }}</dd>{{ end }}</dl>`;

const foot = `</main><footer><p>{{ site.Title }}</p></footer></body></html>
`;

const single = `${head}{{ .Content }}${facts}${foot}`;
const list = `${head}{{ .Content }}${facts}<ul>{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>${foot}`;
const home = `${head}<ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>${foot}`;
const departments = `${head}<ul>{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>${foot}`;

const source = ({ title, summary, facts: fields, body, path }: PeerPage): string =>
  `---\ntitle: ${quoted(title)}\nsummary: ${quoted(summary)}\n${path === 'don-vi' ? 'layout: departments\n' : ''}${fields}---\n${body}`;

const fileOf = ({ path, isList }: PeerPage): string =>
  isList ? `${path === '' ? '' : `${path}/`}_index.md` : `${path}.md`;

/** Writes a Hugo site of the same records. */
export function writeHugoSite(folder: string, archive: string): void {
  const write = fileWriter(folder);
  write('hugo.toml', config);
  write('layouts/_default/single.html', single);
  write('layouts/_default/list.html', list);
  write('layouts/_default/departments.html', departments);
  write('layouts/index.html', home);
  for (const page of peerPages(archive))
    for (const language of peerLanguages) write(`content/${language}/${fileOf(page)}`, source(page));
}
