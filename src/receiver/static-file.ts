import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/** A file to serve. */
export interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

/** The path's plain segments, or null if any could lead elsewhere or is hidden. */
function segmentsOf(path: string): string[] | null {
  try {
    const segments = path.split('/').filter((segment) => segment !== '').map(decodeURIComponent);
    return segments.every((segment) => /^[\w-][\w.@-]*$/.test(segment)) ? segments : null;
  } catch {
    return null;
  }
}

/** The file at this URL path under a folder, or null; nothing outside the folder can be reached, not by a link either. */
export async function staticFile(folder: string, path: string): Promise<StaticFile | null> {
  const segments = segmentsOf(path);
  const type = CONTENT_TYPES.get(extname(path));
  if (!segments || segments.length === 0 || type === undefined) return null;
  try {
    const file = await realpath(join(folder, ...segments));
    if (!file.startsWith((await realpath(folder)) + sep)) return null;
    return { bytes: new Uint8Array(await readFile(file)), type };
  } catch {
    return null;
  }
}
