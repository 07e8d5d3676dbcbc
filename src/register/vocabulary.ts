import { hasHeadAuthority } from '../domain/authority.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { ReferenceTarget } from '../domain/fields/reference.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import type { Text } from '../domain/text.ts';
import type { PlacedFile } from './settings.ts';

/** The words that fields may take beside those of their schema, for messages about a record. */
export interface Vocabulary {
  /** What a reference can name, each with its label; undefined where there is no list of it. */
  choices: (target: ReferenceTarget) => ReadonlyMap<string, Text> | undefined;
  /** How a record names the head of its department; undefined where nobody or more than one is. */
  readonly head: string | undefined;
}

/** A file of the tree that others name, by what its lines say; it may yet be refused. */
interface Named {
  type: 'departments' | 'outlets' | 'spokespersons' | 'authorisations';
  department: string;
  slug: string;
  name: string;
  isHead: boolean;
  from: PlainDate;
  to: PlainDate | undefined;
}

const namedTypes: readonly string[] = [
  'departments',
  'outlets',
  'spokespersons',
  'authorisations',
] satisfies readonly Named['type'][];

/** What can be named in a tree whose records have not all been read yet. */
export class Vocabularies {
  readonly placed: readonly PlacedFile[];
  readonly ruleSets: ReadonlyMap<string, RuleSet>;
  #named: readonly Named[] | undefined;

  constructor(placed: readonly PlacedFile[], ruleSets: ReadonlyMap<string, RuleSet>) {
    this.placed = placed;
    this.ruleSets = ruleSets;
  }

  /** The vocabulary of a record of a department, on a day that is looked up when it is needed. */
  of(department: string, dayOfRecord: () => PlainDate | undefined): Vocabulary {
    const head = () => {
      const day = dayOfRecord();
      return day === undefined ? undefined : this.headOn(department, day);
    };
    return {
      choices: (target) => this.choices(target, department),
      get head() {
        return head();
      },
    };
  }

  choices(target: ReferenceTarget, department: string): ReadonlyMap<string, Text> | undefined {
    const sets = [...this.ruleSets.values()];
    if (target === 'topics') return labelsOf(sets.map(({ topics }) => topics));
    if (target === 'grounds') return labelsOf(sets.map(({ refusalGrounds }) => refusalGrounds));
    const types = typesOf[target];
    return (
      types &&
      new Map(
        this.named
          .filter(
            ({ type, department: owner }) => types.includes(type) && (owner === '' || owner === department),
          )
          .map(({ slug, name }) => [slug, { vi: name, en: name }]),
      )
    );
  }

  headOn(department: string, day: PlainDate): string | undefined {
    const heads = this.named.filter(
      ({ isHead, department: owner, from, to }) =>
        isHead && owner === department && from <= day && (to === undefined || day <= to),
    );
    return heads.length === 1 ? heads[0]?.slug : undefined;
  }

  get named(): readonly Named[] {
    return (this.#named ??= this.placed.flatMap(namedIn));
  }
}

const typesOf: Partial<Record<ReferenceTarget, readonly Named['type'][]>> = {
  departments: ['departments'],
  outlets: ['outlets'],
  spokespersons: ['spokespersons'],
  speaker: ['spokespersons', 'authorisations'],
};

const labelsOf = (lists: readonly Readonly<Record<string, { name: Text }>>[]): ReadonlyMap<string, Text> =>
  new Map(lists.flatMap((list) => Object.entries(list).map(([key, { name }]) => [key, name] as const)));

/** How many bytes of a file are searched for a name; the front matter of a person is shorter. */
const bytesRead = 4096;

function namedIn({ file, place }: PlacedFile): Named | [] {
  if (place.is !== 'record' || !namedTypes.includes(place.type)) return [];
  const text = file.bytes?.subarray(0, bytesRead).toString('utf8').normalize('NFC') ?? '';
  const value = (key: string) =>
    new RegExp(`^ {0,2}${key}:[ \\t]*["']?([^"'\\r\\n]+)`, 'm').exec(text)?.[1]?.trim();
  const type = place.type as Named['type'];
  return {
    type,
    department: type === 'departments' || type === 'outlets' ? '' : place.department,
    slug: place.slug,
    name: value('name') ?? place.slug,
    isHead: type === 'spokespersons' && hasHeadAuthority({ data: { basis: value('basis') } }),
    from: value('from') ?? '',
    to: value('to'),
  };
}
