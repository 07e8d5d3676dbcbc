/**
 * Variables under which Astro tells its makers nothing of a run, and keeps no file of its own in the home folder, where not
 * everybody may write.
 */
export const withoutTelemetry = { ASTRO_TELEMETRY_DISABLED: '1' } as const;
