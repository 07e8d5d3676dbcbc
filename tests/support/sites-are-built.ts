import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

// Before each file of tests that look at sites, until they are there.
const built = inject('sitesAreBuilt');
while (!existsSync(built)) await setTimeout(50);
const fault = readFileSync(built, 'utf8');
if (fault) throw new Error(fault);
