import { defineHastPlugin, markdownToHtml } from 'satteri';

const safe = /^(https:|mailto:|tel:|\/|#)/i;

/** Raw HTML is dropped, and a link of a scheme that is not listed loses its address. The register refuses both. */
const onlySafe = defineHastPlugin({
  name: 'only-safe',
  raw(node, context) {
    context.removeNode(node);
  },
  element: {
    filter: ['a', 'img'],
    visit(node, context) {
      if (node.tagName === 'img') context.removeNode(node);
      else if (typeof node.properties['href'] === 'string' && !safe.test(node.properties['href']))
        context.setProperty(node, 'href', '');
    },
  },
});

const made = new Map<string, string>();

/**
 * The HTML of a record's text, made once: pages in every language and feeds show the same. Headings begin at the second
 * level, under the page's own.
 */
export function htmlOf(markdown: string): string {
  const html = made.get(markdown) ?? markdownToHtml(markdown, { hastPlugins: [onlySafe] }).html;
  made.set(markdown, html);
  return html;
}

/** The plain words of a record's text, for feeds, previews and the search index. */
export const wordsOf = (markdown: string): string =>
  markdown
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`>|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
