import type { Publisher } from '../../../domain/publisher.ts';

/** Where the editor asks the host of the records, and where the host has the pictures of its users. */
function hostsOf({ repository }: Pick<Publisher, 'repository'>): { asks: string[]; shows: string[] } {
  if (!repository) return { asks: [], shows: [] };
  const { origin } = new URL(repository.url);
  return origin === 'https://github.com'
    ? { asks: ['https://api.github.com'], shows: ['https://avatars.githubusercontent.com'] }
    : { asks: [origin], shows: [origin] };
}

/**
 * The content security policy of the editor's page: its own files and the host of the records, and nothing of anybody
 * else. The editor makes its styles as it runs. `frame-ancestors` works in a header alone, so the page has it not.
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
