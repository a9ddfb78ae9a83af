import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { inboxEvents } from '../../src/receiver/inbox-events.ts';
import type { Reader } from '../../src/receiver/inbox-feed.ts';

function watchedStream(t: TestContext): { readers: Set<Reader>; session: { valid: boolean }; reading: ReadableStreamDefaultReader<Uint8Array> } {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const readers = new Set<Reader>();
  const session = { valid: true };
  const feed = {
    subscribe: (reader: Reader) => {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    publish: async () => {},
    close: () => {},
  };
  const stream = inboxEvents({ feed, clinic: 'lotus', allowed: async () => session.valid, heartbeat: 1_000 });
  return { readers, session, reading: stream.getReader() };
}

async function textOf(reading: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  return new TextDecoder().decode((await reading.read()).value);
}

test('a silent stream carries a comment now and then', async (t) => {
  const { reading } = watchedStream(t);
  assert.equal(await textOf(reading), 'retry: 2000\n: connected\n\n');
  t.mock.timers.tick(1_000);
  assert.equal(await textOf(reading), ': still here\n\n');
});

test('a reader that goes away is forgotten', async (t) => {
  const { readers, reading } = watchedStream(t);
  await reading.read();
  assert.equal(readers.size, 1);
  await reading.cancel();
  assert.equal(readers.size, 0);
  t.mock.timers.tick(5_000);
});

test('a stream ends once its session is over', async (t) => {
  const { readers, session, reading } = watchedStream(t);
  await reading.read();
  session.valid = false;
  t.mock.timers.tick(1_000);
  assert.equal((await reading.read()).done, true);
  assert.equal(readers.size, 0);
});
