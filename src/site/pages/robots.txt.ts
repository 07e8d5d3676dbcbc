import type { APIRoute } from 'astro';
import { published } from 'virtual:cong-khai/publication';
import { robotsView } from '../views/robots.ts';

export const GET: APIRoute = () => {
  const { isDemo, sitemap } = robotsView(published());
  return new Response(`User-agent: *\n${isDemo ? 'Disallow: /' : 'Allow: /'}\n\nSitemap: ${sitemap}\n`);
};
