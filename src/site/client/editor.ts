import { instantAt } from '../../domain/dates.ts';
import { recordTypes, type TypeName } from '../../domain/records/index.ts';
import { editedFrom, editedText } from '../../register/format/edited-text.ts';
import { filledSettings, formatOf } from '../../editor/fill-settings.ts';
import type { DepartmentSettings, StorageSettings, SharedSettings } from '../../editor/settings-types.ts';
import { nameAttachments } from './attachment-names.ts';
import { beforeSaving } from './editor/before-saving.ts';
import { hideEndedTerms } from './editor/ended-terms.ts';
import { openLinksBeside } from './editor/new-tabs.ts';
import { layDownRecords } from './editor/practice.ts';
import { read, readPublished } from './editor/published.ts';
import { askBeforeLeaving } from './editor/unsaved.ts';

/** A record that is about to be saved, as the editor tells of it. */
interface SavedEntry {
  path: string;
  data: Record<string, unknown>;
}

/** The parts of Sveltia CMS that are used here. */
interface Cms {
  init: (options: { config: Record<string, unknown> }) => void;
  registerEventListener: (listener: {
    name: 'preSave';
    handler: (event: { entry: { toJS: () => SavedEntry } }) => Promise<void>;
  }) => void;
  registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      fromFile: (text: string) => Record<string, unknown>;
      toFile: (content: Record<string, unknown>) => string;
    },
  ) => void;
}

declare global {
  interface Window {
    CMS?: Cms;
    CMS_MANUAL_INIT?: boolean;
  }
}

/** The keys under which the browser remembers the department, and under which the editor keeps its own settings. */
const remembered = {
  department: 'cong-khai.don-vi',
  practice: 'cong-khai.tap-dung',
  preferences: 'sveltia-cms.prefs',
} as const;

/** Where a record that is being edited keeps the text that it was, so that its comments outlive the editing. */
const before = '_before';

const practice: StorageSettings = { backend: { name: 'test-repo' }, publish_mode: 'simple' };

/** Without a repository the editor still needs the name of one, though it asks none: it works with a local folder. */
const localFolder: StorageSettings = {
  backend: { name: 'github', repo: 'cong-khai/cong-khai', auth_methods: ['token'] },
  publish_mode: 'simple',
};

const isLocal = (): boolean => ['localhost', '127.0.0.1'].includes(location.hostname);

/**
 * The department that the address names. A host that sends back somebody who signs in knows no department, so the
 * browser remembers the last.
 */
function departmentAsked(query: URLSearchParams): string | undefined {
  const asked = query.get('don-vi') ?? localStorage.getItem(remembered.department);
  if (!asked || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(asked)) return undefined;
  localStorage.setItem(remembered.department, asked);
  return asked;
}

/**
 * Whether somebody practises. The address says so where it names the department; the editor then takes another, so that a
 * window remembers until it is closed.
 */
function isPractice(query: URLSearchParams): boolean {
  if (query.has('don-vi')) sessionStorage.setItem(remembered.practice, String(query.has('thu')));
  return sessionStorage.getItem(remembered.practice) === 'true';
}

/** The editor speaks the language of the browser; here it begins in Vietnamese, until somebody chooses another. */
function beginInVietnamese(): void {
  if (localStorage.getItem(remembered.preferences)) return;
  localStorage.setItem(remembered.preferences, JSON.stringify({ locale: 'vi' }));
}

/**
 * The editor fades from one of its views to the next, whatever the reader prefers, and a browser that has to break a fade
 * off, as on a slow machine or when the page is left, makes an error of it. Without the browser's fades the view changes
 * at once.
 */
function changeViewsAtOnce(): void {
  Object.defineProperty(document, 'startViewTransition', { value: undefined });
}

/** The minute in Vietnam by the clock of this machine. */
const clockMinute = (): string => instantAt(Math.floor(Date.now() / 1000));

/** Loads the program of the editor, which starts when it is told to. */
const load = (address: string): Promise<Cms> =>
  new Promise((settle, fail) => {
    window.CMS_MANUAL_INIT = true;
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      if (window.CMS) settle(window.CMS);
      else fail(new Error(address));
    };
    script.onerror = () => {
      fail(new Error(address));
    };
    document.head.append(script);
  });

/** The editor writes an instant with its seconds, of which the records have none. */
const withoutSeconds = (_: string, value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):00\+07:00$/, '$1+07:00')
    : value;

/** A value of a record that is about to be saved as its file will have it: the editor still has keys of its own and empty lists in it. */
const asTyped = (key: string, value: unknown): unknown => {
  if (key === before || key.startsWith('__sc_') || (Array.isArray(value) && value.length === 0))
    return undefined;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : withoutSeconds(key, value);
};

/** Data with every value as `replacer` gives it. */
const replaced = (data: unknown, replacer: typeof withoutSeconds): Record<string, unknown> =>
  JSON.parse(JSON.stringify(data, replacer)) as Record<string, unknown>;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Teaches the editor to read and write each type as every other tool of the project does. */
function teach(cms: Cms): void {
  for (const type of Object.keys(recordTypes) as TypeName[]) {
    cms.registerCustomFormat(formatOf(type), 'md', {
      fromFile: (text) => {
        const { data, body } = editedFrom(text);
        return { ...data, body, [before]: text };
      },
      toFile: ({ body, [before]: text, ...data }) =>
        editedText(type, { data: replaced(data, withoutSeconds), body: textIn(body) }, textIn(text)),
    });
  }
}

/** Says why there is no editor here. */
function explain(reason: 'failed' | 'no-repository'): void {
  document.querySelector('[role=status]')?.remove();
  document.querySelector(`[data-when=${reason}]`)?.removeAttribute('hidden');
}

async function start(): Promise<void> {
  const {
    admin = '/',
    settings = '',
    department = '',
    departmentData = '',
    typeData = '',
    software = '',
  } = document.body.dataset;
  const query = new URLSearchParams(location.search);
  const folder = departmentAsked(query);
  if (!folder) {
    location.replace(admin);
    return;
  }
  const [shared, own] = await Promise.all([
    read<SharedSettings>(settings),
    read<DepartmentSettings>(department.replace('*', folder)),
  ]);
  const keeping = isPractice(query) ? practice : (shared.keeping ?? (isLocal() ? localFolder : undefined));
  if (!keeping) {
    explain('no-repository');
    return;
  }
  const now = () => shared.asOf ?? clockMinute();
  const today = now().slice(0, 10);
  const published = await readPublished(folder, { department: departmentData, type: typeData });
  if (keeping === practice) await layDownRecords(folder, published);
  document.body.dataset['keeping'] = keeping === localFolder ? 'local' : 'chosen';
  beginInVietnamese();
  nameAttachments(document);
  askBeforeLeaving(document);
  openLinksBeside(document);
  hideEndedTerms(own.terms, today);
  changeViewsAtOnce();
  const cms = await load(software);
  teach(cms);
  const judge = beforeSaving(shared.law, published, now);
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const { path, data } = entry.toJS();
      const { body, ...fields } = data;
      return judge({ path, data: replaced(fields, asTyped), body: textIn(body) });
    },
  });
  document.querySelector('main')?.remove();
  cms.init({ config: { load_config_file: false, ...filledSettings(shared, own, keeping, today) } });
}

start().catch((error: unknown) => {
  console.error(error);
  explain('failed');
});
