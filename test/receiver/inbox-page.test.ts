import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clinic } from '../../src/receiver/judge.ts';
import { signedIn, startTestReceiver } from './fixtures.ts';

const clinic = (id: string, staffLanguage: string): Clinic => ({ id, origins: '*', settings: [], staffLanguage });
const known = (...clinics: Clinic[]): ReadonlyMap<string, Clinic> => new Map(clinics.map((one) => [one.id, one]));

/** The language, title and words without scripts of the inbox's page. */
async function pageAt(origin: string, headers: Record<string, string> = {}): Promise<(string | undefined)[]> {
  const html = await (await fetch(`${origin}/inbox`, { headers })).text();
  return [/<html lang="(.*?)">/, /<title>(.*?)<\/title>/, /<noscript>(.*?)<\/noscript>/].map((part) => part.exec(html)?.[1]);
}

const english = ['en-GB', 'Inbox – Preconsult', 'The inbox needs JavaScript. Switch it on for this address and load the page again.'];
const vietnamese = ['vi', 'Hộp thư – Preconsult', 'Hộp thư cần JavaScript. Hãy bật JavaScript cho địa chỉ này rồi tải lại trang.'];

for (const [staffLanguage, page] of [['vi', vietnamese], ['vi-VN', vietnamese], ['en', english], ['fr', english]] as const) {
  test(`the inbox is in the clinic's language before anybody has signed in: ${staffLanguage}`, async (t) => {
    const { origin } = await startTestReceiver(t, { clinics: known(clinic('sen', staffLanguage)) });
    assert.deepEqual(await pageAt(origin), page);
  });
}

test('where clinics differ the inbox is in English, and once signed in in the language of one’s own clinic', async (t) => {
  const receiver = await startTestReceiver(t, { clinics: known(clinic('sen', 'vi'), clinic('cedar', 'en')) });
  assert.deepEqual(await pageAt(receiver.origin), english);
  assert.deepEqual(await pageAt(receiver.origin, await signedIn(receiver, 'sen')), vietnamese);
  assert.deepEqual(await pageAt(receiver.origin, await signedIn(receiver, 'cedar')), english);
  assert.deepEqual(await pageAt(receiver.origin, { cookie: 'preconsult-session=forged' }), english);
});
