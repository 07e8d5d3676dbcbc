/** What runs on every page, in one file. */
import './age.ts';
import './search/shortcut.ts';
