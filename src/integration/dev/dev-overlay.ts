import { events, type OverlayContent } from './dev-overlay-content.ts';

/** Runs in the browser, and only under `npm run dev`: shows what is wrong with the records over the page. */
const style = `
  :host { all: initial }
  section {
    position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; box-sizing: border-box;
    padding: 1rem 1.25rem; border-top: 4px solid #b3261e; background: #fff; color: #1b1b1b;
    font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 -4px 24px rgb(0 0 0 / 0.25);
  }
  h2 { margin: 0 5rem 0 0; font-size: 1.125rem }
  p { margin: 0.25rem 0 }
  ol { margin: 0.75rem 0 0; padding-left: 1.5rem }
  li { margin-bottom: 0.75rem }
  code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
  small { color: #595959; font-size: 0.875rem }
  button {
    position: absolute; top: 0.75rem; right: 1rem; min-height: 2.75rem; padding: 0 1rem; font: inherit;
    border: 1px solid #595959; border-radius: 4px; background: #fff; color: inherit; cursor: pointer;
  }
  @media (prefers-color-scheme: dark) {
    section, button { background: #1b1b1b; color: #f2f2f2 }
    section { border-color: #f2776d }
    small { color: #b8b8b8 }
  }
`;

const name = 'cong-khai-findings';

const element = (tag: string, text = '', ...children: Node[]): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
};

function show({ language, heading, advice, close, lines }: OverlayContent): void {
  document.querySelector(name)?.remove();
  if (lines.length === 0) return;
  const host = document.createElement(name);
  host.lang = language;
  const list = lines.map(({ place, message, rule, source }) =>
    element(
      'li',
      '',
      element('code', place),
      element('p', message),
      element('small', [source, rule].filter(Boolean).join(' · ')),
    ),
  );
  const button = element('button', close);
  button.addEventListener('click', () => {
    host.remove();
  });
  const section = element(
    'section',
    '',
    element('h2', heading),
    element('p', advice),
    element('ol', '', ...list),
    button,
  );
  section.setAttribute('role', 'alert');
  host.attachShadow({ mode: 'open' }).append(element('style', style), section);
  document.body.append(host);
}

import.meta.hot?.on(events.findings, show);
import.meta.hot?.send(events.ask);
