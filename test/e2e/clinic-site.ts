import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { root } from '../harness/test-files.ts';

/** One page of a clinic's site; headers come on top of its own. */
export interface SitePage {
  html: string;
  headers?: Record<string, string>;
}

/** A clinic's site that serves these pages, the small questionnaire, and the widget's files from its own origin too. */
export async function openSite(pages: (origin: string) => Readonly<Record<string, SitePage>>): Promise<{ port: number; origin: string; close: () => Promise<void> }> {
  let served: Readonly<Record<string, SitePage>> = {};
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const page = served[pathname];
    if (page) return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    const file = pathname === '/small.json' ? join(root, 'test/embed/pages/small.json') : join(root, 'dist/widget', basename(pathname));
    const bytes = await readFile(file).catch(() => null);
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.endsWith('.js') ? 'text/javascript' : 'application/json', 'access-control-allow-origin': '*' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  served = pages(origin);
  return {
    port,
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
