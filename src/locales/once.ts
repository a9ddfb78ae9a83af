/** The same, made when it is first wanted: making one of `Intl`'s formats takes a browser longer than all else of a language. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
