import type { APIRoute } from 'astro';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../response.ts';
import { siteView } from '../../views/data/site.ts';

// A single line: every page of every reader asks for this file.
export const GET: APIRoute = () =>
  textResponse(`${JSON.stringify(siteView(published()))}\n`, 'application/json');
