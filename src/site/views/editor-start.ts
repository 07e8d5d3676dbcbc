import { addresses } from '../addresses.ts';
import { departmentGroups } from './shared/department-tree.ts';
import { nameOf } from './shared/names.ts';
import type { Publication } from '../publication.ts';
import { translationsFor } from '../translations/index.ts';
import { pageView, type PageView } from './page.ts';
import { plain } from './shared/plain.ts';

/** The page on which staff choose the department whose records they edit. */
export interface EditorStartView {
  page: PageView;
  /** Where the records are kept, and whether what is saved is published directly; none where they are in no repository. */
  repository?: { url: string; isDirect: boolean };
  departmentGroups: readonly { label: string; departments: readonly DepartmentChoice[] }[];
}

interface DepartmentChoice {
  name: string;
  /** The editor of its records, and the same for practice. */
  editor: string;
  practice: string;
}

export function editorStartView(publication: Publication, locale: string | undefined): EditorStartView {
  const t = translationsFor(locale);
  const { repository } = publication.register.publisher;
  const head = { address: addresses.admin, title: t.admin.title, description: t.admin.lead };
  return plain({
    page: pageView(publication, head, locale),
    repository: repository && { url: repository.url, isDirect: repository.host === 'forgejo' },
    departmentGroups: departmentGroups(publication, t).map(({ label, departments }) => ({
      label,
      departments: departments.map(({ folder, record }) => ({
        name: nameOf(record, t),
        editor: addresses.editorOf(folder),
        practice: addresses.practiceOf(folder),
      })),
    })),
  });
}
