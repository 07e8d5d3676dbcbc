import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, parseText } from '../../../../src/register/text/text.ts';
import { textProblems } from '../../../../src/register/text/problems.ts';
import { htmlOf, wordsOf } from '../../../../src/site/markdown.ts';
import { runs } from '../../../support/runs.ts';

/** How many random texts are tried. */
const texts = runs(4000);

/** In milliseconds: many times what as many texts take. */
const patience = 60_000 + 20 * texts;

/** Elements that the HTML of a text may have; the property below would not see the words of any other. */
const elements = new Set([
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'em', 'strong'],
  ...['del', 'a', 'br', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/** The base of the site is none; naming it keeps what is made here from being kept for other pages. */
const href = (address: string): string => address;

/** A word, or a sign that has no meaning in Markdown. */
const tokens = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}*_~`#>|\-+=\\[\]()<.:!]/gu;

const tokensOf = (text: string): string[] => text.match(tokens) ?? [];

const decoded = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Elements that set words apart; so does a link whose words are not its address. */
const apart = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'br', 'th', 'td', 'code']);

interface Shown {
  /** What a reader sees, the numbers of lists included, with the address behind each link whose words are others. */
  words: string[];
  hrefs: string[];
}

/** Reads a page again, knowing nothing of how it was made. */
function shownBy(html: string): Shown {
  let text = '';
  let link: { href: string; from: number } | undefined;
  const hrefs: string[] = [];
  const lists: { isOrdered: boolean; number: number }[] = [];
  for (const [, closing, name = '', attributes = '', words] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g,
  )) {
    if (words !== undefined) {
      text += decoded(words);
      continue;
    }
    expect(elements).toContain(name);
    if (apart.has(name)) text += '\n';
    const attribute = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(attributes)?.[1];
    if (name === 'a' && !closing) link = { href: decoded(attribute('href') ?? ''), from: text.length };
    if (name === 'a' && closing && link) {
      const typed = text.slice(link.from);
      hrefs.push(link.href);
      if (typed !== link.href && `mailto:${typed}` !== link.href)
        text = `${text.slice(0, link.from)}\n${typed}\n${link.href}\n`;
      link = undefined;
    }
    if ((name === 'ol' || name === 'ul') && !closing)
      lists.push({ isOrdered: name === 'ol', number: Number(attribute('start') ?? 1) });
    if ((name === 'ol' || name === 'ul') && closing) lists.pop();
    const list = lists.at(-1);
    if (name === 'li' && !closing && list?.isOrdered) {
      const number = Number(attribute('value') ?? list.number);
      text += `${number} `;
      list.number = number + 1;
    }
  }
  return { words: tokensOf(text), hrefs };
}

/** Whether an address is in a text as it was typed, from its beginning to its end. */
function isTyped(body: string, href: string): boolean {
  const bare = href.replace(/^mailto:/, '');
  const inLink = [`](${href})`, `](${href} `, `](<${href}>`, `<${href}>`, `<${bare}>`];
  if (inLink.some((typed) => body.includes(typed))) return true;
  // A mailbox ends at a slash, which is often typed between two; letters before `https:` are no part of an address.
  const isMailbox = href !== bare;
  for (let at = body.indexOf(bare); at >= 0; at = body.indexOf(bare, at + 1)) {
    const [before, after] = [body.slice(0, at), body.slice(at + bare.length)];
    const isWhole = isMailbox
      ? !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)
      : !/^[\p{L}\p{N}/]/u.test(after);
    if (isWhole) return true;
  }
  return false;
}

/** Pieces of a text, harmless ones and those that have made words vanish somewhere. */
const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Đã', 'trả', 'lời', '35', 'việc', 'Ủy', 'x', 'h1') },
  { weight: 5, arbitrary: fc.constantFrom(' ', ' ', '\n', '\n\n', '  \n', '\\\n', '\t', '    ', '\n    ') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['*', '**', '_', '__', '~', '~~', '`', '``', '\n```\n', '\n``` js\n', '(*)', '2*3', 'a_b', '5~6'],
      ...['\\', '\\*', '&', '&amp;', '&copy;', '&#65;', '&nbsp;', '"', "'", '“', '…', '...', '--'],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['\n- ', '\n+ ', '\n* ', '\n15. ', '\n17. ', '\n1) ', '\n01. ', '\n2026. ', '\n- [x] ', '\n- [ ] '],
      ...['\n# ', '\n### ', '\n#', '\n---\n', '\n===\n', '\n***\n', '\n> ', '\n> 50 ', '\n+++\n', '\n-\n'],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['[', ']', '](', ')', '![', '[a](/b/)', '[](/b/)', '[a](https://c.example/d)', '[a](/b/ "t")'],
      ...['[a](/%ff/)', '[a](//e.example)', '[a](/&sol;e)', '[a](javascript:x)', '[a](tel:0200 1)', '[a]'],
      ...[
        '[a][b]',
        '\n\n[b]: /c/\n',
        '\n\n[b\nc]: /d/\n',
        '[^1]',
        '\n\n[^1]: Theo.\n',
        '[a](mailto:b@c.example)',
      ],
      ...[
        '<https://c.example>',
        '<ban@c.example>',
        'https://c.example/d',
        'http://c.example',
        'www.c.example',
      ],
      ...[
        'ban_01@c.example',
        'mailto:ban@c.example',
        '[a](</b/>)',
        '[a](#muc-x)',
        '[a]\\(/b/)',
        '[a](/b/c(d))',
      ],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '\n\n|a|b|\n|-|-:|\n|1|2|\n',
        '\n|1|2|3|\n',
        '\n|4|\n',
        '|',
        '\\|',
        '\n|---|\n',
        '<',
        '>',
        '<b>',
        '</b>',
      ],
      ...[
        '<!-- a -->',
        '<!--',
        '-->',
        '<?a?>',
        '<![CDATA[',
        '<a@b>',
        ':::a\n',
        '$a$',
        '$$',
        '==a==',
        '^a^',
        '{#a}',
      ],
    ),
  },
);

