#!/usr/bin/env node
import { packageFolder } from '../receiver/package-folder.ts';
import { main } from './main.ts';

// A reader that has read enough, as `head` has, is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: Error & { code?: string }) => {
    if (error.code !== 'EPIPE') process.exit(1);
  });
}

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  root: packageFolder(import.meta.url),
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  stopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
});
