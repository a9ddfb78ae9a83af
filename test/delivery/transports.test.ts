import { expect } from '@open-wc/testing';
import { eventTransport } from '../../src/delivery/event-transport.ts';
import { httpTransport } from '../../src/delivery/http-transport.ts';
import type { Transport, TryResult } from '../../src/delivery/transport.ts';
import type { Submission } from '../../src/summary/types.ts';
import { answering, json, receiptFor, submission } from './answering.ts';

/** One way of sending: where it works, where it fails, and what it took. */
interface Member {
  works: (taken: Submission[]) => Transport;
  fails: Record<string, () => Transport>;
}

const parse = (body: unknown): Submission => JSON.parse(String(body)) as Submission;

const members: Record<string, Member> = {
  http: {
    works: (taken) =>
      httpTransport(
        answering(({ init }) => {
          const sent = parse(init.body);
          taken.push(sent);
          return receiptFor(sent.submissionId);
        }),
      ),
    fails: {
      'the network throws': () => httpTransport(answering(() => Promise.reject(new TypeError('Failed to fetch')))),
      'the network throws something odd': () => httpTransport(answering(() => Promise.reject(new Error('blocked by an extension')))),
      'the endpoint refuses': () => httpTransport(answering(() => json({ error: 'no such clinic' }, 404))),
      'the endpoint answers with nonsense': () => httpTransport(answering(() => new Response('\u0000'))),
    },
  },
  event: {
    works: (taken) => eventTransport((sent) => taken.push(sent)),
    fails: {
      'the page throws': () =>
        eventTransport(() => {
          throw new Error('the page is broken');
        }),
    },
  },
};

const kinds: TryResult['kind'][] = ['delivered', 'handed-over', 'retry', 'refused'];

for (const [name, { works, fails }] of Object.entries(members)) {
  describe(`the ${name} transport`, () => {
    it('gives the whole submission, unchanged', async () => {
      const taken: Submission[] = [];
      const before = JSON.stringify(submission);
      const result = await works(taken).send(submission);
      expect(result.kind).to.be.oneOf(['delivered', 'handed-over']);
      expect(JSON.stringify(taken)).to.equal(`[${before}]`);
      expect(JSON.stringify(submission)).to.equal(before);
    });

    it('has a receipt exactly where it says delivered', async () => {
      const result = await works([]).send(submission);
      expect('receipt' in result).to.equal(result.kind === 'delivered');
    });

    it('keeps nothing of one submission for the next', async () => {
      const taken: Submission[] = [];
      const transport = works(taken);
      const other: Submission = { ...submission, submissionId: '3f0c9a1e-58d4-4b7a-9c55-0000000000ff', replaces: submission.submissionId };
      await Promise.all([transport.send(submission), transport.send(other)]);
      expect(taken).to.deep.equal([submission, other]);
    });

    for (const [what, failing] of Object.entries(fails)) {
      it(`says that it failed, and never throws, when ${what}`, async () => {
        const result = await failing().send(submission);
        expect(result.kind).to.be.oneOf(kinds).and.not.be.oneOf(['delivered', 'handed-over']);
      });
    }
  });
}
