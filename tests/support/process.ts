/** What a command did to the process that it ran in. */
export interface Printed {
  status: number;
  stdout: string;
  stderr: string;
}

let last: Promise<unknown> = Promise.resolve();

/** Does work once all that was asked for before is done, for there is one folder and one environment in a process. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/** Makes the variables of this process those given and no others. */
function setVariables(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, env);
}

type Stream = 'stdout' | 'stderr';

/** Keeps what is printed to a stream of this process instead of printing it; gives what ends that. */
function listen(to: Stream, said: Record<Stream, string>): () => void {
  const stream = process[to];
  const usual = Object.getOwnPropertyDescriptor(stream, 'write');
  stream.write = (text: string | Uint8Array, ...rest: unknown[]) => {
    said[to] += typeof text === 'string' ? text : Buffer.from(text).toString();
    const done = rest.at(-1);
    if (typeof done === 'function') queueMicrotask(done as () => void);
    return true;
  };
  return () => {
    if (usual) Object.defineProperty(stream, 'write', usual);
    else Reflect.deleteProperty(stream, 'write');
  };
}

/** Does work in a folder and with variables of its own, and keeps what it prints. */
export async function withProcess(
  env: NodeJS.ProcessEnv,
  folder: string,
  work: () => Promise<number>,
): Promise<Printed> {
  const before = { env: { ...process.env }, folder: process.cwd() };
  const said = { stdout: '', stderr: '' };
  const ends = [listen('stdout', said), listen('stderr', said)];
  process.chdir(folder);
  setVariables(env);
  try {
    const status = await work();
    return { status, ...said };
  } finally {
    setVariables(before.env);
    process.chdir(before.folder);
    for (const end of ends) end();
  }
}
