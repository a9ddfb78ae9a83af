import { expect } from '@open-wc/testing';
import { toInboxEntry, type InboxEntry } from '../../../src/summary/stored-submission.ts';
import { createInboxClient, InboxRefusal, type EventStream, type InboxClient } from '../../../src/ui/staff/inbox-client.ts';
import { typical } from '../../summary/fixtures/staff-typical.ts';
import { stored } from './inbox-fixture.ts';

class FakeEvents extends EventTarget implements EventStream {
  readyState = 1;
  isClosed = false;

  close(): void {
    this.isClosed = true;
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
}

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });

/** A client over answers that a test gives, with what it asked for. */
function clientOver(...answers: Response[]): { client: InboxClient; asked: string[]; streams: FakeEvents[]; timers: (() => void)[] } {
  const asked: string[] = [];
  const streams: FakeEvents[] = [];
  const timers: (() => void)[] = [];
  const client = createInboxClient({
    fetch: async (input, init) => {
      asked.push([init?.method ?? 'GET', String(input), init?.body ?? ''].join(' ').trim());
      const answer = answers.shift();
      if (!answer) throw new TypeError('Failed to fetch');
      return answer;
    },
    openEvents: () => {
      const stream = new FakeEvents();
      streams.push(stream);
      return stream;
    },
    later: (run) => {
      timers.push(run);
      return () => void timers.splice(timers.indexOf(run), 1);
    },
  });
  return { client, asked, streams, timers };
}

/** Everything a watcher heard, in order. */
function listening(client: InboxClient): { heard: (string | InboxEntry)[]; stop: () => void } {
  const heard: (string | InboxEntry)[] = [];
  const stop = client.watch({
    arrived: (entry) => heard.push(entry),
    connected: () => heard.push('connected'),
    lost: (refused) => heard.push(refused ? 'refused' : 'lost'),
  });
  return { heard, stop };
}

describe('inbox client', () => {
  it('asks for what the receiver offers', async () => {
    const submission = stored('a/b', typical);
    const page = { entries: [], older: null, total: 0, keepDays: null };
    const { client, asked } = clientOver(new Response(null, { status: 204 }), json(page), json(page), json(submission), new Response(null, { status: 204 }));
    await client.signIn('token');
    expect(await client.page()).to.deep.equal(page);
    expect(await client.page('2026_a/b')).to.deep.equal(page);
    expect((await client.submission('a/b')).receipt).to.equal(submission.receipt);
    await client.signOut();
    expect(asked).to.deep.equal(['POST /inbox/session {"token":"token"}', 'GET /inbox/submissions', 'GET /inbox/submissions?older=2026_a%2Fb', 'GET /inbox/submissions/a%2Fb', 'DELETE /inbox/session']);
  });

  for (const { name, answer, message, reason } of [
    { name: 'the receiver’s own words', answer: json({ error: 'this link was used', reason: 'used' }, 401), message: 'this link was used', reason: 'used' },
    { name: 'the status where there are none', answer: new Response('<html>', { status: 502 }), message: 'HTTP 502', reason: null },
  ]) {
    it(`refuses with ${name}`, async () => {
      const { client } = clientOver(answer);
      const error: unknown = await client.page().catch((caught: unknown) => caught);
      expect(error).to.be.instanceOf(InboxRefusal);
      expect(error).to.include({ message, reason });
    });
  }

  it('passes on rows and the state of the connection', () => {
    const { client, streams } = clientOver();
    const { heard, stop } = listening(client);
    const entry = toInboxEntry(stored('a', typical));
    streams[0]!.dispatchEvent(new Event('open'));
    streams[0]!.dispatchEvent(new MessageEvent('submission', { data: JSON.stringify(entry) }));
    streams[0]!.fail(0);
    expect(heard).to.deep.equal(['connected', entry, 'lost']);
    stop();
    expect(streams[0]!.isClosed).to.equal(true);
  });

  it('opens the stream again after the receiver refused it, until it is stopped', () => {
    const { client, streams, timers } = clientOver();
    const { heard, stop } = listening(client);
    streams[0]!.fail(2);
    timers.shift()!();
    expect(streams).to.have.length(2);
    streams[1]!.fail(2);
    expect(heard).to.deep.equal(['refused', 'refused']);
    stop();
    expect(timers).to.have.length(0);
  });
});
