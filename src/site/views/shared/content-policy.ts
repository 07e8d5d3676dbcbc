/**
 * What the site's own pages may load: their own files and nothing else. The search runs as WebAssembly, and its pictures
 * are written out in its styles. The editor states a policy of its own in its page.
 */
export const directives: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy as a page states it itself: GitHub’s and GitLab’s pages are served without headers of ours. */
export const pagePolicy = directives.join('; ');
