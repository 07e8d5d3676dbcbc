/** How many cases a property is tried with: what the long tests ask for in `FC_RUNS`, else as many as `npm test` has time for. */
export const runs = (usual: number): number => Number(process.env['FC_RUNS'] ?? usual);
