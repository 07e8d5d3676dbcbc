import fs, { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Preloaded into a command by `NODE_OPTIONS`: kills it, and all that it has started, at the change of the file system
 * whose number is in `KILL_AT`, a write being half done by then. Writes to the file in `COUNT_INTO` how many changes
 * there were. The command has to lead a process group.
 */
const changes = [
  'appendFile',
  'copyFile',
  'cp',
  'link',
  'mkdir',
  'rename',
  'rm',
  'rmdir',
  'symlink',
  'unlink',
  'utimes',
  'write',
  'writeFile',
];

const { KILL_AT: killAt, COUNT_INTO: countInto } = process.env;
if (isMainThread) {
  // What the command starts is killed with it, and counts nothing itself.
  for (const name of ['KILL_AT', 'COUNT_INTO', 'NODE_OPTIONS']) Reflect.deleteProperty(process.env, name);
  const writeHalf = fs.writeFileSync;
  let count = 0;
  const reach = (name: string, [path, data]: unknown[]) => {
    count += 1;
    if (String(count) !== killAt) return;
    if (name === 'writeFileSync' && (typeof data === 'string' || data instanceof Uint8Array))
      writeHalf(path as string, data.slice(0, data.length / 2));
    process.kill(-process.pid, 'SIGKILL');
  };
  const counted = (holder: object, names: readonly string[]) => {
    const functions = holder as Record<string, (...args: unknown[]) => unknown>;
    for (const name of names) {
      const change = functions[name];
      if (change)
        functions[name] = function (this: unknown, ...args: unknown[]) {
          reach(name, args);
          return change.apply(this, args);
        };
    }
  };
  counted(
    fs,
    changes.map((name) => `${name}Sync`),
  );
  counted(fs.promises, changes);
  syncBuiltinESMExports();
  if (countInto !== undefined)
    process.once('exit', () => {
      writeFileSync(countInto, String(count));
    });
}
