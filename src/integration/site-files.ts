import type { AstroIntegration } from 'astro';
import { editorFiles } from '../editor/editor-files.ts';
import { siteFiles } from '../site/files.ts';
import { once } from '../site/publication.ts';
import { pageSourceOf } from './page-source.ts';
import { serveFiles, type ServedFiles } from './serve-files.ts';

/** Every file that is made of a publication and is no page: its text, made when it is asked for, by its address. */
export const generatedFiles = once(
  (publication): ServedFiles =>
    new Map(
      [...siteFiles(publication), ...editorFiles(publication)].map(({ address, text }) => [address, text]),
    ),
);

/** Serves those files. `key` names the integration. */
export const serveGeneratedFiles = (key: string): AstroIntegration =>
  serveFiles('cong-khai:files', () => generatedFiles(pageSourceOf(key).publication));
