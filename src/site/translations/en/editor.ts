import type { editor as original } from '../vi/editor.ts';

/** Where staff edit the records. */
export const editor: typeof original = {
  admin: {
    link: 'For staff',
    title: 'Edit records',
    lead: 'Staff choose their department to add a briefing, record an answer or change a telephone number. Readers have no need of this page. The editor itself is in Vietnamese.',
    choose: 'Choose a department',
    practice: 'practise',
    practiceExplained:
      'While you practise, all that you save stays in this browser; nothing is sent anywhere, and the site does not change.',
    proposed:
      'What you save is a proposal to the repository of the records. It is checked and approved before it appears on the site.',
    direct:
      'What you save is written to the main branch of the repository at once: the editor cannot propose changes to this kind of host yet.',
    repository: 'Repository of the records',
    noRepository: 'This site is connected to no repository, so that on the web one can only practise.',
    noRepositoryNext:
      'To use the editor in earnest, the publisher names the repository under repository in publisher.yaml and builds the site again. Or use it on your own machine: run npm run dev, open this page at its localhost address and choose the project’s folder; no server is needed.',
    needsScript: 'The editor needs JavaScript. Turn it on in the browser and load the page again.',
    opening: 'Opening the editor…',
    failed: 'The editor could not be opened for this department. Go back and choose one from the list.',
    back: 'Back to the departments',
  },
};
