import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { main } from '../../src/cli/main.ts';

/** What a command printed and how it ended. */
export interface Printed {
  code: number;
  out: string;
  err: string;
}

/** A command line in a folder of its own. */
export interface CommandLine {
  /** The folder it is in. */
  folder: string;
  run(...args: string[]): Promise<Printed>;
  /** Writes a file; anything but a text as JSON, the way people do. */
  write(path: string, content: unknown): void;
  read(path: string): string;
}

/** A command line in an empty folder, which is gone after the test. */
export function commandLine(t: TestContext): CommandLine {
  const root = mkdtempSync(join(tmpdir(), 'preconsult-cli-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return {
    folder: root,
    async run(...args) {
      const [out, err]: [string[], string[]] = [[], []];
      const terminal = { cwd: root, root, out: (line: string) => void out.push(line), err: (line: string) => void err.push(line), stopped: () => Promise.resolve() };
      return { code: await main(args, terminal), out: out.join('\n'), err: err.join('\n') };
    },
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
  };
}
