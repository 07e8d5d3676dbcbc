/* eslint-disable @typescript-eslint/consistent-type-imports -- a declaration of a module may import in no other way */

/** The pages as `congKhai()` has read them: their parameters, and what each shows. */
declare module 'virtual:cong-khai/pages' {
  type Names = import('./views/index.ts').PageName;

  /** The parameters of every page of that name, as `getStaticPaths` gives them. */
  export const paramsOf: (name: Names) => { params: Record<string, string> }[];

  /** What the page shows that is asked for. */
  export const viewOf: <Name extends Names>(
    name: Name,
    page: Pick<import('astro').AstroGlobal, 'locals' | 'params' | 'currentLocale'>,
  ) => import('./views/index.ts').ViewOf<Name>;
}

/** The text of each guide as a component, by the path of its file among the guides, without ending. */
declare module 'virtual:cong-khai/guides' {
  export const guides: Readonly<
    Record<string, import('astro/runtime/server/index.js').AstroComponentFactory>
  >;
}
