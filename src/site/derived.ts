import { memo, type Publication } from './publication.ts';

/** Texts of what publications come to, by its name: each is another whenever what it is of is another. */
const texts = new Map<string, (publication: Publication, key: string) => string>();

/** By which it is noted that something derived was read. */
export const derivedRead = 'derived';

/**
 * Has something made once for each publication and key, and noted of whoever asks for it under a name of its own: what it was
 * made of is no concern of theirs as long as it comes to the same. So it has to be quick to make, since that is how later
 * builds find out, and `textOf` has to tell all of it that anybody sees.
 */
export function derived<T>(
  name: string,
  make: (publication: Publication, key: string) => T,
  textOf: (made: T) => string = (made) => JSON.stringify(made),
): (publication: Publication, key: string) => T {
  const made = memo((publication, key: string) => {
    const { readLog } = publication;
    return readLog ? readLog.apart(() => make(publication, key)) : make(publication, key);
  });
  texts.set(name, (publication, key) => textOf(made(publication, key)));
  return (publication, key) => {
    publication.readLog?.note([derivedRead, name, key].join(' '));
    return made(publication, key);
  };
}

/** The text of something derived; undefined where nothing has that name. */
export const textOfDerived = (publication: Publication, name: string, key: string): string | undefined =>
  texts.get(name)?.(publication, key);
