import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../../response.ts';
import { recordsKeys, recordsView } from '../../views/data/records.ts';

export const getStaticPaths = (() =>
  recordsKeys().map((type) => ({ params: { type } }))) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { type } }) =>
  jsonResponse(recordsView(published(), type));
