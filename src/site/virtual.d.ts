/* eslint-disable @typescript-eslint/consistent-type-imports -- a declaration of a module may import in no other way */

/** What the pages show, as `congKhai()` has read it for them. */
declare module 'virtual:cong-khai/publication' {
  export const published: () => import('./publication.ts').Publication;
}

/** The guides, each with its text as a component. */
declare module 'virtual:cong-khai/guides' {
  type Guide = import('./guides.ts').GuideText & {
    data: { title: string; description: string };
    Content: import('astro/runtime/server/index.js').AstroComponentFactory;
    headings: import('astro').MarkdownHeading[];
  };
  export const guides: readonly Guide[];
}
