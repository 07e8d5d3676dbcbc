import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { CannotRun } from '../cli/command/cannot-run.ts';
import type { Finding } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';
import { UnusablePublisher } from '../register/reading/read-register.ts';
import { isOfGuides } from './guides-module.ts';
import { events, overlayContent } from './dev-overlay-content.ts';

/** How long the tree has to be still before it is read again, in milliseconds: editors write in bursts. */
const stillFor = 100;

const overlay = fileURLToPath(new URL('./dev-overlay.ts', import.meta.url));

/** A page that is open in a browser. */
interface Page {
  send: (event: string, payload: unknown) => void;
}

/** What is watched while the site is worked on. */
export interface WatchedContent {
  /** The content folder. */
  content: string;
  language: Language;
  /** Reads it, hands it to the pages and gives all that was found. @throws CannotRun, UnusablePublisher */
  read: () => readonly Finding[];
}

/** Reads the tree after a change. Where it cannot be read the site stays as it was, and what is wrong is given back. */
function readAgain({ read }: WatchedContent): { findings: readonly Finding[]; isRead: boolean } {
  try {
    return { findings: read(), isRead: true };
  } catch (error) {
    if (!(error instanceof UnusablePublisher || error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    return { findings: error instanceof UnusablePublisher ? error.findings : [], isRead: false };
  }
}

/** Has open pages loaded again, with the guides as they are now. */
function loadAnew(server: ViteDevServer) {
  for (const { moduleGraph } of Object.values(server.environments))
    for (const module of moduleGraph.idToModuleMap.values())
      if (isOfGuides(module.id)) moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'full-reload' });
}

/**
 * Reads the content again at each change, loads open pages anew and shows over them what is wrong with records. `found`
 * is what was found when it was read first.
 */
export function reloadOnChange(watched: WatchedContent, found: readonly Finding[]): AstroIntegration {
  let notice = overlayContent(found, watched.language);
  return {
    name: 'cong-khai:watching',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', `import ${JSON.stringify(overlay)};`);
      },
      'astro:server:setup': ({ server }) => {
        server.ws.on(events.ask, (_asked: unknown, page: Page) => {
          page.send(events.findings, notice);
        });
        const reread = () => {
          const { findings, isRead } = readAgain(watched);
          notice = overlayContent(findings, watched.language);
          if (isRead) loadAnew(server);
          else server.ws.send(events.findings, notice);
        };
        const folder = resolve(watched.content);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder).on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(reread, stillFor);
        });
      },
    },
  };
}
