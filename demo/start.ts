import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import { PortTaken, listen, stopListening } from '../src/receiver/listen.ts';
import type { Clinic } from '../src/receiver/judge.ts';
import { openReceiver } from '../src/receiver/open-receiver.ts';
import { SetupError } from '../src/receiver/setup-error.ts';
import { staticFile } from '../src/receiver/static-file.ts';

const HOST = '127.0.0.1';
const FOLDER = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(FOLDER);
const CLINIC: Clinic = { id: 'lotus', origins: '*', settings: [], staffLanguage: 'en' };
/** How many ports after a taken one are tried. */
const TRIES = 20;

/** What the demonstration may be told. */
export interface DemoOptions {
  /** Path of the SQLite file; by default kept in the checkout. */
  db?: string;
  /** Ports to begin with; a taken one is passed over, 0 takes any free one. */
  ports?: { receiver: number; clinic: number };
  /** Prints nothing. */
  quiet?: boolean;
}

/** A demonstration that is running. */
export interface Demo {
  /** Address of the clinic's page, on another origin than the receiver. */
  clinicPage: string;
  /** Address that signs in to the inbox, once. */
  inboxLink: string;
  close(): Promise<void>;
}

/** Starts on this port or the next free one. */
async function onFreePort<T>(port: number, start: (port: number) => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await start(port);
  } catch (error) {
    if (!(error instanceof PortTaken) || tries === 0) throw error;
    return onFreePort(port + 1, start, tries - 1);
  }
}

/** The pages of this folder, told where the widget comes from. */
function clinicPages(widgetOrigin: string): Hono {
  const app = new Hono();
  app.get('/*', async (context) => {
    const { path } = context.req;
    const file = await staticFile(FOLDER, path.endsWith('/') ? `${path}index.html` : path);
    if (!file) return context.notFound();
    const headers = { 'content-type': file.type, 'cache-control': 'no-store' };
    if (!file.type.startsWith('text/html')) return context.body(file.bytes, 200, headers);
    return context.body(new TextDecoder().decode(file.bytes).replaceAll('{{widget-origin}}', widgetOrigin).replaceAll('{{page-origin}}', new URL(context.req.url).origin), 200, headers);
  });
  return app;
}

/** Starts a receiver and a clinic's website beside it. */
export async function startDemo({ db, ports, quiet = false }: DemoOptions = {}): Promise<Demo> {
  const receiver = await onFreePort(ports?.receiver ?? 8080, (port) =>
    openReceiver({
      root: ROOT,
      db: db ?? join(ROOT, '.data', 'preconsult.sqlite'),
      clinic: CLINIC,
      port,
      host: HOST,
      // Everything comes from this machine.
      perMinute: 0,
      addressHeader: null,
      keepDays: null,
      log: (line) => void process.stderr.write(`${line}\n`),
    }),
  );
  const pages = clinicPages(receiver.origin);
  const site = await onFreePort(ports?.clinic ?? receiver.port + 1, (port) => listen(pages, port, HOST));
  const demo = {
    clinicPage: `http://localhost:${site.port}/`,
    inboxLink: await receiver.signInLink(CLINIC.id, 'demo'),
    close: async () => void (await Promise.all([stopListening(site.server), receiver.close()])),
  };
  if (!quiet) {
    process.stdout.write(`
  Preconsult is running.

  Clinic's page   ${demo.clinicPage}
  Staff inbox     ${demo.inboxLink}
                  (the link signs in once, within 60 minutes; starting again prints a new one)

  Stop with Ctrl+C. What was received is kept in ${db ?? join('.data', 'preconsult.sqlite')}.

`);
  }
  return demo;
}

/** Starts, and closes on the first signal. */
async function runUntilSignal(): Promise<void> {
  const first = Number(process.env['PORT'] ?? 8080);
  const db = process.env['PRECONSULT_DB'];
  const demo = await startDemo({ ports: { receiver: first, clinic: first === 0 ? 0 : first + 1 }, ...(db && { db }) });
  const close = (): void => void demo.close();
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

if (import.meta.main) {
  await runUntilSignal().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'the demonstration failed'}\n`);
    if (error instanceof SetupError) process.stderr.write(`what to do: ${error.remedy}\n`);
    process.exitCode = 1;
  });
}
