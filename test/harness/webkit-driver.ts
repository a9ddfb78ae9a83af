import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { isRoot } from './browsers.ts';
import type { Browser } from './browsers.ts';
import { end } from './end-children.ts';

/** How many ports are tried: one that was free may be taken by the time the driver is there. */
const TRIES = 3;

/** A running WebKitWebDriver on a display of its own. */
export interface WebKitDriver {
  /** The port it listens on, at 127.0.0.1. */
  readonly port: number;
  /** Ends the driver, its browsers and its display. */
  readonly stop: () => Promise<void>;
}

/** Starts a virtual display and WebKit's driver on a free display and port. */
export async function startWebKitDriver({ driver, display }: Browser): Promise<WebKitDriver> {
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of children.splice(0).reverse()) {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      end(-child.pid);
      await ended;
    }
  };
  try {
    const env: NodeJS.ProcessEnv = { ...process.env, NO_AT_BRIDGE: '1' };
    if (isRoot()) env['WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS'] = '1';
    if (display !== undefined) {
      const server = start(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], process.env);
      children.push(server);
      env['DISPLAY'] = `:${await firstLine(server)}`;
      delete env['WAYLAND_DISPLAY'];
    }
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const port = await freePort();
      const server = start(driver ?? 'WebKitWebDriver', [`--port=${port}`], env);
      children.push(server);
      if (await answers(`http://127.0.0.1:${port}/status`, server)) return { port, stop };
    }
    throw new Error(`${driver ?? 'WebKitWebDriver'} does not answer`);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A TCP port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

// Each child leads a process group, so that ending the group also ends the browsers a driver has started.
function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], env });
  child.on('error', () => undefined);
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  const pipe = child.stdio[3];
  if (!isReadable(pipe)) throw new Error('the display server has no pipe');
  let text = '';
  for await (const chunk of pipe) {
    text += String(chunk);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error(`${child.spawnfile} ended before it opened a display`);
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === 'object' && stream !== null && Symbol.asyncIterator in stream;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + 30_000;
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (response !== undefined) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
