import type { APIRoute, GetStaticPaths } from 'astro';
import { typeNames, type TypeName } from '../../domain/records/index.ts';
import { schemaOf } from '../../site/schemas.ts';
import { jsonResponse } from '../../site/response.ts';

export const getStaticPaths = (() =>
  typeNames.map((type) => ({ params: { type } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => jsonResponse(schemaOf(params['type'] as TypeName));
