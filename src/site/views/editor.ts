import type { Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { editorPolicy } from '../editor-security-policy.ts';

/** The page that the editor of the records takes over. It exists once, in the language of the records. */
export interface EditorView {
  title: string;
  contentPolicy: string;
}

export function editorView({ register: { publisher } }: Publication, locale: string | undefined): EditorView {
  const t = translationsFor(locale);
  return {
    title: `${t.admin.title} · ${publisher.name[t.language]}`,
    contentPolicy: editorPolicy(publisher),
  };
}
