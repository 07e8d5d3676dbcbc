import type { APIRoute, GetStaticPaths } from 'astro';
import { figures } from '../../../compliance/figures.ts';
import { figureCsv, figuresToday } from '../../../site/figures.ts';
import { published } from '../../../site/publication.ts';

export const getStaticPaths = (() =>
  figures.map(({ id }) => ({ params: { figure: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const found = figuresToday(published()).find(({ figure }) => figure.id === params['figure']);
  if (!found) throw new Error(`No figure ${params['figure']}`);
  return new Response(figureCsv(found), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
