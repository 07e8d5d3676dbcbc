import { mdxToMdast } from 'satteri';
import type { Text } from '../domain/text.ts';
import type { BodyFault } from './body.ts';
import { linkFault } from './link-address.ts';
import type { Position } from './source.ts';

/** The parts of a parsed guide that are looked at. */
interface Node {
  type: string;
  position?: { start: Position } | undefined;
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly Node[];
}

/** A note to whoever writes the guide, which is the one expression that does nothing. */
const note = /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/;

/** Elements that run something or bring in what is not this site's. */
const barred = ['script', 'style', 'iframe', 'object', 'embed', 'base', 'link', 'meta', 'form'];

/**
 * What is wrong with the text of a guide, which is MDX: what the build could not read, what would run, and addresses that
 * lead nowhere. A guide is text and simple tags; it holds no program.
 */
export function guideFaults(body: string): BodyFault[] {
  let root: Node;
  try {
    root = mdxToMdast(body) as Node;
  } catch (error) {
    return [unreadable((error as Error).message)];
  }
  const faults: BodyFault[] = [];
  const look = (node: Node) => {
    const message = faultOf(node);
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (message) faults.push({ line, column, message });
    else for (const child of node.children ?? []) look(child);
  };
  look(root);
  return faults;
}

/** A link or a picture of a guide, at its place within the text. */
export interface GuideLink extends Position {
  address: string;
}

/** Every link and picture of a guide in which nothing is wrong. */
export function guideLinks(body: string): GuideLink[] {
  const links: GuideLink[] = [];
  const look = ({ type, url = '', position, children = [] }: Node) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    if (type === 'link' || type === 'definition' || type === 'image')
      links.push({ address: url, line, column });
    for (const child of children) look(child);
  };
  look(mdxToMdast(body) as Node);
  return links;
}

/** The parser's own complaint, `line:column: what`, in words for whoever wrote the guide. */
function unreadable(complaint: string): BodyFault {
  const [, line = '1', column = '1', what = complaint] = /^(\d+):(\d+): (.*)$/s.exec(complaint) ?? [];
  return { line: Number(line), column: Number(column), message: unreadableText(what) };
}

function unreadableText(what: string): Text {
  const unclosed = /Expected a closing tag for `(<[^`>]*>)`/.exec(what)?.[1];
  if (unclosed) {
    const closing = unclosed.replace('<', '</');
    return {
      vi: `Thẻ \`${unclosed}\` mở ra mà không đóng lại trong cùng đoạn. Thêm \`${closing}\` vào cuối phần chữ của thẻ, hoặc xóa thẻ.`,
      en: `The tag \`${unclosed}\` is opened and not closed within its paragraph. Add \`${closing}\` after its words, or delete the tag.`,
    };
  }
  const unopened = /Unexpected closing tag `(<\/[^`>]*>)`/.exec(what)?.[1];
  if (unopened) {
    return {
      vi: `Thẻ đóng \`${unopened}\` không khớp với thẻ nào đang mở. Xóa thẻ này, hoặc thêm thẻ mở \`${unopened.replace('/', '')}\` trước phần chữ.`,
      en: `The closing tag \`${unopened}\` fits no tag that is open. Delete it, or add \`${unopened.replace('/', '')}\` before the words.`,
    };
  }
  if (what.includes('brace')) return braces;
  return {
    vi: 'Dấu `<` ở đây không mở một thẻ nào đọc được, nên trang hướng dẫn không dựng được. Muốn hiện chính dấu ấy thì ghi `\\<`; liên kết ghi `[chữ](địa chỉ)`.',
    en: 'The `<` here begins no tag that can be read, so that the guide cannot be built. To show the sign itself, write `\\<`; a link is written `[words](address)`.',
  };
}

const braces: Text = {
  vi: 'Dấu `{` mở ra một đoạn mã, mà trang hướng dẫn không chạy mã nào. Muốn hiện chính dấu ấy thì ghi `\\{`, hoặc xóa đoạn này.',
  en: 'The sign `{` begins a piece of code, and a guide runs none. To show the sign itself, write `\\{`, or delete the piece.',
};

const statement: Text = {
  vi: 'Dòng bắt đầu bằng `import` hoặc `export` là mã, mà trang hướng dẫn không chạy mã nào. Xóa dòng này; nếu là câu chữ thì viết lại cho khác.',
  en: 'A line that begins with `import` or `export` is code, and a guide runs none. Delete the line; if it is a sentence, begin it with another word.',
};

const fault = (vi: string, en: string): Text => ({ vi, en });

function faultOf({ type, name, value = '', url = '', attributes = [] }: Node): Text | undefined {
  if (type === 'mdxjsEsm') return statement;
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression')
    return note.test(value) ? undefined : braces;
  if (type.startsWith('mdxJsx')) return tagFault(name ?? '', attributes);
  if (type === 'image' && !/^\/(?![/\\])/.test(url)) {
    return fault(
      `Hình ảnh \`${url}\` không nằm trên trang này. Để tệp vào \`public/pictures/\` và ghi \`/pictures/tên-tệp.png\`.`,
      `The picture \`${url}\` is not on this site. Put the file into \`public/pictures/\` and write \`/pictures/name.png\`.`,
    );
  }
  return type === 'link' || type === 'definition' ? linkFault(url) : undefined;
}

/** An address in a tag is left as it is: it would miss the language of the page and the path of the site. */
const linkTag = (address: string): Text =>
  fault(
    `Địa chỉ “${address}” trong một thẻ không theo được ngôn ngữ của trang. Thay cả thẻ bằng \`[chữ](${address})\`.`,
    `The address “${address}” in a tag cannot follow the language of the page. Write \`[words](${address})\` in place of the tag.`,
  );

function tagFault(name: string, attributes: NonNullable<Node['attributes']>): Text | undefined {
  if (!/^(?:[a-z][a-z0-9]*)?$/.test(name) || barred.includes(name)) {
    return fault(
      `Thẻ \`<${name}>\` không dùng được trong trang hướng dẫn. Xóa thẻ; muốn hiện chính dấu \`<\` thì ghi \`\\<\`.`,
      `The tag \`<${name}>\` cannot be used in a guide. Delete it; to show the sign \`<\` itself, write \`\\<\`.`,
    );
  }
  for (const { type, name: attribute = '', value } of attributes) {
    if (
      type !== 'mdxJsxAttribute' ||
      /^on/i.test(attribute) ||
      (value !== null && typeof value === 'object')
    ) {
      return fault(
        `Thẻ \`<${name}>\` mang mã chạy được (\`${attribute || '{…}'}\`), mà trang hướng dẫn không chạy mã nào. Xóa phần ấy khỏi thẻ.`,
        `The tag \`<${name}>\` carries code (\`${attribute || '{…}'}\`), and a guide runs none. Take that out of the tag.`,
      );
    }
    const isAddress = /^(?:href|src)$/i.test(attribute) && typeof value === 'string';
    const wrong = isAddress ? linkFault(value) : undefined;
    if (wrong) return wrong;
    if (isAddress && /^[/#]/.test(value)) return linkTag(value);
  }
  return undefined;
}
