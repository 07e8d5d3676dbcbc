import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/**
 * The least that any program must do that looks at the records of a folder: read every Markdown file and split
 * its front matter off. Run as a process of its own, beside `check`.
 */
const [folder = 'content'] = process.argv.slice(2);
const engines = { yaml: (yaml: string) => load(yaml, { schema: FAILSAFE_SCHEMA }) as object };

let split = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
  const { data } = matter(readFileSync(join(entry.parentPath, entry.name), 'utf8'), { engines });
  if (Object.keys(data).length > 0) split += 1;
}
process.stdout.write(`${split}\n`);
