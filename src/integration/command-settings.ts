import type { AstroConfig, AstroIntegration } from 'astro';
import type { CommandSettings, Options } from './options.ts';

/** The integration by which a command calls the `congKhai()` of the project's own configuration. */
export const commandIntegration = (settings: CommandSettings): AstroIntegration => ({
  name: 'cong-khai-command',
  hooks: { 'cong-khai:call': () => settings },
});

const definedOnly = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** The options of the configuration with the settings of a command in their place, if a command has passed any. */
export function withCommandSettings(
  options: Options,
  { integrations }: Pick<AstroConfig, 'integrations'>,
): CommandSettings {
  const [settings] = integrations.flatMap(({ hooks }) => hooks['cong-khai:call']?.() ?? []);
  return { ...settings, options: { ...options, ...definedOnly(settings?.options ?? {}) } };
}
