import type { APIRoute, GetStaticPaths } from 'astro';
import { reportCsv } from '../../../../site/figures.ts';
import { published } from '../../../../site/publication.ts';
import { textResponse } from '../../../../site/response.ts';
import { reportFor, reportPaths } from '../../../../site/reports.ts';

export const getStaticPaths = (() => reportPaths(published())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department = '', period = '' } }) =>
  textResponse(reportCsv(reportFor(published(), department, period)), 'text/csv');
