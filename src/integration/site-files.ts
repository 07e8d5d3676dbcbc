import type { AstroIntegration } from 'astro';
import { editorFiles } from '../editor/files.ts';
import { siteFiles } from '../site/files.ts';
import { once } from '../site/publication.ts';
import { takeOver } from './handed-over.ts';
import { serving, type Served } from './serving.ts';

const filesOf = once(
  (publication): Served =>
    new Map(
      [...siteFiles(publication), ...editorFiles(publication)].map(({ address, text }) => [address, text]),
    ),
);

/** Serves the files that are made of the publication and are no pages. `key` names the integration. */
export const publicationFiles = (key: string): AstroIntegration =>
  serving('cong-khai:files', () => filesOf(takeOver(key).publication));
