/** The address of a file of the editor's own; it stands alone, since who serves it needs no other. */
export const editorSoftwareAddress = (file: string): string => `/admin/phan-mem/${file}`;
