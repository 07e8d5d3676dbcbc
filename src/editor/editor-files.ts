import { addresses } from '../site/addresses.ts';
import { siteFile, type SiteFile } from '../site/files.ts';
import type { Publication } from '../site/publication.ts';
import { departmentSettings, sharedSettings } from './settings.ts';

/** The files that the editor's page reads: the settings for all departments, and those for each. */
export const editorFiles = (publication: Publication): SiteFile[] => [
  siteFile(addresses.editorSettings, () => sharedSettings(publication), JSON.stringify),
  ...[...publication.register.departments.keys()].map((folder) =>
    siteFile(addresses.editorDepartment(folder), () => departmentSettings(publication, folder)),
  ),
];
