import { withFields } from '../example-fields.ts';

/** A request that has been put off. */
export const deferredRequest = `---
receivedAt: 2026-11-05T09:00+07:00
from: bao-an-phu
channel: email
topic: Tiến độ chi trả tiền thi hành án quý III năm 2026
outcome: deferred
promisedFor: 2026-12-04
---
`;

/** A request that has been refused. */
export const refusedRequest = `---
receivedAt: 2026-11-05T09:00+07:00
from: bao-an-phu
channel: email
topic: Tiến độ chi trả tiền thi hành án quý III năm 2026
outcome: refused
answeredAt: 2026-11-06T15:00+07:00
speaker: tran-thi-mai-lan
approval:
  by: tran-thi-mai-lan
  at: 2026-11-06T14:00+07:00
refusal:
  ground: state-secret
  legalReference: Công văn, mục 2.2.2
---
`;

/** A request that has been answered. */
export const answeredRequest = withFields(refusedRequest, { outcome: 'answered', refusal: null });
