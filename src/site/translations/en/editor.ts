import type { editor as original } from '../vi/editor.ts';

/** Where staff edit the records. */
export const editor: typeof original = {
  admin: {
    link: 'For staff',
    title: 'Edit records',
    lead: 'Staff choose their department to add a briefing, record an answer or change a telephone number. Readers do not need this page. The editor itself is in Vietnamese.',
    choose: 'Choose a department',
    practice: 'practice mode',
    practiceExplained:
      'Practice mode holds the published records of the department; everything you save stays in this browser; nothing is sent anywhere, and the site does not change.',
    proposed:
      'What you save becomes a proposal to the records repository. It is checked and approved before it appears on the site.',
    direct:
      'What you save is written directly to the main branch of the repository: the editor cannot propose changes on this kind of host yet.',
    repository: 'Records repository',
    noRepository:
      'This site is not connected to a repository, so only practice mode is available on the web.',
    noRepositoryNext:
      'To use the editor with real records, the site administrator enters the address of the repository under repository in publisher.yaml and rebuilds the site. You can also use it on your own machine: run npm run dev, open this page at its localhost address and choose the project’s folder; no server is needed.',
    needsScript: 'The editor needs JavaScript. Turn it on in your browser and reload the page.',
    opening: 'Opening the editor…',
    failed: 'The editor could not be opened for this department. Go back and choose one from the list.',
    back: 'Back to the departments',
  },
};
