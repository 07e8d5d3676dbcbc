import type { APIRoute, GetStaticPaths, InferGetStaticParamsType } from 'astro';
import { csv } from '../../../../open-data/csv.ts';
import { reportRows } from '../../../../open-data/report-table.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../../../response.ts';
import { reportDataView } from '../../../../views/data/report.ts';
import { reportKeys } from '../../../../views/shared/reports-on-file.ts';

export const getStaticPaths = (() =>
  reportKeys(published()).map((key) => ({ params: { ...key } }))) satisfies GetStaticPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = ({ params }) =>
  textResponse(csv(reportRows(reportDataView(published(), params))), 'text/csv');
