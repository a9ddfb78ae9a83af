import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../harness/test-files.ts';
import type { BareScreen } from './bare-page.ts';

const WIDGET = join(root, 'dist/widget');

const page = (title: string, body: string): string => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title>${body}</html>`;

const ours = page(
  'Ours',
  '<script src="/preconsult.js" data-questionnaire="microneedling" data-event-detail="full" data-clinic-name="Lotus" data-emergency-number="115"></script>',
);

const bare = page('Bare', '<button onclick="import(\'/bare.js\').then(() => document.body.append(document.createElement(\'bare-page\')))">Before your visit</button>');

async function bareCode(screens: readonly BareScreen[]): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __SCREENS__: JSON.stringify(screens) },
    build: { write: false, target: 'es2022', lib: { entry: join(import.meta.dirname, 'bare-page.ts'), formats: ['es'], name: 'bare' }, rollupOptions: { output: { minify: true } } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the bare page was not built');
  return output.output.flatMap((file) => ('code' in file ? file.code : [])).join('\n');
}

/** The benchmark's two pages on one origin. */
export interface ServedPages {
  ours: string;
  bare: string;
  /** Builds the bare page, which asks what stands on these screens. */
  ask(screens: readonly BareScreen[]): Promise<void>;
  close(): void;
}

/** Serves a page with the chat and a bare one, every file from memory. */
export async function servePages(): Promise<ServedPages> {
  const files = new Map(readdirSync(WIDGET).map((name): [string, string] => [`/${name}`, readFileSync(join(WIDGET, name), 'utf8')]));
  files.set('/ours.html', ours).set('/bare.html', bare);
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    const found = files.get(path);
    if (found === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', path.endsWith('.html') ? 'text/html' : 'text/javascript');
    response.setHeader('access-control-allow-origin', '*');
    return response.end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  const origin = `http://localhost:${address.port}`;
  return {
    ours: `${origin}/ours.html`,
    bare: `${origin}/bare.html`,
    ask: async (screens) => void files.set('/bare.js', await bareCode(screens)),
    close: () => server.close(),
  };
}
