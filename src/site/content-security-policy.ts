/**
 * What the pages of the site may load: files of the site and nothing else. The search runs as WebAssembly, and its pictures
 * are part of its styles. The page of the editor has another policy: `editor-security-policy.ts`.
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

/** The policy as a page states it in a `<meta>`: GitHub Pages and GitLab Pages send no headers of the site. */
export const pagePolicy = directives.join('; ');
