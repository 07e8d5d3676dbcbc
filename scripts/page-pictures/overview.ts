import { xmlText } from '../../src/site/spreadsheets/xml-text.ts';
import type { Pair } from './compare.ts';

const headings: Readonly<Record<Pair['change'], string>> = {
  different: 'Different',
  new: 'Only after',
  gone: 'Only before',
  same: 'The same',
};

const style = `
  body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
  section > div { display: grid; grid-template-columns: repeat(2, max-content); gap: 1rem; overflow-x: auto; }
  figure { margin: 0; }
  img { display: block; max-width: 46vw; border: 1px solid; }
`;

function sectionOf({ name, address, width, pictures }: Pair): string {
  const figures = Object.entries(pictures).map(
    ([side, path]) =>
      `<figure><figcaption>${side}</figcaption><a href="${xmlText(path)}"><img src="${xmlText(path)}" alt="${side}: ${xmlText(name)}, ${width} px" loading="lazy"></a></figure>`,
  );
  return `<section><h3>${xmlText(name)}, ${width} px</h3><p><code>${xmlText(address)}</code></p><div>${figures.join('')}</div></section>`;
}

/** A page with the pictures of every pair side by side, those first that differ; what is the same is folded. */
export function overviewOf(pairs: readonly Pair[]): string {
  const groups = (Object.keys(headings) as Pair['change'][]).map((change) => {
    const some = pairs.filter((pair) => pair.change === change);
    const heading = `${headings[change]}: ${some.length} of ${pairs.length}`;
    const sections = some.map(sectionOf).join('\n');
    return change === 'same'
      ? `<details><summary>${heading}</summary>${sections}</details>`
      : `<h2>${heading}</h2>${sections}`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pages before and after</title><style>${style}</style>
<h1>Pages before and after</h1>
${groups.join('\n')}
</html>
`;
}
