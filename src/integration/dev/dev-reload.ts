import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { CannotRun } from '../../cli/command/cannot-run.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Language } from '../../domain/text.ts';
import { UnusablePublisher } from '../../register/reading/read-register.ts';
import { isOfGuides } from '../vite/guides-module.ts';
import { events, overlayContent } from './dev-overlay-content.ts';

/** How long no file may change before the content is read again, in milliseconds: editors write in bursts. */
const quietTime = 100;

const overlay = fileURLToPath(new URL('./dev-overlay.ts', import.meta.url));

/** A page that is open in a browser. */
interface Page {
  send: (event: string, payload: unknown) => void;
}

/** The content that is watched under `astro dev`. */
export interface WatchedContent {
  /** The content folder. */
  content: string;
  language: Language;
  /** Reads and judges the content, passes it to the pages and gives all findings. @throws CannotRun, UnusablePublisher */
  read: () => readonly Finding[];
}

/** Whether a path is that of a folder, whose name ends with a slash, or lies in it. */
const isIn = (folder: string, path: string): boolean => `${resolve(path)}${sep}`.startsWith(folder);

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

/** What Astro sends where its own collections have changed: it asks anew which pages there are. */
const contentChanged = 'astro:content-changed';

/** Reloads open pages, with the pages that there are now, and the guides as they are. */
function reloadPages(server: ViteDevServer) {
  for (const { moduleGraph, hot, config } of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values())
      if (isOfGuides(module.id)) moduleGraph.invalidateModule(module);
    if (config.consumer === 'server') hot.send(contentChanged, {});
  }
  server.ws.send({ type: 'full-reload' });
}

/**
 * Reads the content again at each change, reloads open pages, and shows over them what is wrong with records. `initial`
 * holds the findings of the first reading.
 */
export function reloadOnChange(watched: WatchedContent, initial: readonly Finding[]): AstroIntegration {
  let content = overlayContent(initial, watched.language);
  return {
    name: 'cong-khai:watching',
    hooks: {
      'astro:config:setup': ({ config, injectScript, updateConfig }) => {
        injectScript('page', `import ${JSON.stringify(overlay)};`);
        // Builds write thousands of pages there, and each would have the pages that are open reloaded.
        const kept = fileURLToPath(new URL('.build/', config.root));
        updateConfig({ vite: { server: { watch: { ignored: [(path: string) => isIn(kept, path)] } } } });
      },
      'astro:server:setup': ({ server }) => {
        server.ws.on(events.ask, (_asked: unknown, page: Page) => {
          page.send(events.findings, content);
        });
        const reread = () => {
          const { findings, isRead } = readAgain(watched);
          content = overlayContent(findings, watched.language);
          if (isRead) reloadPages(server);
          else server.ws.send(events.findings, content);
        };
        const folder = resolve(watched.content);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder).on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(reread, quietTime);
        });
      },
    },
  };
}
