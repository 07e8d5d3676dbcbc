/** Who stands behind the site, what it is and what not, and what it knows of its readers. */
export const about = {
  title: 'About this site',
  link: 'About',
  description: 'Who is responsible for this site, what it is and what it is not, accessibility and privacy.',
  responsible: 'Responsible body',
  nobodyNamed: 'This site has not named a responsible body or a way to reach it.',
  noContact: 'This site has not published a way to reach this body.',
  name: 'Body',
  address: 'Address',
  phone: 'Telephone',
  email: 'E-mail',
  departmentsAnswer:
    'For the affairs of a department, ask its spokesperson, who answers the press; the body named here answers for this site.',
  is: 'What this site is',
  isList: [
    'A register of who speaks for each department, what the press was told, and whether it was on time.',
    'Every page is made of the departments’ records. Software reckons the due dates and compares the records with the rules listed under Rules; a record that is wrong cannot be published.',
    'What was overdue or against a rule stays on the site after it has been done or explained.',
  ],
  isNot: 'What this site is not',
  isNotList: [
    'A place to file a petition, a complaint or a denunciation, or to ask about an enforcement case: please write to the competent office.',
    'A substitute for the law, or legal advice: where the two differ, the original text counts.',
    'A verdict on a department: the software knows only what has been recorded. What was done but not recorded is shown here as not done.',
  ],
  accessibility: 'Accessibility',
  accessibilityList: [
    'This site aims at level AA of WCAG 2.2. The tests of its software check every kind of page automatically with axe, in narrow and wide windows, in light and dark.',
    'Every page can be read without JavaScript; only the search and the editor need it. Without it, browse by type, year and department.',
    'Automatic checks do not find every barrier, and the software comes with no independent audit. Attachments are provided by the departments and are not checked for accessibility. The editor for officials is software by others.',
    'Records are in Vietnamese only, also on the English pages.',
  ],
  accessibilityContact: 'If something keeps you from using this site, please tell the responsible body.',
  privacy: 'Privacy',
  privacyList: [
    'The pages for readers set no cookies, do not count visits and load nothing from elsewhere.',
    'The search runs in your browser. The address of the search page may hold your words (?q=…): if you reload or share that address, the server receives them as well.',
    'Whoever hosts this site may keep access logs, which include your network address. The software does not decide that and does not know for how long they are kept.',
    'The editor for officials remembers in the browser which department was chosen and how it is displayed; once signed in, it works with the repository of the records, under the terms of its host.',
    'When you call, send an e-mail or open a link to elsewhere, you leave this site.',
  ],
  privacyOfSpokespersons:
    'The names, positions, telephone numbers and e-mail addresses of spokespersons are published under this rule:',
  errors: 'If something on a page is wrong, use the link at its foot.',
  sources: 'Sources and data',
  repository: 'The repository of the records, with the history of every change',
  licence: 'Licence of the data',
};
