import { departmentTypeNames } from '../../domain/records/index.ts';
import { once, type Publication } from '../../site/publication.ts';
import { digestOf } from '../../register/digest.ts';
import { read, textOfRead } from '../../site/readings.ts';
import type { PageSource } from '../page-source.ts';

/** Digests of what is published, and of what that comes to at this minute. */
export interface ContentDigests {
  /** What is noted of no page, since all are made of it: settings, law, outlets, and what the departments themselves are. */
  shared: string;
  /** All of it together, with findings and attachments. */
  whole: string;
}

/** All that is published of departments, as it is at this minute. */
const everyReading = ({ register }: Publication): string[] => [
  ...departmentTypeNames.map((type) => read('records', type)),
  ...[...register.departments.keys()].flatMap((folder) => [
    read('withdrawn', folder),
    read('matters', folder),
  ]),
  read('duties'),
  read('breaches'),
];

export const contentDigests = once((publication): ContentDigests => {
  const { register, compliance, followsClock, emergency } = publication;
  const { files, publicFiles = [], root } = register.tree;
  const { departments: own, outlets } = register.records;
  const isShared = ({ path }: { path: string }) => !path.startsWith('departments/');
  const content = (some: typeof files) =>
    some.flatMap(({ path, bytes, name, size }) => [JSON.stringify([path, name, size]), bytes ?? '']);
  const shared = digestOf([
    JSON.stringify([root, register.publisher, own, outlets, followsClock, emergency]),
    ...content(files.filter(isShared)),
  ]);
  const whole = digestOf([
    shared,
    JSON.stringify([publicFiles.toSorted(), compliance.today, compliance.findings]),
    ...everyReading(publication).map((what) => textOfRead(publication, what)),
    ...content(files.filter((file) => !isShared(file))),
  ]);
  return { shared, whole };
});

/** A digest of what the Git history tells of past months. */
export const digestOfHistory = ({ publication }: PageSource): string =>
  digestOf([textOfRead(publication, read('past'))]);

/** A digest of all that a site is made of: the engine and the project by a digest of theirs, and what is published. */
export const digestOfSite = (engine: string, source: PageSource): string =>
  digestOf([engine, contentDigests(source.publication).whole, digestOfHistory(source)]);
