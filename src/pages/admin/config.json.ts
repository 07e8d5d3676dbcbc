import type { APIRoute } from 'astro';
import { sharedSettings } from '../../site/editor/settings.ts';
import { published } from '../../site/publication.ts';
import { textResponse } from '../../site/response.ts';

export const GET: APIRoute = () =>
  textResponse(JSON.stringify(sharedSettings(published())), 'application/json');
