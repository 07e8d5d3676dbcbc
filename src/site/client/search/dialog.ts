import { elementIn, make } from '../elements.ts';
import { start } from './panel.ts';
import { labelSearch, type ModalElement } from './pagefind-ui.ts';

let dialog: Promise<ModalElement> | undefined;

/** Opens the panel of the search page at an address in a dialog over this one. @throws Error if it cannot be fetched */
export async function open(address: string): Promise<void> {
  dialog ??= dialogOf(address);
  try {
    const modal = await dialog;
    modal.open();
    modal.querySelector<HTMLInputElement>('pagefind-input input')?.focus();
  } catch (error) {
    dialog = undefined;
    throw error;
  }
}

const loaded = (element: HTMLElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', () => {
      reject(new Error('The search cannot be loaded'));
    });
    document.head.append(element);
  });

/** Loads Pagefind's component UI from where the search page has it. */
async function loadComponents(page: Document): Promise<void> {
  const { href } = elementIn(page, 'link[href$="pagefind-component-ui.css"]') as HTMLLinkElement;
  const { src } = elementIn(page, 'script[src$="pagefind-component-ui.js"]') as HTMLScriptElement;
  await Promise.all([
    loaded(make(document, 'link', { rel: 'stylesheet', href })),
    loaded(make(document, 'script', { src })),
  ]);
}

/** The panel as a dialog. Made where Pagefind's elements are not known, so that each begins its life once, in the dialog. */
function modalOf(page: Document, panel: HTMLElement, address: string): ModalElement {
  const wrap = (name: string, ...inside: Element[]): HTMLElement => {
    const element = page.createElement(name);
    element.append(...inside);
    return element;
  };
  const whole = make(page, 'a', { className: 'whole', href: address }, panel.dataset['whole'] ?? '');
  return wrap(
    'pagefind-modal',
    wrap('pagefind-modal-header', elementIn(panel, 'pagefind-input')),
    wrap('pagefind-modal-body', panel),
    wrap('pagefind-modal-footer', whole),
  ) as ModalElement;
}

async function dialogOf(address: string): Promise<ModalElement> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const panel = elementIn(page, '.search') as HTMLElement;
  await loadComponents(page);
  const modal = modalOf(page, panel, address);
  labelSearch(panel);
  document.body.append(modal);
  start(panel);
  return modal;
}
