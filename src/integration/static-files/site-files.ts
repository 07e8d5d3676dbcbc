import type { AstroIntegration } from 'astro';
import { editorFiles } from '../../editor/editor-files.ts';
import { siteFiles, type Pieces } from '../../site/files.ts';
import { once } from '../../site/publication.ts';
import { pageSourceOf } from '../page-source.ts';
import { serveFiles } from './serve-files.ts';

/** Every file that is made of a publication and is no page: its content in pieces, made when it is asked for, by its address. */
export const generatedFiles = once(
  (publication): ReadonlyMap<string, () => Pieces> =>
    new Map(
      [...siteFiles(publication), ...editorFiles(publication)].map(({ address, pieces }) => [
        address,
        pieces,
      ]),
    ),
);

/** Serves those files. `key` names the integration. */
export const serveGeneratedFiles = (key: string): AstroIntegration =>
  serveFiles('cong-khai:files', () => {
    const files = generatedFiles(pageSourceOf(key).publication);
    return new Map(
      [...files].map(([address, pieces]) => [
        address,
        () => Buffer.concat([...pieces()].map((piece) => Buffer.from(piece))),
      ]),
    );
  });
