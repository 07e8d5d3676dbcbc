import type { APIRoute, GetStaticPaths } from 'astro';
import { reportCsv } from '../../../../figures.ts';
import { published } from '../../../../publication.ts';
import { textResponse } from '../../../../response.ts';
import { reportFor, reportPaths } from '../../../../reports.ts';

export const getStaticPaths = (() => reportPaths(published())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { department = '', period = '' } }) =>
  textResponse(reportCsv(reportFor(published(), department, period)), 'text/csv');
