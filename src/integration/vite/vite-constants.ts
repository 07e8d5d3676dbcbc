import type { Plugin } from 'vite';

/** The constants by which Vite tells modules how they are run. */
const constants = /\bimport\.meta\.env\??\.(BASE_URL|DEV|PROD|MODE|SSR)\b/g;

/**
 * Astro lets a variable of the environment take the place of a constant of Vite that is called the same, and CI systems
 * and test runners like to set `PROD` or `BASE_URL`; Vite has `PROD` from `NODE_ENV`, which many a shell sets. A page would
 * lose its content policy, or its links their path. So the constants are put in before Astro looks for variables, and a
 * build is always one for production. `base` is the path under which the site is served.
 */
export const viteConstants = (base: string): Plugin => {
  let known: Readonly<Record<string, unknown>> = {};
  return {
    name: 'cong-khai:constants',
    configResolved({ command, env: { MODE } }) {
      const isBuild = command === 'build';
      known = { MODE, DEV: !isBuild, PROD: isBuild, BASE_URL: base };
    },
    transform: {
      filter: { code: constants },
      handler(code) {
        const all = { ...known, SSR: this.environment.config.consumer === 'server' };
        return code.replaceAll(constants, (_whole, key: keyof typeof all) => JSON.stringify(all[key]));
      },
    },
  };
};
