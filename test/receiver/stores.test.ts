import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { openSqliteStore } from '../../src/receiver/sqlite-store.ts';
import type { Store } from '../../src/receiver/store.ts';
import { stoppedSummary, submissionIdOf } from '../summary/fixtures/summary.ts';
import { arrivalOf as arrival, temporaryFolder } from './fixtures.ts';

/** Every store there is. */
const STORES: Record<string, (t: TestContext) => Store> = {
  sqlite: (t) => openSqliteStore(join(temporaryFolder(t), 'a.sqlite')),
};

const access = { clinic: 'lotus', staff: 'Dr Lan', expiresAt: '2026-01-31T09:00:00.000Z' };

for (const [name, open] of Object.entries(STORES)) {
  const withStore = (what: string, check: (store: Store) => Promise<void>): void =>
    void test(what, async (t) => {
      const store = open(t);
      await check(store).finally(() => store.close());
    });

  describe(`store ${name}`, () => {
    withStore('keeps a submission whole', async (store) => {
      assert.deepEqual(await store.keep(arrival(1)), { kept: 'first', receipt: 'RECEIPT-1' });
      const { digest: _, ...rest } = arrival(1);
      assert.deepEqual(await store.submission('lotus', submissionIdOf(1)), { ...rest, openedAt: null, replacedBy: null });
    });

    withStore('answers the same bytes with the first receipt, and other bytes with a conflict', async (store) => {
      await store.keep(arrival(1));
      assert.deepEqual(await store.keep(arrival(1, { receipt: 'RECEIPT-2' })), { kept: 'again', receipt: 'RECEIPT-1' });
      assert.deepEqual(await store.keep(arrival(1, { receipt: 'RECEIPT-3', digest: 'other' })), { kept: 'conflict' });
      assert.equal(await store.count('lotus'), 1);
    });

    withStore('deletes a submission by its receipt, with every version of it, and nothing else', async (store) => {
      await store.keep(arrival(1));
      await store.keep(arrival(2, { replaces: submissionIdOf(1) }));
      await store.keep(arrival(3, { replaces: submissionIdOf(2) }));
      await store.keep(arrival(4));
      await store.keep(arrival(2, { clinic: 'cedar', receipt: 'OTHER' }));
      assert.equal(await store.forgetReceipt('RECEIPT-9'), 0);
      assert.equal(await store.forgetReceipt('RECEIPT-2'), 3);
      assert.deepEqual((await store.entries('lotus', { after: null, limit: 9 })).map(({ submissionId }) => submissionId), [submissionIdOf(4)]);
      assert.equal(await store.count('cedar'), 1);
    });

    withStore('keeps the clinics apart', async (store) => {
      await store.keep(arrival(1));
      await store.keep(arrival(1, { clinic: 'cedar', receipt: 'RECEIPT-2' }));
      assert.equal(await store.count('lotus'), 1);
      assert.equal(await store.submission('oak', submissionIdOf(1)), null);
    });

    withStore('marks the earlier one replaced, in whichever order the two arrive', async (store) => {
      await store.keep(arrival(2, { replaces: submissionIdOf(1) }));
      await store.keep(arrival(1));
      assert.equal((await store.entry('lotus', submissionIdOf(1)))?.replacedBy, submissionIdOf(2));
      assert.equal((await store.submission('lotus', submissionIdOf(1)))?.replacedBy, submissionIdOf(2));
      assert.equal((await store.entry('lotus', submissionIdOf(2)))?.replacedBy, null);
    });

    withStore('tells the rows of the inbox from the summary as judged', async (store) => {
      await store.keep(arrival(1, { summary: stoppedSummary }));
      const entry = await store.entry('lotus', submissionIdOf(1));
      assert.equal(entry?.outcome, 'stopped');
      assert.equal(entry.level, 'urgent');
      assert.equal(entry.name, 'Nguyễn Thị Hoa');
    });

    withStore('records every opening and reports the first', async (store) => {
      await store.keep(arrival(1));
      const opening = { clinic: 'lotus', submissionId: submissionIdOf(1), staff: 'Dr Lan', at: '2026-01-31T08:05:00.000Z' };
      const later = { ...opening, staff: 'Nurse An', at: '2026-01-31T08:06:00.000Z' };
      await store.addOpening(later);
      await store.addOpening(opening);
      assert.equal((await store.entry('lotus', submissionIdOf(1)))?.openedAt, opening.at);
      assert.deepEqual(await store.openings('lotus', submissionIdOf(1)), [opening, later]);
    });

    withStore('lets a sign-in link work once, until it expires', async (store) => {
      await store.addSignIn('hash-1', access);
      await store.addSignIn('hash-2', access);
      const early = '2026-01-31T08:59:59.999Z';
      assert.deepEqual(await store.redeemSignIn('hash-1', early), { access });
      assert.deepEqual(await store.redeemSignIn('hash-1', early), { refused: 'used' });
      assert.deepEqual(await store.redeemSignIn('hash-2', access.expiresAt), { refused: 'expired' });
      assert.deepEqual(await store.redeemSignIn('hash-3', early), { refused: 'unknown' });
    });

    withStore('lets only one of many uses at once through', async (store) => {
      await store.addSignIn('hash-1', access);
      const all = await Promise.all(Array.from({ length: 20 }, () => store.redeemSignIn('hash-1', '2026-01-31T08:00:00.000Z')));
      assert.equal(all.filter((one) => 'access' in one).length, 1);
    });

    withStore('knows a session until it is removed or forgotten', async (store) => {
      await store.addSession('hash-1', access);
      await store.addSession('hash-2', access);
      assert.deepEqual(await store.session('hash-1'), access);
      await store.removeSession('hash-1');
      assert.equal(await store.session('hash-1'), null);
      await store.forgetExpired('2026-01-31T09:00:00.001Z');
      assert.equal(await store.session('hash-2'), null);
    });
  });
}
