import { Hono } from 'hono';
import type { Receiver } from './receiver.ts';
import { sha256 } from './secrets.ts';
import { staticFile } from './static-file.ts';

/** A name that carries a hash of its content: eight characters before the extension, not all lower-case letters. */
const HASHED = /[-.](?=[\w-]*[A-Z0-9_])[\w-]{8}\.\w+(\.map)?$/;

const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATE = 'no-cache';

/** The widget's files for pages of any origin, at `/` and, never changing, at `/<version>/`. */
export function widgetFiles({ widget, version }: Pick<Receiver, 'widget' | 'version'>): Hono {
  const app = new Hono();
  app.get('/*', async (context) => {
    const { path } = context.req;
    const versioned = path.startsWith(`/${version}/`);
    const file = await staticFile(widget, versioned ? path.slice(version.length + 1) : path);
    if (!file) return context.notFound();
    const etag = `"${sha256(file.bytes).slice(0, 32)}"`;
    context.header('access-control-allow-origin', '*');
    context.header('cross-origin-resource-policy', 'cross-origin');
    context.header('cache-control', versioned || HASHED.test(path) ? IMMUTABLE : REVALIDATE);
    context.header('etag', etag);
    if (context.req.header('if-none-match') === etag) return context.body(null, 304);
    return context.body(file.bytes, 200, { 'content-type': file.type });
  });
  return app;
}
