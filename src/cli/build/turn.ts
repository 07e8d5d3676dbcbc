import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where those who wait for a turn in a project find the one who has it. */
function meetingPoint(project: string): string {
  const name = `cong-khai-${createHash('sha256').update(project).digest('hex').slice(0, 16)}`;
  if (platform() === 'win32') return `\\\\.\\pipe\\${name}`;
  return platform() === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/** Whether nobody has the turn, by taking it; an error other than that is no reason not to work. */
const take = (server: Server, path: string): Promise<boolean> =>
  new Promise((settle) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      settle(error.code !== 'EADDRINUSE');
    });
    server.listen(path, () => {
      settle(true);
    });
  });

/** Ends when whoever has the turn is through, or turns out to be long gone. */
const through = (path: string): Promise<void> =>
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
 * Waits for a turn in a project, and gives what ends it. Astro works in folders of the project itself, where two builds
 * at once would spoil each other's pages. A turn is an open socket: it ends with its process, however that ends.
 */
export async function turn(project: string, waiting: () => unknown): Promise<() => void> {
  const path = meetingPoint(project);
  for (let first = true; ; first = false) {
    const others = new Set<Socket>();
    const server = createServer((socket) => {
      others.add(socket.unref());
      socket.once('error', () => undefined).once('close', () => others.delete(socket));
    }).unref();
    if (await take(server, path)) {
      return () => {
        server.close();
        for (const socket of others) socket.destroy();
      };
    }
    if (first) waiting();
    await through(path);
  }
}
