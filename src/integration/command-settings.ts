import type { AstroConfig, AstroIntegration } from 'astro';
import type { CommandSettings, Options } from './options.ts';

/** The integration by which a command calls the `congKhai()` of the project's own configuration. */
export const commandIntegration = (call: CommandSettings): AstroIntegration => ({
  name: 'cong-khai-command',
  hooks: { 'cong-khai:call': () => call },
});

const given = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** The settings of the configuration with what a command says, if one does. */
export function withCommandSettings(
  options: Options,
  { integrations }: Pick<AstroConfig, 'integrations'>,
): CommandSettings {
  const [call] = integrations.flatMap(({ hooks }) => hooks['cong-khai:call']?.() ?? []);
  return { ...call, options: { ...options, ...given(call?.options ?? {}) } };
}
