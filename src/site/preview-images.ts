import type { TypeName } from '../domain/records/index.ts';

/** The types that have pages, and so a picture to show where one of them is shared; `npm run previews` makes them. */
export type PreviewSubject = Exclude<TypeName, 'outlets'>;

/** The size of every picture in pixels, as social networks want it. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The picture of a type; of the site as a whole for pages that show no record. */
export const previewImage = (subject?: PreviewSubject): string => `/preview/${subject ?? 'site'}.png`;

/** What a page is in the words of the Open Graph protocol, which knows people and articles. https://ogp.me/ */
export function previewKind(subject?: PreviewSubject): 'website' | 'profile' | 'article' {
  if (subject === undefined || subject === 'departments') return 'website';
  return subject === 'spokespersons' ? 'profile' : 'article';
}
