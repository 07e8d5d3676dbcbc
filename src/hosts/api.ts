/** The address of a repository's issues, and the token with which they are written. */
export interface Access {
  /** The address of the host's API, without a slash at its end. */
  api: string;
  /** The repository, as `organisation/name`; for GitLab its number does as well. */
  repository: string;
  token: string;
}

/** The host gave no usable answer; `status` is that of HTTP, or undefined where the host was not reached. */
export class NoAnswer extends Error {
  readonly status: number | undefined;
  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** The headers that hold a token. */
const tokenHeaders = ['authorization', 'private-token'];

/** A text without what comes after its last blank or slash: before an `@`, a name and a password. */
const withoutLastWord = (text: string): string =>
  `${text.slice(0, Math.max(text.lastIndexOf(' '), text.lastIndexOf('/')) + 1)}…`;

/**
 * A text without the secrets of a call: tokens, which a host may repeat in its answer and a failed call in its error, and
 * names and passwords before a host in an address.
 */
function withoutSecrets(text: string, headers: Readonly<Record<string, string>>): string {
  const secrets = tokenHeaders.flatMap((name) =>
    (headers[name] ?? '').replace(/^(?:Bearer|token) /, '').split(/\s+/),
  );
  return secrets
    .filter(Boolean)
    .reduce((shown, secret) => shown.replaceAll(secret, '…'), text)
    .split('@')
    .map((part, index, { length }) => (index === length - 1 ? part : withoutLastWord(part)))
    .join('@');
}

/** How long to wait for one answer, in milliseconds. */
const timeout = 30_000;

/** Asks the API of a host, and reads its answer as JSON. @throws NoAnswer */
export async function ask(
  method: string,
  address: string,
  headers: Readonly<Record<string, string>>,
  body?: object,
): Promise<unknown> {
  const call = `${method} ${address}`;
  try {
    const response = await fetch(address, {
      method,
      headers: {
        'user-agent': 'cong-khai',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    if (!response.ok) {
      const answer = withoutSecrets(text.slice(0, 1000), headers).slice(0, 200);
      throw new NoAnswer(`${withoutSecrets(call, headers)}: ${response.status} ${answer}`, response.status);
    }
    return text === '' ? undefined : JSON.parse(text);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : message;
    throw new NoAnswer(withoutSecrets(`${call}: ${reason}`, headers));
  }
}

/** Everything that a list of several pages holds. @throws NoAnswer */
export async function pages(at: (page: number) => Promise<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await at(page);
    if (!Array.isArray(answer)) throw new NoAnswer('The answer is no list.');
    if (answer.length === 0) return all;
    all.push(...(answer as unknown[]));
  }
}
