/**
 * Makes something of a text and remembers it for the texts used last, so that a text in use is not worked through again.
 * What is remembered is bounded by the length of all its texts in characters; making it again gives the same.
 */
export function rememberRecent<T extends object>(
  make: (text: string) => T,
  mostCharacters: number,
): (text: string) => T {
  const remembered = new Map<string, T>();
  let characters = 0;
  const remove = (text: string): void => {
    if (remembered.delete(text)) characters -= text.length;
  };
  return (text) => {
    const result = remembered.get(text) ?? make(text);
    remove(text);
    remembered.set(text, result);
    characters += text.length;
    for (const oldest of remembered.keys()) {
      if (characters <= mostCharacters || oldest === text) break;
      remove(oldest);
    }
    return result;
  };
}
