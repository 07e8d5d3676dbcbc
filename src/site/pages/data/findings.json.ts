import type { APIRoute } from 'astro';
import { published } from 'virtual:cong-khai/publication';
import { jsonResponse } from '../../response.ts';
import { findingsView } from '../../views/data/findings.ts';

export const GET: APIRoute = () => jsonResponse(findingsView(published()));
