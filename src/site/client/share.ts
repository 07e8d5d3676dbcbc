/** Opens what the browser has for sending a page on to somebody. Where it has nothing, the place of the button stays empty. */
if ('share' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    const { share: url = '' } = button.dataset;
    button.classList.add('shown');
    // A reader who shares with nobody after all has done nothing wrong.
    const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
    button.addEventListener('click', () => void navigator.share({ title, url }).catch(() => undefined));
  }
}
