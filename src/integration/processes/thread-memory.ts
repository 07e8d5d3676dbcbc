import type { ResourceLimits } from 'node:worker_threads';

/**
 * The memory of a thread that makes much and keeps little of it. Node.js would have it fill 64 MB before it looks for what is
 * left of that, twice over; with 16 MB it takes no longer, and with 8 MB a fifth longer.
 */
export const threadMemory: ResourceLimits = { maxYoungGenerationSizeMb: 48 };
