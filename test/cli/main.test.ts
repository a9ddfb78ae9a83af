import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { main } from '../../src/cli/main.ts';
import { smallClinic } from '../summary/fixtures/small-clinic.ts';
import { submissionOf } from '../summary/fixtures/summary.ts';
import { followLink, send, temporaryFolder } from '../receiver/fixtures.ts';

/** A terminal in a folder of its own, with a package that may be built. */
function terminalIn(t: TestContext, { built = true } = {}) {
  const root = temporaryFolder(t);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', '{ "version": "1.2.3" }');
  if (built) {
    write('dist/widget/preconsult.js', 'void 0;');
    write('dist/treatments/some.json', JSON.stringify(smallClinic));
  }
  const lines = { out: [] as string[], err: [] as string[] };
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  let start = (): void => {};
  const started = new Promise<void>((resolve) => (start = resolve));
  const terminal = {
    cwd: root,
    root,
    out: (line: string) => void lines.out.push(line),
    err: (line: string) => void lines.err.push(line),
    stopped: () => {
      start();
      return stopped;
    },
  };
  return { root, terminal, lines, stop, started };
}

const addressIn = (lines: string[], name: string): string => lines.find((line) => line.includes(name))?.trim().split(/\s+/)[1] ?? '';

test('help and version go to stdout with exit code 0', async (t) => {
  const { terminal, lines } = terminalIn(t);
  assert.equal(await main(['--version'], terminal), 0);
  assert.deepEqual(lines.out.splice(0), ['1.2.3']);
  assert.equal(await main(['--help'], terminal), 0);
  assert.match(lines.out.splice(0).join('\n'), /serve {2,}Receives/);
  assert.equal(await main(['serve', '--help'], terminal), 0);
  assert.match(lines.out.join('\n'), /--port <number>/);
  assert.deepEqual(lines.err, []);
});

test('a line that cannot be understood is exit code 2, with a remedy on stderr', async (t) => {
  const { terminal, lines } = terminalIn(t);
  const rows: [args: string[], words: RegExp][] = [
    [[], /which command\?[^]*serve/],
    [['sevre'], /no command "sevre"[^]*serve/],
    [['serve', '--prot', '1'], /Unknown option '--prot'[^]*--help/],
    [['serve', 'here'], /"here" is not an option/],
    [['serve', '--port', 'http'], /--port http is not a number from 0 to 65535/],
    [['serve', '--port', '65536'], /from 0 to 65535/],
    [['serve', '--db', 'postgres://a/b'], /PostgreSQL is not supported yet; name a SQLite file with --db/],
    [['serve', '--db', ':memory:'], /not the path of a file/],
    [['serve', '--origin', 'https://a.example/page'], /did you mean https:\/\/a\.example\?/],
    [['serve', '--origin', 'a.example'], /as https:\/\/clinic\.example/],
    [['serve', '--clinic', '../x'], /not kebab-case/],
    [['serve', '--per-minute', 'many'], /--per-minute many is not a whole number/],
    [['serve', '--keep-days', '0'], /--keep-days 0 is not a whole number from 1/],
    [['serve', '--address-header', 'x forwarded'], /not the name of a header/],
  ];
  for (const [args, words] of rows) {
    assert.equal(await main(args, terminal), 2, args.join(' '));
    assert.match(lines.err.splice(0).join('\n'), words);
  }
  assert.deepEqual(lines.out, []);
});

test('serve says what is missing or taken, with a remedy and exit code 1', async (t) => {
  const unbuilt = terminalIn(t, { built: false });
  assert.equal(await main(['serve'], unbuilt.terminal), 1);
  assert.match(unbuilt.lines.err.join('\n'), /the widget is not built[^]*what to do: run npm run build first/);

  const { terminal, lines, root } = terminalIn(t);
  mkdirSync(join(root, 'folder'));
  assert.equal(await main(['serve', '--db', 'folder'], terminal), 1);
  assert.match(lines.err.splice(0).join('\n'), /cannot write the database[^]*what to do: /);

  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  assert.equal(await main(['serve', '--port', port], terminal), 1);
  assert.match(lines.err.join('\n'), /it is taken\nwhat to do: choose another with --port/);
  assert.equal(/ at .*:\d+:\d+/.test(lines.err.join('\n')), false);
  other.close();
});

test('serve receives, signs in, and keeps a private file in .data until it is stopped', async (t) => {
  const { terminal, lines, started, stop, root } = terminalIn(t);
  const ended = main(['serve', '--port', '0', '--clinic', 'lotus', '--staff', 'Dr Lan'], terminal);
  await Promise.race([started, ended]);
  assert.deepEqual(lines.err, []);
  const endpoint = addressIn(lines.out, 'Submissions');
  assert.match(endpoint, /^http:\/\/localhost:\d+\/c\/lotus\/submissions$/);
  assert.equal((await send(new URL(endpoint).origin, submissionOf(1))).status, 201);
  assert.equal((await followLink(addressIn(lines.out, 'Inbox'))).status, 204);
  assert.equal((await fetch(addressIn(lines.out, 'Widget'))).status, 200);
  stop();
  assert.equal(await ended, 0);
  assert.equal(statSync(join(root, '.data')).mode & 0o777, 0o700);
  assert.equal(statSync(join(root, '.data', 'preconsult.sqlite')).mode & 0o777, 0o600);
  assert.match(readFileSync(join(root, '.data', 'preconsult.sqlite'), 'latin1'), /^SQLite format 3/);
  await assert.rejects(fetch(endpoint));
});
