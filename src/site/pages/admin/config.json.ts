import type { APIRoute } from 'astro';
import { sharedSettings } from '../../../editor/settings.ts';
import { published } from 'virtual:cong-khai/publication';
import { textResponse } from '../../response.ts';

export const GET: APIRoute = () =>
  textResponse(JSON.stringify(sharedSettings(published())), 'application/json');
