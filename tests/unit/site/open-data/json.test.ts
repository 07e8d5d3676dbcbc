import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonByLine } from '../../../../src/site/open-data/json.ts';
import { runs } from '../../../support/runs.ts';

test('every record has a line of its own', () => {
  const records = {
    responses: [
      { id: 'a', tags: ['x', 'y'] },
      { id: 'b', reply: { states: 'result' } },
    ],
    waivers: [],
  };
  expect(jsonByLine({ asOf: '2026-11-22', department: { id: 'an-phu' }, words: ['x', 'y'], records }))
    .toMatchInlineSnapshot(`
      "{
        "asOf": "2026-11-22",
        "department": {"id":"an-phu"},
        "words": ["x","y"],
        "records": {
          "responses": [
            {"id":"a","tags":["x","y"]},
            {"id":"b","reply":{"states":"result"}}
          ],
          "waivers": []
        }
      }
      "
    `);
});

test('whatever is written so is read as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      expect(JSON.parse(jsonByLine(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
    { numRuns: runs(300) },
  );
  expect(JSON.parse(jsonByLine({ at: undefined, list: [{ of: undefined }] }))).toEqual({ list: [{}] });
});
