import { lackOfAuthority, holdsOn, type SpeakerAuthority } from '../../domain/authority.ts';

/** The lists and fields of the form, as the address of the page names them: department, day, code of a case. */
const names = { department: 'don-vi', day: 'ngay', case: 'vu-viec' } as const;

/** Who may speak, as their row says it. */
function speakingOf({
  type,
  from = '',
  to,
  mode,
  case: cases = '',
  signed = '',
}: DOMStringMap): SpeakerAuthority {
  if (type !== 'authorisations') return { type: 'spokespersons', data: { from, ...(to ? { to } : {}) } };
  const data = {
    from,
    to,
    mode: mode === 'coordinate' ? mode : 'speak',
    case: cases.split(', '),
    document: { date: signed },
  } as const;
  return { type, data };
}

const rowsIn = (page: Document) => [...page.querySelectorAll<HTMLTableRowElement>('.speakers tbody tr')];

/** Where the page of the person is, by which a row is known. */
const personOf = (row: HTMLTableRowElement) => row.querySelector('th a')?.getAttribute('href') ?? '';

/** The rows of the page, and of the years that have been loaded. */
const rows = rowsIn(document);
/** The years before this one that have a page and have not been loaded, with its address. */
const yearsLeft = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.years-before [data-year]')].map((link) => [
    link.dataset['year'] ?? '',
    link.href,
  ]),
);
/** The first day of which the rows of the page itself tell. */
const since = document.querySelector<HTMLElement>('.years-before')?.dataset['since'] ?? '';
const notes = [...document.querySelectorAll<HTMLElement>('.elsewhere')];

/** The years that have to be loaded to tell of a day; of no day in particular, all of them. */
const yearsFor = (day: string): string[] =>
  day >= since && day !== ''
    ? []
    : [...yearsLeft.keys()].filter((year) => day === '' || day.startsWith(year));

/** Adds the rows of a year before this one to those of the page. @throws Error if its page cannot be loaded */
async function loadYear(year: string): Promise<void> {
  const response = await fetch(yearsLeft.get(year) ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!yearsLeft.delete(year)) return;
  const known = new Set(rows.map(personOf));
  const more = rowsIn(page).filter((row) => !known.has(personOf(row)));
  document.querySelector('.speakers tbody')?.append(...more);
  rows.push(...more);
}

/** Shows the rows of those who may speak on the day; how many they are. */
function showSpeakers(department: string, day: string, caseCode: string): number {
  for (const row of rows) {
    const isOther = department !== '' && row.dataset['department'] !== department;
    const lacking = day !== '' && lackOfAuthority(speakingOf(row.dataset), day, caseCode || undefined);
    row.classList.add('asked');
    row.hidden = isOther || Boolean(lacking);
  }
  return rows.filter(({ hidden }) => !hidden).length;
}

/** Shows who speaks in place of a department that has ended by the day or is still to come. */
function showNotes(department: string, day: string): void {
  for (const note of notes) {
    const { department: about, from = '', to } = note.dataset;
    note.hidden = about !== department || day === '' || !holdsOn({ from, to }, day);
  }
}

/** Shows the answer to the form, once what it takes is loaded, and keeps the form in the address of the page. */
function answer(form: HTMLFormElement, found: HTMLElement): void {
  const fields = new FormData(form);
  const address = new URL(location.href);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [department, day] = [text(names.department), text(names.day)];
  for (const name of Object.values(names)) {
    if (text(name)) address.searchParams.set(name, text(name));
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
  const count = showSpeakers(department, day, text(names.case));
  showNotes(department, day);
  const years = yearsFor(day);
  const isLoading = years.length > 0;
  found.ariaBusy = String(isLoading);
  if (isLoading) {
    found.textContent = found.dataset['loading'] ?? '';
    Promise.all(years.map(loadYear)).then(
      () => {
        answer(form, found);
      },
      () => {
        // Something else may have been asked for meanwhile, and answered.
        if (found.ariaBusy === 'false') return;
        found.ariaBusy = 'false';
        found.textContent = found.dataset['failed'] ?? '';
      },
    );
    return;
  }
  found.textContent = count === 0 ? (found.dataset['none'] ?? '') : `${count} ${found.dataset['some'] ?? ''}`;
}

/** Fills the form from the address of the page, and shows the answer whenever the form changes. */
function start(form: HTMLFormElement, found: HTMLElement): void {
  const query = new URL(location.href).searchParams;
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const preset = field.name === names.day ? form.dataset['today'] : undefined;
    field.value = query.get(field.name) ?? preset ?? '';
    field.addEventListener('input', () => {
      // A day of which a part is still to be typed is none yet.
      if (!field.validity.badInput) answer(form, found);
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.classList.add('shown');
  answer(form, found);
}

const form = document.querySelector<HTMLFormElement>('form.lookup');
const found = document.querySelector<HTMLElement>('.found');
if (form && found) start(form, found);
