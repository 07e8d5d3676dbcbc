/** Shows every part of a page, for whatever comes only when it is in sight, and lays it out anew with what has come. */
export const unfold = async (): Promise<void> => {
  await document.fonts.ready;
  const { body, documentElement: root } = document;
  for (let top = 0; top < root.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }
  scrollTo({ top: 0, behavior: 'instant' });
  body.style.display = 'none';
  body.getBoundingClientRect();
  body.style.removeProperty('display');
};
