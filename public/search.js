// Ties the search page to its address: a query in the address is searched at once, and a search can be shared.
const instance = window.PagefindComponents.getInstanceManager().getInstance('default');
const asked = new URL(location.href).searchParams.get('q');
instance.on('search', (term) => {
  const address = new URL(location.href);
  if (term) address.searchParams.set('q', term);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
});
if (asked) {
  const input = document.querySelector('pagefind-input input');
  if (input) input.value = asked;
  instance.triggerSearch(asked);
}
// Pagefind gives its drop-down lists no name that a screen reader would say, and makes them when it has the filters.
instance.on('filters', () => {
  for (const list of document.querySelectorAll('pagefind-filter-dropdown')) {
    list.querySelector('[role=combobox]')?.setAttribute('aria-label', list.getAttribute('label'));
  }
});
