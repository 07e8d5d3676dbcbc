import type { Compliance } from '../compliance/compliance.ts';
import type { Register } from '../register/register.ts';

/** What the pages show: the register and what the law makes of it on a day. */
export interface Publication {
  register: Register;
  compliance: Compliance;
}

const key = Symbol.for('cong-khai.publication');

/** Astro runs pages in a module graph of its own, so what a command has read is handed over by the process. */
const shared = globalThis as { [key]?: Publication };

/** Hands a publication to the pages; the commands call it before Astro starts, and `dev` again at each change. */
export function publish(publication: Publication): void {
  shared[key] = publication;
}

/** What the pages show. @throws Error if Astro was started without a command of this project */
export function published(): Publication {
  const publication = shared[key];
  if (!publication) throw new Error('Start the site with npm run build or npm run dev.');
  return publication;
}
