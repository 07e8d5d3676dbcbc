// Puts what a button holds on the clipboard and says so. Where a page may not write there, no button shows.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('button[data-copy]')) {
    const { copy, copied, failed } = button.dataset;
    const status = button.nextElementSibling;
    button.hidden = false;
    button.addEventListener('click', async () => {
      status.textContent = '';
      status.textContent = await navigator.clipboard.writeText(copy).then(
        () => copied,
        () => failed,
      );
    });
  }
}
