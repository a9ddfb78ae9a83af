import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Clinic, Judge } from '../../src/receiver/judge.ts';
import { secretsFrom } from '../../src/receiver/secrets.ts';
import { startReceiver } from '../../src/receiver/serve.ts';
import type { ReceiverOptions, RunningReceiver } from '../../src/receiver/serve.ts';
import { openSqliteStore } from '../../src/receiver/sqlite-store.ts';
import type { Arrival, Store } from '../../src/receiver/store.ts';
import type { Submission } from '../../src/summary/types.ts';
import { completedSummary, submissionIdOf, submissionOf } from '../summary/fixtures/summary.ts';

/** A clock that stands until it is moved. */
export interface Clock {
  now(): Date;
  /** Moves it on by this many minutes. */
  pass(minutes: number): void;
}

/** A receiver on a free port, with what a test may look at or turn. */
export interface TestReceiver extends RunningReceiver {
  clock: Clock;
  store: Store;
  /** Path of the database. */
  db: string;
  /** What the receiver logged. */
  lines: string[];
}

/** Bytes that differ on each call and are the same in each run. */
function countedBytes(): (count: number) => Uint8Array {
  let calls = 0;
  return (count) => {
    calls += 1;
    return Uint8Array.from({ length: count }, (_, index) => (calls >> (5 * (count - 1 - index))) % 32);
  };
}

/** A clock that starts at a fixed moment. */
export function clockAt(moment: string): Clock {
  let ms = Date.parse(moment);
  return { now: () => new Date(ms), pass: (minutes) => void (ms += minutes * 60_000) };
}

/** A folder of its own, gone when the test is over. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'preconsult-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Stands in for the real judge and leaves a mark that it did. */
export const markingJudge: Judge = ({ summary }, { staffLanguage }) => ({
  summary: { ...summary, languages: { ...summary.languages, staff: staffLanguage } },
  judged: { by: 'receiver' },
});

const lotus: Clinic = { id: 'lotus', origins: '*', settings: [], staffLanguage: 'fr' };
const cedar: Clinic = { id: 'cedar', origins: ['https://cedar.example'], settings: [], staffLanguage: 'en' };

function writeWidget(folder: string): string {
  const widget = join(folder, 'widget');
  mkdirSync(join(widget, 'assets'), { recursive: true });
  writeFileSync(join(widget, 'preconsult.js'), 'globalThis.launched = true;');
  writeFileSync(join(widget, 'assets', 'panel-B7x_9aQk.js'), 'export {};');
  writeFileSync(join(folder, 'secret.js'), 'never to be served');
  return widget;
}

/** Starts a receiver in a folder, closed when the test is over. */
export async function startTestReceiver(
  t: TestContext,
  { folder = temporaryFolder(t), ...changed }: Partial<ReceiverOptions> & { folder?: string } = {},
): Promise<TestReceiver> {
  const db = join(folder, 'data', 'preconsult.sqlite');
  const store = openSqliteStore(db);
  const clock = clockAt('2026-01-31T08:00:00Z');
  const lines: string[] = [];
  const running = await startReceiver({
    port: 0,
    host: '127.0.0.1',
    store,
    clinics: new Map([lotus, cedar].map((clinic) => [clinic.id, clinic])),
    judge: markingJudge,
    secrets: secretsFrom(countedBytes()),
    now: clock.now,
    widget: writeWidget(folder),
    version: '1.2.3',
    heartbeat: 60_000,
    perMinute: 0,
    addressHeader: null,
    keepDays: null,
    log: (line) => void lines.push(line),
    ...changed,
  });
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await running.close();
    await store.close();
  };
  t.after(close);
  return { ...running, close, clock, store, db, lines };
}

/** The nth submission of a test as a store is given it, a second after the one before. */
export function arrivalOf(n: number, changes: Partial<Arrival> = {}): Arrival {
  return {
    submissionId: submissionIdOf(n),
    clinic: 'lotus',
    receivedAt: new Date(Date.parse('2026-01-31T08:00:00Z') + n * 1_000).toISOString(),
    receipt: `RECEIPT-${n}`,
    replaces: null,
    judged: { by: 'receiver' },
    summary: completedSummary,
    submission: submissionOf(n),
    digest: `digest-${n}`,
    ...changes,
  };
}

/** Sends a submission as the widget does. */
export function send(origin: string, submission: Submission, clinic = 'lotus', headers: Record<string, string> = {}): Promise<Response> {
  return sendBody(origin, JSON.stringify(submission), { 'idempotency-key': `"${submission.submissionId}"`, ...headers }, clinic);
}

/** Sends any body. */
export function sendBody(origin: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>, clinic = 'lotus'): Promise<Response> {
  return fetch(`${origin}/c/${clinic}/submissions`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

/** Uses a sign-in link and returns the answer. */
export function followLink(link: string): Promise<Response> {
  const { origin, hash } = new URL(link);
  return fetch(`${origin}/inbox/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ token: hash.replace('#sign-in=', '') }),
  });
}

/** Signs in to a clinic's inbox and returns the headers that carry the session. */
export async function signedIn(receiver: RunningReceiver, clinic = 'lotus'): Promise<{ cookie: string }> {
  const answer = await followLink(await receiver.signInLink(clinic, 'Dr Lan'));
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}
