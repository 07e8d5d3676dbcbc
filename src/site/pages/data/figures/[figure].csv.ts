import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { csv } from '../../../open-data/csv.ts';
import { caseRows } from '../../../open-data/figure-table.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../../response.ts';
import { figureDataView } from '../../../views/data/figure.ts';
import { figureKeys } from '../../../views/shared/figures-today.ts';

export const getStaticPaths = (() =>
  figureKeys().map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { figure } }) =>
  textResponse(csv(caseRows(figureDataView(published(), figure))), 'text/csv');
