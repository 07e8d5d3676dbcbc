import { mdxToMdast } from 'satteri';
import type { Text } from '../domain/text.ts';
import type { FileProblem } from '../domain/finding.ts';
import { isLinkTarget } from '../domain/link-target.ts';
import { linkMessage } from './messages/link-message.ts';
import type { Position } from '../domain/location.ts';
import { rememberRecent } from './recent.ts';
import { lineStartsOf, positionAt, positionIn } from './reading/source-text.ts';
import { addressOffset, nodesOf, type ParsedText, type TextNode } from './text/text.ts';

/** The parts of a parsed guide that are checked. */
type Node = TextNode & {
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly Node[];
};

/** A note to whoever writes the guide, which is the one expression that does nothing. */
const note = /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/;

/** Elements that run something or bring in what is not this site's. */
const barred = ['script', 'style', 'iframe', 'object', 'embed', 'base', 'link', 'meta', 'form'];

/** Attributes whose value is an address; links and pictures of a guide are written in Markdown alone. */
const addressAttribute =
  /^(?:href|src|srcset|poster|action|formaction|data|background|cite|ping|longdesc|xlink:href)$/i;

/** Something in a guide that leads to an address, with the place of that address. */
export interface GuideLink extends Position {
  address: string;
  isPicture: boolean;
}

/** Parses the text of a guide, which is MDX. @throws Error for what is none */
const parseGuideText = rememberRecent(
  (source: string): ParsedText => ({ source, root: mdxToMdast(source) }),
  1_000_000,
);

/** The text of a guide, parsed; undefined for one that cannot be read, which {@link guideProblems} explains. */
export function parseGuide(body: string): ParsedText | undefined {
  try {
    return parseGuideText(body);
  } catch {
    return undefined;
  }
}

/** Every link and every picture of a guide. */
export function guideLinks({ source, root }: ParsedText): GuideLink[] {
  const lineStarts = lineStartsOf(source);
  return [...nodesOf(root)].flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return [];
    const place = positionIn(lineStarts, addressOffset(source, node, node.url));
    return [{ address: node.url, isPicture: node.type === 'image', ...place }];
  });
}

/**
 * What is wrong with the text of a guide, which is MDX: what the build could not read, what would run, and addresses that
 * lead nowhere. A guide is text and simple tags; it holds no program. Positions are within the text.
 */
export function guideProblems(body: string): FileProblem[] {
  let text: ParsedText;
  try {
    text = parseGuideText(body);
  } catch (error) {
    return [unreadable((error as Error).message)];
  }
  const problems: FileProblem[] = [];
  const check = (node: Node) => {
    const message = messageOn(node);
    if (message) problems.push({ rule: 'guide', position: placeOf(node, text), message });
    else for (const child of node.children ?? []) check(child);
  };
  check(text.root as Node);
  return problems;
}

function placeOf(node: Node, { source }: ParsedText): Position {
  if (node.type === 'link' || node.type === 'definition')
    return positionAt(source, addressOffset(source, node, node.url));
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** The parser's own complaint, `line:column: what`, in words for whoever wrote the guide. */
function unreadable(complaint: string): FileProblem {
  const [, line = '1', column = '1', what = complaint] = /^(\d+):(\d+): (.*)$/s.exec(complaint) ?? [];
  const position = { line: Number(line), column: Number(column) };
  return { rule: 'guide', position, message: unreadableText(what) };
}

function unreadableText(what: string): Text {
  const unclosed = /Expected a closing tag for `(<[^`>]*>)`/.exec(what)?.[1];
  if (unclosed) {
    const closing = unclosed.replace('<', '</');
    return {
      vi: `Thẻ \`${unclosed}\` mở ra mà không đóng lại trong cùng đoạn. Thêm \`${closing}\` vào cuối phần chữ của thẻ, hoặc xóa thẻ.`,
      en: `The tag \`${unclosed}\` is opened but not closed within its paragraph. Add \`${closing}\` after its text, or delete the tag.`,
    };
  }
  const unopened = /Unexpected closing tag `(<\/[^`>]*>)`/.exec(what)?.[1];
  if (unopened) {
    return {
      vi: `Thẻ đóng \`${unopened}\` không khớp với thẻ nào đang mở. Xóa thẻ này, hoặc thêm thẻ mở \`${unopened.replace('/', '')}\` trước phần chữ.`,
      en: `The closing tag \`${unopened}\` does not match any open tag. Delete it, or add \`${unopened.replace('/', '')}\` before the text.`,
    };
  }
  if (what.includes('brace')) return braces;
  return {
    vi: 'Dấu `<` ở đây không mở một thẻ nào đọc được, nên trang hướng dẫn không dựng được. Muốn hiện chính dấu ấy thì ghi `\\<`; liên kết ghi `[chữ](địa chỉ)`.',
    en: 'The `<` here does not begin a readable tag, so the guide cannot be built. To show the character itself, write `\\<`; a link is written `[words](address)`.',
  };
}

