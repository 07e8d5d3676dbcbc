import type { guides as original } from '../vi/guides.ts';

/** Guides. */
export const guides: typeof original = {
  guideDescription: 'How to use this site, keep its records and watch over them, for each of its readers.',
  noGuides: 'There is no guide yet.',
  guides: {
    audience: {
      journalists: 'For journalists',
      citizens: 'For citizens',
      staff: 'For staff who keep the records',
      overseers: 'For overseers',
      publishers: 'For those who set up a site of their own',
    },
    contents: 'In this guide',
    beside: 'Guides beside this one',
    previous: 'Previous',
    next: 'Next',
    untranslated: 'This guide has not been translated into English yet; the original follows.',
  },
};
