import type { APIRoute } from 'astro';
import { published } from '../site/publication.ts';

export const GET: APIRoute = () => {
  const { demo } = published().register.publisher;
  return new Response(`User-agent: *\n${demo ? 'Disallow: /' : 'Allow: /'}\n`);
};
