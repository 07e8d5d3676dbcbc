import type { RouteData } from 'astro';

/** A sheet that a page loads, as Astro has it. */
export interface Sheet {
  depth: number;
  order: number;
  sheet: object;
}

/** A page as Astro compiled it. */
interface AstroPage {
  key: string;
  route: RouteData;
  styles: readonly Sheet[];
}

/** What Astro’s application knows of itself. */
export interface Manifest {
  routes: readonly { routeData: RouteData }[];
  entryModules: Readonly<Record<string, string>>;
  assetsDir: string;
  /** Loads the module of each template, by the path of its source. */
  pageMap: ReadonlyMap<string, () => Promise<unknown>>;
}

/** The part of Astro's application that renders a page of a static site, for which Astro has no types. */
export interface Application {
  manifest: Manifest;
  render: (request: Request, options: { routeData: RouteData; locals: object }) => Promise<Response>;
  getOptions: () => { allPages: Readonly<Record<string, AstroPage>> };
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, Pick<AstroPage, 'styles'>> }) => void;
  setOptions: (options: object) => void;
}
