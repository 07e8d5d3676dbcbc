import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { enginePublic } from '../../register/engine.ts';
import { filesBelow } from '../../register/files-below.ts';
import { serveFiles } from './serve-files.ts';

/** Serves the files that every site has as they are: its icon, and the pictures of guides and of shared pages. */
export const serveStaticFiles = (): AstroIntegration =>
  serveFiles(
    'cong-khai:public-files',
    () =>
      new Map(
        filesBelow(enginePublic).map((path) => [`/${path}`, () => readFileSync(join(enginePublic, path))]),
      ),
  );