const bodies = fc.array(pieces, { minLength: 1, maxLength: 14 }).map((some) => some.join('').trim());

/** What comes between two links. */
const between = fc.constantFrom(
  'và',
  'rồi,',
  '\n\nXem',
  '\n\n- xem',
  '\n\n## Mục',
  '\n\n> xem',
  '*và*',
  '(cũng)',
  '\n2. xem',
);

/** A link in every form of Markdown, and where it was typed to lead. */
const links = fc
  .tuple(
    fc.constantFrom(
      '/b/',
      '/don-vi/an-phu/?a=1&b=2#muc-x',
      'mailto:b@c.example',
      'https://c.example/d?e=f&g=%20h',
    ),
    fc.constantFrom('[a](@)', '[**a** b](@)', '[a](<@>)', '[`a`](@)', '*[a](@)*', '[a & b](@)'),
  )
  .map(([address, form]) => ({ typed: form.replace('@', address), href: address }));

describe('What check accepts', () => {
  it(
    'is on the page word for word, and every link leads where it was typed to lead',
    () => {
      let accepted = 0;
      fc.assert(
        fc.property(bodies, (body) => {
          if (textProblems(body).length > 0) return;
          accepted += 1;
          const { words, hrefs } = shownBy(htmlOf(body, { href }));
          expect(words).toEqual(tokensOf(body));
          expect(hrefs.filter((href) => !isTyped(body, href))).toEqual([]);
        }),
        { numRuns: texts },
      );
      expect(accepted).toBeGreaterThan(texts / 10);
    },
    patience,
  );

  it(
    'is a link wherever one was typed, each to its own address, in the order of the text',
    () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(between, links), { minLength: 1, maxLength: 8 }), (parts) => {
          const body = parts
            .map(([words, { typed }], part) => `${part === 0 ? 'Xem' : words} ${typed}`)
            .join(' ');
          expect([body, textProblems(body)]).toEqual([body, []]);
          expect([body, shownBy(htmlOf(body, { href })).hrefs]).toEqual([
            body,
            parts.map(([, link]) => link.href),
          ]);
        }),
        { numRuns: Math.ceil(texts / 4) },
      );
    },
    patience,
  );

  it(
    'is found by its words, with a gap between parts',
    () => {
      fc.assert(
        fc.property(bodies, (body) => {
          if (textProblems(body).length > 0) return;
          const found = wordsOf(body).split(' ').join('');
          for (const word of tokensOf(body.replaceAll(/\]\([^)]*\)|\d+[.)]|\[[ xX]\]/g, ' '))) {
            expect(found).toContain(word);
          }
        }),
        { numRuns: Math.ceil(texts / 4) },
      );
    },
    patience,
  );
});

describe('A paragraph', () => {
  const anchorsIn = (markdown: string) => paragraphsOf(parseText(markdown)).map(({ id }) => id);
  const text = 'Ngày 26/10 Cục nhận đơn của báo.\n\nCục đã đình chỉ việc kê biên.';

  it.each([
    ['its first words', text, ['doan-ngay-26-10-cuc-nhan-don', 'doan-cuc-da-dinh-chi-viec-ke']],
    [
      'them still, whatever comes before',
      `Mới.\n\n## Mục\n\n${text}`,
      ['doan-moi', 'doan-ngay-26-10-cuc-nhan-don', 'doan-cuc-da-dinh-chi-viec-ke'],
    ],
    ['a number where others begin so too', 'Một.\n\nMột.\n\nMột.', ['doan-mot', 'doan-mot-2', 'doan-mot-3']],
    ['something even where it has no letters', '— …', ['doan-van']],
    ['nothing within a list or a quotation', '- một\n\n- hai\n\n> ba', []],
  ])('is linked to by %s', (_what, markdown, expected) => {
    expect(anchorsIn(markdown)).toEqual(expected);
  });

  it('has on its page a link that says which it is, where there are several, and elsewhere none', () => {
    expect(htmlOf(text, { linked: true })).toBe(
      '<p id="doan-ngay-26-10-cuc-nhan-don">Ngày 26/10 Cục nhận đơn của báo.<a class="anchor" href="#doan-ngay-26-10-cuc-nhan-don" aria-label="Đoạn 1"></a></p>\n' +
        '<p id="doan-cuc-da-dinh-chi-viec-ke">Cục đã đình chỉ việc kê biên.<a class="anchor" href="#doan-cuc-da-dinh-chi-viec-ke" aria-label="Đoạn 2"></a></p>',
    );
    expect(htmlOf('Một đoạn.', { linked: true })).toBe('<p id="doan-mot-doan">Một đoạn.</p>');
    expect(htmlOf(text)).not.toContain('doan-');
  });

  it('can be linked to from the text itself', () => {
    expect(textProblems(`Xem [đoạn sau](#doan-cuc-da-dinh-chi-viec-ke).\n\n${text}`)).toEqual([]);
  });
});
