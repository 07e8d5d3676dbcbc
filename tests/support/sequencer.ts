import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The tests that take longest, in the order in which they are begun; those of sites come last, while sites are built. The
 * first two build by engines of their own, while the project's templates are compiled for all that follow. Those of a
 * project of Vitest follow one another, for a process that runs them serves no other.
 */
const order = [
  'build/incremental',
  'commands/first-publisher',
  'build/interrupted',
  'commands/emergency',
  'commands/check',
  'commands/scope',
  'e2e/build/',
  'commands/',
  'e2e/bench',
  'e2e/search-',
  'e2e/demo',
  'unit/site/logged-publication',
  'unit/properties/',
  'unit/',
  'browser/templates',
  'site/build',
  'browser/search',
  'browser/payloads',
  'browser/editor',
  'site/pages',
  'browser/dev',
  'site/breaches',
  'site/contact-published',
  'browser/',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = order.findIndex((part) => moduleId.includes(`/${part}`));
  return place < 0 ? order.length : place;
};

/** Begins with what takes longest, so that nothing long is left for the end, when other workers have nothing to do. */
export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => placeOf(a) - placeOf(b)));
  }
}
