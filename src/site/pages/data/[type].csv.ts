import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { recordsCsv } from '../../open-data/tables.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../response.ts';
import { recordsKeys } from '../../views/data/records.ts';

export const getStaticPaths = (() =>
  recordsKeys().map((type) => ({ params: { type } }))) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { type } }) =>
  textResponse(recordsCsv(published(), type), 'text/csv');
