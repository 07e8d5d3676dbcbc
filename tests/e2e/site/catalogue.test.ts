import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, inject, it } from 'vitest';
import { typeNames } from '../../../src/domain/records/index.ts';
import { fileOf, sha256 } from './built.ts';

const site = inject('demo');
const origin = 'https://cong-khai.example';

/** A node of expanded JSON-LD: whole names of properties, and lists of values. */
type Node = Readonly<Record<string, unknown>>;

const nothingFromTheNetwork = (url: string): Promise<never> =>
  Promise.reject(new Error(`The catalogue asks the network for ${url}`));

/** Safe mode is an error where anything would be dropped in silence; the types of the library do not know it yet. */
const strictly = { documentLoader: nothingFromTheNetwork, safe: true } as jsonld.Options.Expand;

const [catalogue = {}] = (await jsonld.expand(
  JSON.parse(readFileSync(join(site, 'data/catalog.jsonld'), 'utf8')) as jsonld.JsonLdDocument,
  strictly,
)) as readonly Node[];

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';

const nodes = (node: Node, property: string): Node[] => (node[property] ?? []) as Node[];
const values = (node: Node, property: string): unknown[] =>
  nodes(node, property).map((value) => value['@value'] ?? value['@id']);
const id = (node: Node): string => node['@id'] as string;
const dataSets = nodes(catalogue, `${dcat}dataset`);
const distributions = dataSets.flatMap((set) => nodes(set, `${dcat}distribution`));

describe('the catalogue', () => {
  it('is one of DCAT, by a publisher with a name, a home page and a licence', () => {
    expect(catalogue['@type']).toEqual([`${dcat}Catalog`]);
    expect(id(catalogue)).toBe(`${origin}/data/catalog.jsonld`);
    const [publisher = {}] = nodes(catalogue, `${dct}publisher`);
    expect(values(publisher, 'http://xmlns.com/foaf/0.1/name')).toContain(
      'Công khai phát ngôn thi hành án dân sự',
    );
    expect(values(catalogue, 'http://xmlns.com/foaf/0.1/homepage')).toEqual([`${origin}/`]);
    expect(values(catalogue, `${dct}license`)).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  });

  it('has a data set for every type, and for what is made from the records', () => {
    expect(dataSets.map(id)).toEqual(
      [...typeNames, 'figures', 'periods', 'breaches', 'findings'].map((name) => `${id(catalogue)}#${name}`),
    );
  });

  it('says of every data set what DCAT asks for, in both languages', () => {
    for (const set of dataSets) {
      expect(set['@type'], id(set)).toEqual([`${dcat}Dataset`]);
      for (const property of [`${dct}title`, `${dct}description`]) {
        const languages = nodes(set, property).map((text) => text['@language']);
        expect(languages, id(set)).toEqual(['vi', 'en']);
      }
      expect(values(set, `${dct}modified`)).toEqual(['2026-11-22']);
      expect(values(set, `${dct}publisher`)).toEqual([`${origin}/#publisher`]);
      expect(values(set, `${dct}language`)).toEqual([
        'http://publications.europa.eu/resource/authority/language/VIE',
      ]);
      expect(values(set, `${dcat}temporalResolution`)).toEqual(['P1D']);
      expect(nodes(set, `${dcat}distribution`).length, id(set)).toBeGreaterThan(0);
    }
  });

  it('leads with every distribution to a file or a page that is there', () => {
    expect(distributions.length).toBeGreaterThan(2 * typeNames.length);
    expect(new Set(distributions.map(id)).size).toBe(distributions.length);
    for (const distribution of distributions) {
      const addresses = [
        ...values(distribution, `${dcat}accessURL`),
        ...values(distribution, `${dcat}downloadURL`),
        ...values(distribution, `${dct}conformsTo`),
      ].map(String);
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) {
        expect(address.startsWith(`${origin}/`), address).toBe(true);
        expect(existsSync(join(site, fileOf(address.slice(origin.length)))), address).toBe(true);
      }
      expect(values(distribution, `${dcat}mediaType`)[0]).toMatch(
        /\/media-types\/(text\/csv|application\/json|application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)$/,
      );
      expect(values(distribution, `${dct}license`)).toHaveLength(1);
    }
  });

  it('says truly how long a table is and what its hash is', () => {
    const sized = distributions.filter((distribution) => nodes(distribution, `${dcat}byteSize`).length > 0);
    // Every type, and the breaches.
    expect(sized).toHaveLength(typeNames.length + 1);
    for (const distribution of sized) {
      const [address = ''] = values(distribution, `${dcat}downloadURL`).map(String);
      const file = join(site, fileOf(address.slice(origin.length)));
      const [checksum = {}] = nodes(distribution, 'http://spdx.org/rdf/terms#checksum');
      expect(values(distribution, `${dcat}byteSize`)).toEqual([String(statSync(file).size)]);
      expect(values(checksum, 'http://spdx.org/rdf/terms#checksumValue')).toEqual([
        sha256(readFileSync(file)),
      ]);
    }
  });
});
