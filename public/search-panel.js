// The search panel, on its own page and, fetched from there, in a dialog on every other.
const has = (text) => typeof text === 'string' && text.trim() !== '';

const instanceOf = () => window.PagefindComponents.getInstanceManager().getInstance('default');

/** Says what is searched. Pagefind's dialog cannot bear to hear of it once it is made. */
const name = ({ dataset }) => instanceOf().setTranslations({ search_label: dataset.label });

/** Makes a panel search. On the page of its own, the query stands in the address, and is searched on load. */
export function start(panel) {
  const scope = panel.closest('pagefind-modal') ?? panel;
  const alone = scope === panel;
  const form = panel.querySelector('.filters');
  const details = panel.querySelector('details');
  const results = panel.querySelector('pagefind-results');
  const older = panel.querySelector('.older');
  const more = panel.querySelector('.more');
  const whole = scope.querySelector('.whole');
  const input = scope.querySelector('pagefind-input input');
  const instance = instanceOf();
  const fields = [...form.querySelectorAll('select')];
  const sort = listIn(form, 'sap-xep');
  const filters = fields.filter((field) => field !== sort);
  panel.hidden = false;
  details.open = alone && matchMedia('(min-width: 48rem)').matches;
  results.resultTemplate = (found) => resultOf(found, panel, form);

  async function ask(term) {
    const chosen = filters.filter(({ value }) => value).map(({ name, value }) => [name, [value]]);
    instance.searchSort = sort.value ? { date: 'desc' } : {};
    if (chosen.length > 0) await instance.triggerLoad();
    instance.faceted = chosen.length > 0;
    instance.triggerSearchWithFilters(term, Object.fromEntries(chosen));
  }

  function addressOf(term) {
    const address = new URL(alone ? location.href : whole.href);
    const said = [['q', term], ...fields.map(({ name, value }) => [name, value])];
    for (const [name, value] of said) {
      if (has(value)) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    return address;
  }

  if (alone) name(panel);
  instance.on('search', (term) => {
    const address = addressOf(term);
    const chosen = fields.filter(({ value }) => value).length;
    details.firstElementChild.toggleAttribute('data-chosen', chosen > 0);
    if (chosen > 0) details.firstElementChild.dataset.chosen = chosen;
    if (alone) history.replaceState(null, '', address);
    else whole.href = address;
  });
  instance.on('loading', () => {
    more.hidden = true;
  });
  instance.on('results', (found) => {
    more.hidden = found.results.length <= results.maxResults;
  });
  form.addEventListener('change', () => ask(scope.querySelector('pagefind-input input').value));
  form.querySelector('button').addEventListener('click', () => {
    for (const field of fields) field.value = '';
    ask(instance.searchTerm);
  });

  // Older records come after the newest; a reader who is among the results keeps their place until they leave it.
  addEventListener('older-records', ({ detail: stage }) => {
    older.hidden = stage !== 'loading';
    if (stage !== 'loaded') return;
    const again = () => ask(instance.searchTerm);
    if (results.contains(document.activeElement)) results.addEventListener('focusout', again, { once: true });
    else again();
  });

  if (!alone) return;
  const asked = new URL(location.href).searchParams;
  for (const field of fields) field.value = asked.get(field.name) ?? '';
  for (const field of fields) if (field.selectedIndex < 0) field.value = '';
  const term = asked.get('q') ?? '';
  input.value = term;
  if (has(term) || filters.some(({ value }) => value)) ask(term);
}

const listIn = (form, name) => form.querySelector(`[name=${name}]`);

/** What the form calls a value: the names of departments and types are in the language of the page there. */
const nameIn = (form, list, value) =>
  [...listIn(form, list).options].find((option) => option.value === value)?.text ?? value;

/** A record as a result: what it is, whose and from when, its title, and where it says what was asked. */
function resultOf({ raw_url: address, meta, excerpt }, panel, form) {
  const { root, lang, dates } = panel.dataset;
  const [, , department, type] = address.split('/');
  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };
  const owner = nameIn(form, 'don-vi', department);
  const day = meta.date && make('time', { dateTime: meta.date }, dayOf(meta.date, dates));
  const about = type
    ? [nameIn(form, 'loai', type), ' · ', owner, ' · ', day]
    : [nameIn(form, 'loai', 'don-vi')];
  const title = make('a', { className: 'title', href: root + address.slice(1) }, type ? meta.title : owner);
  const passage = make('p', { innerHTML: excerpt });
  if (lang) passage.lang = lang;
  if (lang && type) title.lang = lang;
  return make('li', { className: 'result' }, make('p', { className: 'quiet' }, ...about), title, passage);
}

function dayOf(date, dates) {
  const { locale, ...form } = JSON.parse(dates);
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
}

/** Puts the cursor into the field of the search page. */
export function focus(panel) {
  panel.querySelector('pagefind-input input').focus();
}

let dialog;

/** Opens the panel of the search page at an address in a dialog over this one. @throws if it cannot be fetched */
export async function open(address) {
  dialog ??= make(address);
  try {
    const modal = await dialog;
    modal.open();
    modal.querySelector('pagefind-input input').focus();
  } catch (error) {
    dialog = undefined;
    throw error;
  }
}

const loaded = (element) =>
  new Promise((settle, fail) => {
    element.addEventListener('load', settle);
    element.addEventListener('error', fail);
    document.head.append(element);
  });

async function make(address) {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const panel = page.querySelector('.search');
  const { href } = page.querySelector('link[href$="pagefind-component-ui.css"]');
  const { src } = page.querySelector('script[src$="pagefind-component-ui.js"]');
  await Promise.all([
    loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href })),
    loaded(Object.assign(document.createElement('script'), { src })),
  ]);
  // Made where Pagefind's elements are not known, so that each begins its life once, in the dialog.
  const make = (name, properties, ...inside) => {
    const element = Object.assign(page.createElement(name), properties);
    element.append(...inside);
    return element;
  };
  const whole = make('a', { className: 'whole', href: address }, panel.dataset.whole);
  const modal = make(
    'pagefind-modal',
    {},
    make('pagefind-modal-header', {}, panel.querySelector('pagefind-input')),
    make('pagefind-modal-body', {}, panel),
    make('pagefind-modal-footer', {}, whole),
  );
  name(panel);
  document.body.append(modal);
  start(panel);
  return modal;
}
