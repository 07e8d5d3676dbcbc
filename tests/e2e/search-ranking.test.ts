import { beforeAll, describe, expect, it } from 'vitest';
import { furtherQueries, knownQueries } from '../../scripts/bench/known-queries.ts';
import { rankingOf, type Ranking } from '../../scripts/bench/ranking.ts';
import { write } from '../../src/integration/static-files/files.ts';
import { startSearchIndex } from '../../src/integration/search/search-index.ts';
import { demoContent } from '../support/command.ts';
import { judgeOn, registerOf } from '../support/tree.ts';
import { temporaryFolder } from '../support/temporary.ts';

const site = temporaryFolder('ranking');
let ranking: Ranking;
let further: Ranking;

beforeAll(async () => {
  const register = registerOf(demoContent);
  const compliance = judgeOn(register, '2026-11-22');
  for await (const files of startSearchIndex({ register, compliance }))
    for (const { path, content } of files) write(site, `pagefind/${path}`, content);
  ranking = rankingOf(site);
  further = rankingOf(site, furtherQueries);
});

describe('fifty queries of people who know what they want', () => {
  it('are as many, none twice', () => {
    expect(new Set(knownQueries.map(([query]) => query)).size).toBe(50);
  });

  it('have it among the first three results, but for two at most', () => {
    expect(ranking.missed.slice(2), JSON.stringify(ranking.missed, null, 2)).toEqual([]);
  });

  it('have it first, nearly all of them', () => {
    expect(ranking.meanReciprocalRank).toBeGreaterThanOrEqual(0.9);
  });
});

describe('queries that were written after the search was made', () => {
  it('have what was meant among the first three results, nine in ten of them', () => {
    expect(further.found / further.queries, JSON.stringify(further.missed, null, 2)).toBeGreaterThanOrEqual(
      0.9,
    );
    expect(further.meanReciprocalRank).toBeGreaterThanOrEqual(0.8);
  });
});
