import type { notFound as original } from '../vi/not-found.ts';

/** The page that stands for a missing one. */
export const notFound: typeof original = {
  pageNotFound: 'Page not found',
  pageNotFoundNext: 'Try the search, or choose a department:',
  pageNotFoundText:
    'There is no page at this address. It may be mistyped, or the link that led here may be old.',
};
