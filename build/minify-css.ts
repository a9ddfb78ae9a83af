/** The literal pieces of a style sheet without comments and needless spaces; what stands between them is kept. */
export function minifyCss(pieces: readonly string[]): string[] {
  return pieces.map((piece) =>
    piece
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;\}/g, '}')
      .replace(/(?<![\w.])0\.(?=\d)/g, '.')
      .replace(/^ | $/g, ''),
  );
}
