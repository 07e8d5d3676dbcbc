import type { AstroIntegration } from 'astro';
import { editorFiles } from '../editor/editor-files.ts';
import { siteFiles } from '../site/files.ts';
import { once } from '../site/publication.ts';
import { pageSourceOf } from './page-source.ts';
import { serveFiles, type ServedFiles } from './serve-files.ts';

const filesOf = once(
  (publication): ServedFiles =>
    new Map(
      [...siteFiles(publication), ...editorFiles(publication)].map(({ address, text }) => [address, text]),
    ),
);

/** Serves the files that are made of the publication and are no pages. `key` names the integration. */
export const serveGeneratedFiles = (key: string): AstroIntegration =>
  serveFiles('cong-khai:files', () => filesOf(pageSourceOf(key).publication));
