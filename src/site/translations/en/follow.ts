import type { follow as original } from '../vi/follow.ts';

/** How a reader is told of what is new: by a feed, a calendar, or mail. */
export const follow: typeof original = {
  follow: {
    title: 'Follow',
    feed: {
      name: 'Feed',
      text: 'A news reader app checks this address by itself and tells you of every new record of the department, without your opening this page again. Copy either address into the app:',
    },
    calendar: {
      name: 'Calendar',
      text: 'What the department has to do soon, or should have done. Subscribe to this address in a calendar app, and entries change by themselves as duties are done:',
    },
    mail: {
      name: 'E-mail',
      text: 'This site sends no mail and keeps nobody’s address. To be told by mail, give the address of the feed to a service that turns feeds into mail:',
    },
    ofDepartment: 'Follow this department',
  },
};
