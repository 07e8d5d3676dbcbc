import { recordTypes } from '../../../domain/records/index.ts';
import { absoluteFor } from '../../urls.ts';
import type { Publication } from '../../publication.ts';
import { translations, type Translations } from '../../translations/index.ts';
import { previewImage, previewKind, type PreviewSubject } from '../../preview-images.ts';

/** What other sites show of a page that is shared there, in the terms of the Open Graph protocol. https://ogp.me/ */
export interface SharingView {
  kind: ReturnType<typeof previewKind>;
  siteName: string;
  title: string;
  description: string;
  /** The whole address of the page. */
  url: string;
  /** The language of the page with its territory, as `vi_VN`, and those of its twins. */
  territory: string;
  otherTerritories: readonly string[];
  /** The whole address of its picture. */
  image: string;
  imageText: string;
}

/** @param subject the type of the record that the page shows, if it shows one */
export function sharingView(
  page: Pick<SharingView, 'title' | 'description' | 'url'>,
  subject: PreviewSubject | undefined,
  { register: { publisher } }: Publication,
  t: Translations,
): SharingView {
  const others = Object.values(translations).filter(({ locale }) => locale !== t.locale);
  return {
    ...page,
    kind: previewKind(subject),
    siteName: publisher.name[t.language],
    territory: t.territory,
    otherTerritories: others.map(({ territory }) => territory),
    image: absoluteFor(undefined, publisher)(previewImage(subject)),
    imageText: subject ? recordTypes[subject].title[t.language] : t.previewText,
  };
}
