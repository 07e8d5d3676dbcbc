import type { APIRoute } from 'astro';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../../response.ts';
import { breachesView } from '../../views/data/breaches.ts';

export const GET: APIRoute = () => jsonResponse(breachesView(published()));
