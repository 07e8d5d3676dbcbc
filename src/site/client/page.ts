/** What runs on every page, in one file. */
import './site-day.ts';
import './search/shortcut.ts';
