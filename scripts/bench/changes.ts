import { appendFileSync, cpSync, globSync } from 'node:fs';
import { join } from 'node:path';

/** A word that no record has but the one that is changed. */
export const rare = 'Oánh';

/** The records of a type from the newest to the oldest, by the number in their names: plans begin with the newest month. */
function numbered(archive: string, type: string): { file: string; serial: number }[] {
  const files = globSync(`departments/*/${type}/*.md`, { cwd: archive });
  return files
    .map((file) => ({ file, serial: Number(/(?<!\d)(\d+)\.md$/.exec(file)?.[1]) }))
    .sort((a, b) => a.serial - b.serial);
}

/** The oldest record of a type. @throws Error if there is none */
export function oldest(archive: string, type: string): { file: string; serial: number } {
  const last = numbered(archive, type).at(-1);
  if (!last) throw new Error(`No ${type} in ${archive}`);
  return last;
}

/** Adds a sentence to the oldest answer of an archive. */
export function changeOne(archive: string) {
  appendFileSync(
    join(archive, oldest(archive, 'responses').file),
    `\nCâu này về thôn ${rare} được thêm sau.\n`,
  );
}

/** Adds a request like the newest one, or like the oldest one, under the next number. */
export function addOne(archive: string, like: 'newest' | 'oldest') {
  const requests = numbered(archive, 'requests');
  const { file, serial } = requests.at(like === 'newest' ? 0 : -1) ?? oldest(archive, 'requests');
  const next = Math.max(...requests.map((request) => request.serial)) + 1;
  cpSync(join(archive, file), join(archive, file.replace(`-${serial}.md`, `-${next}.md`)));
}

/** Changes a template of an engine, so that every page made by it is another. */
function changeTemplate(engine: string, template: string) {
  appendFileSync(join(engine, 'src/site', template), '\n<!-- Changed. -->\n');
}

/** The template of the pages of departments. */
export const changeOneTemplate = (engine: string) => {
  changeTemplate(engine, 'pages/don-vi/[department]/index.astro');
};

/** The template around every page. */
export const changeLayout = (engine: string) => {
  changeTemplate(engine, 'layouts/Page.astro');
};
