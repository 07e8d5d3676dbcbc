/** Puts what a button holds on the clipboard and says so. Where a page may not write there, no button shows. */
async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const { copy = '', copied = '', failed = '' } = button.dataset;
  const status = button.nextElementSibling;
  if (!status) return;
  status.textContent = '';
  status.textContent = await navigator.clipboard.writeText(copy).then(
    () => copied,
    () => failed,
  );
}

if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.classList.add('shown');
    button.addEventListener('click', () => void copyFrom(button));
  }
}
