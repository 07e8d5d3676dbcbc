import { recordsOfDepartment } from '../register/departments.ts';
import { once } from '../site/publication.ts';
import { digestOf } from '../register/digest.ts';
import type { PageSource } from './page-source.ts';

/** Digests of what is published, and of what that comes to at this minute. */
export interface ContentDigests {
  /** What is no single department's: settings, law, outlets, the day, and what the departments themselves are. */
  shared: string;
  /** Records, duties and breaches of each department, by its folder. */
  departments: ReadonlyMap<string, string>;
  /** All of it together, with findings and attachments. */
  whole: string;
}

export const contentDigests = once((publication): ContentDigests => {
  const { register, compliance, followsClock, emergency } = publication;
  const { files, publicFiles = [], root } = register.tree;
  const { departments: own, outlets } = register.records;
  const isShared = ({ path }: { path: string }) => !path.startsWith('departments/');
  const content = (some: typeof files) =>
    some.flatMap(({ path, bytes, name, size }) => [JSON.stringify([path, name, size]), bytes ?? '']);
  const shared = digestOf([
    JSON.stringify([root, register.publisher, own, outlets, compliance.today, followsClock, emergency]),
    ...content(files.filter(isShared)),
  ]);
  const withdrawn = (folder: string) => publication.withdrawn?.get(folder) ?? [];
  const departments = new Map(
    [...register.departments].map(([folder, department]) => [
      folder,
      digestOf([
        ...recordsOfDepartment(department).map((record) => JSON.stringify(record)),
        JSON.stringify(withdrawn(folder)),
        JSON.stringify([compliance.dutiesOf(folder), compliance.dutiesFrom(folder)]),
        JSON.stringify(compliance.breachesOf(folder)),
        // What others have recorded of its matters is theirs; how these passed between them changes its pages as well.
        JSON.stringify(
          register
            .mattersOf(folder)
            .map(({ records, transfers }) => [records[0].id, transfers, compliance.dutiesOn(records[0])]),
        ),
      ]),
    ]),
  );
  const whole = digestOf([
    shared,
    ...[...departments].flat(),
    JSON.stringify([publicFiles.toSorted(), compliance.findings]),
    ...content(files.filter((file) => !isShared(file))),
  ]);
  return { shared, departments, whole };
});

/** A digest of what the Git history tells of past months. */
export const digestOfHistory = ({ publication: { past } }: PageSource): string =>
  digestOf([JSON.stringify([...(past ?? [])])]);

/** A digest of all that a site is made of: the engine and the project by a digest of theirs, and what is published. */
export const digestOfSite = (engine: string, source: PageSource): string =>
  digestOf([engine, contentDigests(source.publication).whole, digestOfHistory(source)]);
