/** What is loaded once somebody searches, in one file. */
export { open } from './dialog.ts';
export { focus, start } from './panel.ts';
