import { expect, it } from 'vitest';
import { caoThiThu } from '../../../src/rules/example-records/authorisations.ts';
import { august, october } from '../../../src/rules/example-records/briefings.ts';
import { correction } from '../../../src/rules/example-records/corrections.ts';
import { publisher } from '../../../src/rules/example-records/publisher.ts';
import { report } from '../../../src/rules/example-records/reports.ts';
import { answeredPetition } from '../../../src/rules/example-records/responses.ts';
import { hoVanLanh } from '../../../src/rules/example-records/spokespersons.ts';
import { smallTree } from '../../support/tree.ts';

const small = new Map(smallTree().files.map(({ path, bytes }) => [path, bytes?.toString()]));

it.each([
  ['publisher.yaml', publisher],
  ['departments/an-phu/authorisations/cao-thi-thu-giao-nha.md', caoThiThu],
  ['departments/an-phu/briefings/2026-08.md', august],
  ['departments/an-phu/briefings/2026-10.md', october],
  ['departments/an-phu/corrections/2026-09-10-so-tien-ban-nha.md', correction],
  ['departments/an-phu/reports/2026-Q3.md', report],
  ['departments/an-phu/responses/2026-10-05-cham-tra-bien-lai.md', answeredPetition],
  ['departments/an-phu-bac/spokespersons/ho-van-lanh.md', hoVanLanh],
])('Examples that change %s start from the one in the small tree', (path, text) => {
  expect(text).toBe(small.get(path));
});
