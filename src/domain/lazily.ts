/** Has something made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { is: T } | undefined;
  return () => (made ??= { is: make() }).is;
}
