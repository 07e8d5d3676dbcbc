import { recordTypes, type TypeName } from '../../domain/records/index.ts';
import { editedFrom, editedText } from '../../register/format/edited-text.ts';
import { filledSettings, formatOf } from '../../editor/fill-settings.ts';
import type { DepartmentSettings, StorageSettings, SharedSettings } from '../../editor/settings-types.ts';
import { nameAttachments } from './attachment-names.ts';

/** The parts of Sveltia CMS that are used here. */
interface Cms {
  init: (options: { config: Record<string, unknown> }) => void;
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
const remembered = { department: 'cong-khai.don-vi', preferences: 'sveltia-cms.prefs' } as const;

/** Where a record that is being edited keeps the text that it was, so that its comments outlive the editing. */
const before = '_before';

const practice: StorageSettings = { backend: { name: 'test-repo' }, publish_mode: 'simple' };

/** Without a repository the editor still needs the name of one, though it asks none: it works with a local folder. */
const localFolder: StorageSettings = {
  backend: { name: 'github', repo: 'cong-khai/cong-khai', auth_methods: ['token'] },
  publish_mode: 'simple',
};

const isLocal = (): boolean => ['localhost', '127.0.0.1'].includes(location.hostname);

const read = async <T>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
};

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

/** Teaches the editor to read and write each type as every other tool of the project does. */
function teach(cms: Cms): void {
  for (const type of Object.keys(recordTypes) as TypeName[]) {
    cms.registerCustomFormat(formatOf(type), 'md', {
      fromFile: (text) => {
        const { data, body } = editedFrom(text);
        return { ...data, body, [before]: text };
      },
      toFile: ({ body, [before]: text, ...data }) =>
        editedText(
          type,
          {
            data: JSON.parse(JSON.stringify(data, withoutSeconds)) as Record<string, unknown>,
            body: typeof body === 'string' ? body : '',
          },
          typeof text === 'string' ? text : '',
        ),
    });
  }
}

/** Says why there is no editor here. */
function explain(reason: 'failed' | 'no-repository'): void {
  document.querySelector('[role=status]')?.remove();
  document.querySelector(`[data-when=${reason}]`)?.removeAttribute('hidden');
}

async function start(): Promise<void> {
  const { admin = '/', settings = '', department = '', software = '' } = document.body.dataset;
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
  const keeping = query.has('thu') ? practice : (shared.keeping ?? (isLocal() ? localFolder : undefined));
  if (!keeping) {
    explain('no-repository');
    return;
  }
  document.body.dataset['keeping'] = keeping === localFolder ? 'local' : 'chosen';
  beginInVietnamese();
  nameAttachments(document);
  changeViewsAtOnce();
  const cms = await load(software);
  teach(cms);
  document.querySelector('main')?.remove();
  cms.init({ config: { load_config_file: false, ...filledSettings(shared, own, keeping) } });
}

start().catch((error: unknown) => {
  console.error(error);
  explain('failed');
});
