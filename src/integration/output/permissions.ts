import { statSync } from 'node:fs';

/**
 * Who may do what with a folder that has just been made, as an octal number. Files that are kept have the permissions that they
 * were made with, so they are kept only where new ones get the same: a web server might not read them otherwise.
 */
export const permissionsOf = (folder: string): string => (statSync(folder).mode & 0o777).toString(8);
