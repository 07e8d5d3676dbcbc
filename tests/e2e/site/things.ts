import type { HtmlElement } from 'html-validate';
import { expect } from 'vitest';
import { attribute } from './built.ts';

/** A thing that a page tells machines of, as schema.org has it. */
export type Thing = Readonly<Record<string, unknown>> & { '@type': string };

/** What stands in the page between the tags, as a reader of HTML takes it: nothing in a script is resolved. */
export const scripts = (html: string): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => text);

/** The things that a page tells machines of. */
export function thingsIn(html: string): Thing[] {
  const graphs = scripts(html).map((text) => JSON.parse(text) as Record<string, unknown>);
  for (const graph of graphs) expect(graph['@context']).toBe('https://schema.org');
  return graphs.flatMap((graph) => graph['@graph'] as Thing[]);
}

/** What a page says in its head, by the name or the property. */
export const meta = (dom: HtmlElement): Map<string, string> =>
  new Map(
    dom
      .querySelectorAll('meta')
      .map((element) => [
        attribute(element, 'property') ?? attribute(element, 'name') ?? '',
        attribute(element, 'content') ?? '',
      ]),
  );
