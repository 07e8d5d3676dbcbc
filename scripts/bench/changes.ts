import { appendFileSync, cpSync, globSync } from 'node:fs';
import { join } from 'node:path';

/** A word that no record has but the one that is changed. */
export const rare = 'Oánh';

/** The oldest record of a type, by the number in its name: plans begin with the newest month. */
export function oldest(archive: string, type: string): { file: string; serial: number } {
  const files = globSync(`departments/*/${type}/*.md`, { cwd: archive });
  const numbered = files.map((file) => ({ file, serial: Number(/(?<!\d)(\d+)\.md$/.exec(file)?.[1]) }));
  return numbered.reduce((one, other) => (other.serial > one.serial ? other : one));
}

/** Adds a sentence to the oldest answer of an archive. */
export function changeOne(archive: string) {
  appendFileSync(
    join(archive, oldest(archive, 'responses').file),
    `\nCâu này về thôn ${rare} được thêm sau.\n`,
  );
}

/** Adds a request like the oldest one, under the next number. */
export function addOne(archive: string) {
  const { file, serial } = oldest(archive, 'requests');
  cpSync(join(archive, file), join(archive, file.replace(`-${serial}.md`, `-${serial + 1}.md`)));
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
