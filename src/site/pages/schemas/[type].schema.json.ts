import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { jsonResponse } from '../../response.ts';
import { schemaKeys, schemaView } from '../../views/data/schema.ts';

export const getStaticPaths = (() =>
  schemaKeys().map((type) => ({ params: { type } }))) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { type } }) =>
  jsonResponse(schemaView(type));
