/** Opens what hints link to beside the editor: in its place, it would take along what was typed. */
export function openLinksBeside(page: Document): void {
  page.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link?.closest('.hint, .description')) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    { capture: true },
  );
}
