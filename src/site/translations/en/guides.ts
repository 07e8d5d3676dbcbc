import type { guides as original } from '../vi/guides.ts';

/** Guides. */
export const guides: typeof original = {
  guideDescription: 'How to use this site, keep its records and monitor compliance, for each kind of reader.',
  noGuides: 'There are no guides yet.',
  guides: {
    audience: {
      journalists: 'For journalists',
      citizens: 'For citizens',
      staff: 'For staff who keep the records',
      overseers: 'For overseers',
      publishers: 'For those setting up their own site',
    },
    contents: 'In this guide',
    beside: 'Previous and next guide',
    previous: 'Previous',
    next: 'Next',
    untranslated: 'This guide has not been translated into English yet; the original follows.',
  },
};
