import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The socket by which builds find the one that holds a lock. */
function socketOf(lock: string): string {
  const name = `cong-khai-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`;
  if (platform() === 'win32') return `\\\\.\\pipe\\${name}`;
  return platform() === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/** Takes the lock if it is free, and says whether it was. An error of another kind does not keep a build from running. */
const tryToLock = (server: Server, path: string): Promise<boolean> =>
  new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      settle(error.code !== 'EADDRINUSE');
    });
    server.listen(path, () => {
      settle(true);
    });
  });

/** Settles when the build that holds the lock has ended, or turns out to have ended long ago. */
const unlocked = (path: string): Promise<void> =>
  new Promise((settle) => {
    const socket = createConnection(path);
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && !path.startsWith('\0')) rmSync(path, { force: true });
    });
    socket.once('close', () => {
      settle();
    });
  });

/**
 * Does work while no other holds the lock of that name. Astro works in folders of the project itself, where two builds at
 * once would spoil each other's pages. The lock is an open socket, so it ends with its process, however that ends. `onWait` is
 * called once, where another build has it.
 */
export async function whileLocked<T>(
  lock: string,
  onWait: () => unknown,
  work: () => Promise<T>,
): Promise<T> {
  const release = await acquired(lock, onWait);
  try {
    return await work();
  } finally {
    release();
  }
}

/** Waits until the lock is free and takes it, and gives the function that lets the next one have it. */
async function acquired(lock: string, onWait: () => unknown): Promise<() => void> {
  const path = socketOf(lock);
  for (let first = true; ; first = false) {
    const others = new Set<Socket>();
    const server = createServer((socket) => {
      others.add(socket.unref());
      socket.once('error', () => undefined).once('close', () => others.delete(socket));
    }).unref();
    if (await tryToLock(server, path)) {
      return () => {
        server.close();
        for (const socket of others) socket.destroy();
      };
    }
    if (first) onWait();
    await unlocked(path);
  }
}
