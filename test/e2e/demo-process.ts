import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What `npm start` starts, in a process of its own. */
export interface DemoProcess {
  clinicPage: string;
  inboxLink: string;
  /** Everything it printed. */
  output: () => string;
  /** Ends it as Ctrl+C does, and resolves when it is gone. */
  stop: () => Promise<void>;
}

const START = fileURLToPath(new URL('../../demo/start.ts', import.meta.url));

/** Starts the demonstration on free ports with this database, and reads the two addresses it prints. */
export async function startDemoProcess(db: string): Promise<DemoProcess> {
  const child = spawn(process.execPath, [START], { env: { ...process.env, PORT: '0', PRECONSULT_DB: db }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const addresses = await new Promise<[string, string]>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const page = /Clinic's page\s+(\S+)/.exec(printed)?.[1];
      const inbox = /Staff inbox\s+(\S+)/.exec(printed)?.[1];
      if (page && inbox) resolve([page, inbox]);
    });
    child.once('exit', (code) => reject(new Error(`the demonstration ended with ${code}: ${printed}`)));
  });
  return { clinicPage: addresses[0], inboxLink: addresses[1], output: () => printed, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  await gone;
}
