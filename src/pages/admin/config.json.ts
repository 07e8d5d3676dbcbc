import type { APIRoute } from 'astro';
import { sharedSettings } from '../../site/editor/settings.ts';
import { published } from '../../site/publication.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(sharedSettings(published())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
