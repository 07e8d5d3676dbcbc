/** A block of `_headers`: the paths that it is for, and what it adds to their answers. */
export interface Rule {
  fits: (path: string) => boolean;
  headers: [name: string, value: string][];
}

/** Reads `_headers` as Netlify and Cloudflare Pages do: a path, with `*` for whatever follows, and headers below it. */
export function rulesIn(text: string): Rule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const start = path.replace(/\*$/, '');
      const isOpen = path.endsWith('*');
      return {
        fits: (asked) => (isOpen ? asked.startsWith(start) : asked === start),
        headers: lines.map((line) => {
          const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
          if (!name) throw new Error(`“${line}” is no header.`);
          return [name.toLowerCase(), value] as [string, string];
        }),
      };
    });
}

/** The headers for a path. Whatever is said twice is joined, as those hosts do. */
export function headersFor(rules: readonly Rule[], path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of rules.filter(({ fits }) => fits(path)).flatMap((rule) => rule.headers))
    headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
  return headers;
}
