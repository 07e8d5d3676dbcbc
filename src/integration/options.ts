import type { Enforcement } from '../domain/publisher.ts';
import type { Language } from '../domain/text.ts';
import type { Register } from '../register/register.ts';
import type { TemplateSources } from './templates/template-sources.ts';

/** Settings of `congKhai()` in `astro.config.mjs`. What is left out follows from `publisher.yaml`. */
export interface Options {
  /** The content folder, from the root of the project; `content` if none is given. */
  content?: string | undefined;
  /** The day that counts as today, as `YYYY-MM-DD`, in Vietnam; `asOf` of the publisher, or else the clock. */
  asOf?: string | undefined;
  /** Whether overdue duties stop a build or are published as lapses. */
  overdue?: Enforcement['overdue'] | undefined;
  /** The path under which the site is served; that of the publisher's `site` if none is given. */
  base?: string | undefined;
  /** The language of messages; Vietnamese if none is given. */
  language?: Language | undefined;
}

/**
 * What a command of this package passes to the `congKhai()` of the project's configuration, by an integration that it
 * adds. Its flags take precedence over the options there.
 */
export interface CommandSettings {
  options: Options;
  /** What is to be compiled, where the command asks for compiled templates alone. */
  compile?: TemplateOrder;
  /** Called each time the content has been read while the site is worked on. */
  onRead?: (register: Register) => void;
}

/** Templates that are to be compiled: of what, and into which folder. */
export interface TemplateOrder extends TemplateSources {
  into: string;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- so Astro names the hooks that integrations add
  namespace Astro {
    export interface IntegrationHooks {
      'cong-khai:call': () => CommandSettings;
    }
  }
}
