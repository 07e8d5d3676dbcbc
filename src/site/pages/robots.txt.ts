import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { absoluteFor } from '../href.ts';
import { published } from '../publication.ts';

export const GET: APIRoute = () => {
  const { publisher } = published().register;
  const sitemap = absoluteFor(undefined, publisher)(addresses.sitemap);
  return new Response(
    `User-agent: *\n${publisher.demo ? 'Disallow: /' : 'Allow: /'}\n\nSitemap: ${sitemap}\n`,
  );
};
