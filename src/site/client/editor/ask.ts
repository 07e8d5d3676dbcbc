/** Something that is asked before the editor goes on. */
export interface Question {
  title: string;
  /** What there is to know, in paragraphs. */
  lines: readonly string[];
  /** What the buttons say: the one that goes back to the form, and the one that goes on. */
  back: string;
  onward: string;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A line in a list; what is between backticks is to be copied, and is shown as code. */
function item(line: string): HTMLLIElement {
  const made = element('li');
  const parts = line.split('`');
  made.append(...parts.map((part, index) => (index % 2 === 1 ? element('code', part) : part)));
  return made;
}

/** Asks in a dialog, and gives whether to go on; Esc goes back to the form. */
export async function ask({ title, lines, back, onward }: Question): Promise<boolean> {
  const dialog = element('dialog');
  dialog.className = 'cong-khai';
  const form = element('form');
  form.method = 'dialog';
  const heading = element('h2', title);
  heading.id = 'cong-khai-dialog';
  dialog.setAttribute('aria-labelledby', heading.id);
  const backButton = element('button', back);
  const onwardButton = element('button', onward);
  onwardButton.value = 'onward';
  backButton.autofocus = true;
  const list = element('ul');
  list.append(...lines.map(item));
  const buttons = element('p');
  buttons.append(backButton, onwardButton);
  form.append(heading, list, buttons);
  dialog.append(form);
  // The editor takes keys that are pressed anywhere for its shortcuts.
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
  });
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((settle) => {
    dialog.addEventListener('close', settle, { once: true });
  });
  dialog.remove();
  return dialog.returnValue === 'onward';
}
