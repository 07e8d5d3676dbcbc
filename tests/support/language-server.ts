import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from './command.ts';

const require = createRequire(createRequire(join(project, 'package.json')).resolve('@astrojs/check'));

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** The language server of Astro, as the extension for VS Code starts it for a folder. */
export class LanguageServer {
  readonly process: ChildProcessWithoutNullStreams;
  readonly waiting = new Map<number, (result: unknown) => void>();
  private received = Buffer.alloc(0);
  private asked = 0;

  constructor(folder: string) {
    const program = join(
      dirname(require.resolve('@astrojs/language-server/package.json')),
      'bin/nodeServer.js',
    );
    this.process = spawn(process.execPath, [program, '--stdio'], { cwd: folder });
    this.process.stdout.on('data', (bytes: Buffer) => {
      this.received = Buffer.concat([this.received, bytes]);
      this.read();
    });
  }

  async open(folder: string): Promise<void> {
    const uri = pathToFileURL(folder).href;
    const tsdk = dirname(require.resolve('typescript'));
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'records' }],
      capabilities: {
        textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
      },
      initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
    });
    this.send({ method: 'initialized', params: {} });
  }

  send(message: object): void {
    const text = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.process.stdin.write(`Content-Length: ${text.length}\r\n\r\n`);
    this.process.stdin.write(text);
  }

  ask(method: string, params: object): Promise<unknown> {
    this.asked += 1;
    const id = this.asked;
    return new Promise((settle) => {
      this.waiting.set(id, settle);
      this.send({ id, method, params });
    });
  }

  private read(): void {
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.received.toString('latin1', 0, end))?.[1]);
      if (this.received.length < end + 4 + length) return;
      this.take(JSON.parse(this.received.toString('utf8', end + 4, end + 4 + length)) as Message);
      this.received = this.received.subarray(end + 4 + length);
    }
  }

  private take({ id, method, params, result }: Message): void {
    if (id === undefined) return;
    if (method) this.send({ id, result: params?.items?.map(() => null) ?? null });
    else this.waiting.get(id)?.(result);
  }
}