const braces: Text = {
  vi: 'Dấu `{` mở ra một đoạn mã, mà trang hướng dẫn không chạy mã nào. Muốn hiện chính dấu ấy thì ghi `\\{`, hoặc xóa đoạn này.',
  en: 'The character `{` begins a piece of code, and guides do not run code. To show the character itself, write `\\{`, or delete that part.',
};

const statement: Text = {
  vi: 'Dòng bắt đầu bằng `import` hoặc `export` là mã, mà trang hướng dẫn không chạy mã nào. Xóa dòng này; nếu là câu chữ thì viết lại cho khác.',
  en: 'A line that begins with `import` or `export` is code, and guides do not run code. Delete the line; if it is a sentence, begin it with another word.',
};

function messageOn({ type, name, value = '', url = '', attributes = [] }: Node): Text | undefined {
  if (type === 'mdxjsEsm') return statement;
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression')
    return note.test(value) ? undefined : braces;
  if (type.startsWith('mdxJsx')) return tagMessage(name ?? '', attributes);
  if (type === 'image' && (!url.startsWith('/') || !isLinkTarget(url, 'text'))) {
    return {
      vi: `Hình ảnh \`${url}\` không nằm trên trang này. Để tệp vào \`public/pictures/\` và ghi \`/pictures/tên-tệp.png\`.`,
      en: `The picture \`${url}\` is not on this site. Put the file into \`public/pictures/\` and write \`/pictures/name.png\`.`,
    };
  }
  return type === 'link' || type === 'definition' ? linkMessage(url) : undefined;
}

function tagMessage(name: string, attributes: NonNullable<Node['attributes']>): Text | undefined {
  if (!/^(?:[a-z][a-z0-9]*)?$/.test(name) || barred.includes(name)) {
    return {
      vi: `Thẻ \`<${name}>\` không dùng được trong trang hướng dẫn. Xóa thẻ; muốn hiện chính dấu \`<\` thì ghi \`\\<\`.`,
      en: `The tag \`<${name}>\` cannot be used in a guide. Delete it; to show the character \`<\` itself, write \`\\<\`.`,
    };
  }
  for (const { type, name: attribute = '', value } of attributes) {
    if (
      type !== 'mdxJsxAttribute' ||
      /^on/i.test(attribute) ||
      (value !== null && typeof value === 'object')
    ) {
      return {
        vi: `Thẻ \`<${name}>\` mang mã chạy được (\`${attribute || '{…}'}\`), mà trang hướng dẫn không chạy mã nào. Xóa phần ấy khỏi thẻ.`,
        en: `The tag \`<${name}>\` carries code (\`${attribute || '{…}'}\`), and guides do not run code. Remove that part from the tag.`,
      };
    }
    if (addressAttribute.test(attribute)) {
      return {
        vi: `Thẻ \`<${name}>\` mang một địa chỉ (\`${attribute}\`), nên không kiểm tra được địa chỉ ấy. Xóa thẻ; liên kết ghi \`[chữ](địa chỉ)\`, hình ảnh ghi \`![mô tả](/pictures/tên-tệp.png)\`.`,
        en: `The tag \`<${name}>\` carries an address (\`${attribute}\`), which cannot be checked there. Delete the tag; a link is written \`[words](address)\`, a picture \`![description](/pictures/name.png)\`.`,
      };
    }
  }
  return undefined;
}
