/* eslint-disable @typescript-eslint/consistent-type-imports -- a declaration of a module may import in no other way */

/** What the pages show, as `congKhai()` has read it for them. */
declare module 'virtual:cong-khai/publication' {
  export const published: () => import('./publication.ts').Publication;
}

/** The text of each guide as a component, by the path of its file among the guides, without ending. */
declare module 'virtual:cong-khai/guides' {
  export const guides: Readonly<
    Record<string, import('astro/runtime/server/index.js').AstroComponentFactory>
  >;
}
