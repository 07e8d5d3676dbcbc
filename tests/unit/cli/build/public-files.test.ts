import { expect, test } from 'vitest';
import { CannotRun } from '../../../../src/cli/command/cannot-run.ts';
import { checkPublicFiles } from '../../../../src/cli/build/public-files.ts';
import { fixturePublication } from '../../../support/publications.ts';

const small = fixturePublication('small');

/** Why a site cannot be made beside a publisher's own file; undefined where it can. */
function refusalOf(file: string): string | undefined {
  const { register } = small;
  const tree = { ...register.tree, publicFiles: ['/pictures/logo.png', file] };
  try {
    checkPublicFiles({ ...small, register: { ...register, tree } });
    return undefined;
  } catch (error) {
    if (error instanceof CannotRun) return error.text.en;
    throw error;
  }
}

test.each(['/robots.txt', '/index.html', '/don-vi/an-phu/index.html', '/don-vi/so-do.png', '/feed.xml'])(
  'A publisher’s own file goes before one that is made, or lies beside it: %s',
  (file) => {
    expect(refusalOf(file)).toBeUndefined();
  },
);

test.each(['/feed', '/don-vi', '/en/don-vi/an-phu', '/pagefind', '/_astro'])(
  'A publisher’s own file has not the name of a folder of the site: %s',
  (file) => {
    expect(refusalOf(file)).toBe(
      `“public${file}” is a file, but the site needs a folder of that name. Rename or delete the file, and run the command again.`,
    );
  },
);

test.each([
  ['/index.html/x.html', 'index.html'],
  ['/robots.txt/a/b', 'robots.txt'],
  ['/data/manifest.json/a', 'data/manifest.json'],
])('A folder of a publisher’s own has not the name of a file of the site: %s', (file, folder) => {
  expect(refusalOf(file)).toBe(
    `“public/${folder}” is a folder, but the site needs a file of that name. Rename or delete the folder, and run the command again.`,
  );
});
