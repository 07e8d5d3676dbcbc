import type { APIRoute } from 'astro';
import { published } from '../../publication.ts';
import { jsonResponse } from '../../response.ts';
import { breachesView } from '../../views/data/breaches.ts';

export const GET: APIRoute = () => jsonResponse(breachesView(published()));
