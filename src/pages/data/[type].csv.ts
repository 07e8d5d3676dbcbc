import type { APIRoute, GetStaticPaths } from 'astro';
import { typeNames, type TypeName } from '../../domain/records/index.ts';
import { csvOf } from '../../site/data.ts';
import { published } from '../../site/publication.ts';

export const getStaticPaths = (() =>
  typeNames.map((type) => ({ params: { type } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(csvOf(published(), params['type'] as TypeName), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
