import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../summary/judge.ts';
import type { Clinic } from './judge.ts';
import { loadDefinitions } from './load-definitions.ts';
import { versionOf } from './package-folder.ts';
import { secretsFrom } from './secrets.ts';
import { startReceiver } from './serve.ts';
import type { RunningReceiver } from './serve.ts';
import { SetupError } from './setup-error.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** Time between two comments on an open event stream, in ms; proxies close one that is silent for a minute. */
const HEARTBEAT = 25_000;

/** What an operator chooses. */
export interface OpenOptions {
  /** Folder of the package, whose `dist` was built. */
  root: string;
  /** Path of the SQLite file. */
  db: string;
  clinic: Clinic;
  port: number;
  host: string;
  publicOrigin?: string;
  /** Submissions that one address may send in a minute; 0 for any number. */
  perMinute: number;
  /** Header in which the proxy in front names the address of a client. */
  addressHeader: string | null;
  /** Days after which a submission is deleted; null for never. */
  keepDays: number | null;
  log: (line: string) => void;
}

/** Starts a receiver on the built files, the system's clock and randomness, and a SQLite file that it closes in the end. */
export async function openReceiver({ root, db, clinic, ...rest }: OpenOptions): Promise<RunningReceiver> {
  const widget = join(root, 'dist', 'widget');
  if (!existsSync(join(widget, 'preconsult.js'))) throw new SetupError(`the widget is not built in ${widget}`, 'run npm run build first');
  const definitions = loadDefinitions(join(root, 'dist', 'treatments'));
  const store = openSqliteStore(db);
  try {
    const running = await startReceiver({
      ...rest,
      store,
      widget,
      clinics: new Map([[clinic.id, clinic]]),
      judge: (submission, { settings, staffLanguage }) => judge(submission, definitions, { settings, staffLanguage }),
      version: versionOf(root),
      secrets: secretsFrom(randomBytes),
      now: () => new Date(),
      heartbeat: HEARTBEAT,
    });
    return { ...running, close: () => running.close().then(() => store.close()) };
  } catch (error) {
    await store.close();
    throw error;
  }
}
