import { transform, type Selector } from 'lightningcss';
import type { IndexFile } from './chunks.ts';

/**
 * The styles of Pagefind's interface as they are sent to readers: minified, and without rules for classes alone that its code
 * never writes. @param code the interface as it is sent
 */
export function smallStyles({ path, content }: IndexFile, code: string): IndexFile {
  const isWritten = (selector: Selector): boolean =>
    selector.every((part) => part.type !== 'class' || code.includes(part.name));
  const { code: small } = transform({
    filename: path,
    code: content,
    minify: true,
    visitor: {
      Rule: { style: ({ value: { selectors } }) => (selectors.some(isWritten) ? undefined : []) },
    },
  });
  return { path, content: small };
}
