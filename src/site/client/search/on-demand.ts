/** What is loaded when a reader first searches, in one file. */
export { open } from './dialog.ts';
export { focus, start } from './panel.ts';
