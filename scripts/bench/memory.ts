import { readdirSync, readFileSync } from 'node:fs';

const bytesIn = (status: string): number => Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended in the meantime.
    return '';
  }
};

const threadsOf = (process: string): string[] => {
  try {
    return readdirSync(`/proc/${process}/task`);
  } catch {
    return [];
  }
};

/**
 * The memory that a process and all that it has started hold now, in bytes, as Linux tells it: pages that several of them
 * share are counted for each. 0 where there is no such list.
 */
export function memoryOfTree(process: number | string): number {
  const children = threadsOf(String(process)).flatMap((thread) =>
    read(`/proc/${process}/task/${thread}/children`).split(' ').filter(Boolean),
  );
  const inside = children.reduce((sum, child) => sum + memoryOfTree(child), 0);
  return bytesIn(read(`/proc/${process}/status`)) + inside;
}
