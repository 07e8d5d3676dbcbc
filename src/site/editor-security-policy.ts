import type { Publisher } from '../domain/publisher.ts';

/** The addresses of the host of the records: those that the editor sends requests to, and those of its users' pictures. */
function hostsOf({ repository }: Pick<Publisher, 'repository'>): { asks: string[]; shows: string[] } {
  if (!repository) return { asks: [], shows: [] };
  const { origin } = new URL(repository.url);
  return origin === 'https://github.com'
    ? { asks: ['https://api.github.com'], shows: ['https://avatars.githubusercontent.com'] }
    : { asks: [origin], shows: [origin] };
}

/**
 * The content security policy of the editor's page: its own files and the host of the records, and nothing
 * else. The editor makes its styles as it runs. `frame-ancestors` works only in a header, so it is not here.
 */
export function editorPolicy(publisher: Pick<Publisher, 'repository'>): string {
  const { asks, shows } = hostsOf(publisher);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ['img-src', "'self'", 'data:', 'blob:', ...shows].join(' '),
    "font-src 'self'",
    ['connect-src', "'self'", 'data:', 'blob:', ...asks].join(' '),
    "media-src 'self' blob:",
    "manifest-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
