import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { wordsOf } from '../fixtures/words-of.ts';
import { findBrowser } from '../harness/browsers.ts';
import { chromiumArguments } from '../harness/launchers.ts';
import { realQuestionnaire } from '../proof/real-questionnaire.ts';
import { startDemoProcess, type DemoProcess } from './demo-process.ts';
import { answerAll, openRoots, panel, type Answer } from './visitor.ts';

let folder: string;
let browser: Browser;
const running: DemoProcess[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preconsult-e2e-'));
  const found = findBrowser('chromium');
  assert.ok(found, 'Chromium is needed for the end-to-end test');
  browser = await chromium.launch({ executablePath: found.path, args: chromiumArguments() });
});

after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  for (const demo of running.splice(0)) await demo.stop();
  for (const context of browser.contexts()) await context.close();
});

async function start(db: string): Promise<DemoProcess> {
  const demo = await startDemoProcess(db);
  running.push(demo);
  return demo;
}

const { text, label, title, flag } = wordsOf(realQuestionnaire(), 'en', 'Lotus Skin Clinic');

/** Answers by the question's id, as the visitor reads them: options by their codes, what is typed, or nothing where it is skipped. */
const asRead = (answers: Readonly<Record<string, readonly string[] | string | null>>): [question: string, answer: Answer][] =>
  Object.entries(answers).map(([id, answer]) => {
    if (answer === null) return [text(id), { press: 'Skip' }];
    return [text(id), typeof answer === 'string' ? { type: answer } : { tick: answer.map((code) => label(id, code)) }];
  });

/** A visitor with one concern who took isotretinoin eight months ago. */
const VISIT = new Map<string, Answer>(
  asRead({
    consent: ['health', 'contact'],
    'age-band': ['22-39'],
    'urgent-now': ['none'],
    'main-concern': ['large-pores'],
    'concern-area': ['face'],
    'concern-duration': ['1-5-years'],
    'previous-treatment': ['none'],
    'pregnancy-status': ['breastfeeding'],
    'skin-today': ['none'],
    'skin-history': ['none'],
    'health-conditions': null,
    'diabetes-control': null,
    'cancer-treatment-when': null,
    'cancer-treatment-when-radiation-on-area': null,
    medicines: ['isotretinoin'],
    'isotretinoin-when': ['6-12-months'],
    'medicine-names': 'Roaccutane 20 mg',
    allergies: ['none'],
    'sun-response': ['not-sure'],
    'desired-outcome': 'Calmer skin <b>before</b> spring',
    'expected-improvement': ['clear'],
    'plan-fit-sessions': null,
    'plan-fit-redness-days': null,
    'plan-fit-aftercare': null,
    'event-date': ['none'],
    'appearance-impact': ['not-at-all'],
    'optional-extras-needle-comfort': null,
    'optional-extras-question-for-clinician': null,
    'answering-for': ['self'],
    'contact-name': 'Lan',
    'contact-way': ['phone'],
    'contact-phone': '+84 90 123 4567',
    'contact-time': ['morning'],
    'contact-language': ['en', 'interpreter'],
  }),
);

/** A visitor whom a safety text stops. */
const STOPPED = new Map<string, Answer>([
  ...asRead({ consent: ['health'], 'age-band': ['40-59'], 'urgent-now': ['breathing-swelling'] }),
  [title('rf-allergy'), { press: 'Tell Lotus Skin Clinic what I chose' }],
  ...asRead({ 'tell-clinic-name': 'Minh', 'tell-clinic-phone': '0901234567' }),
]);

async function openChat(demo: DemoProcess): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await openRoots(page);
  await page.goto(demo.clinicPage);
  await page.getByRole('button', { name: 'Before your visit' }).click();
  return page;
}

async function openInbox(link: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(link);
  await page.getByRole('heading', { name: 'Inbox' }).waitFor();
  return page;
}

test('what npm start starts takes a visit from the clinic page to the inbox, and keeps it over a restart', async () => {
  const db = join(folder, 'inbox.sqlite');
  const first = await start(db);
  const inbox = await openInbox(first.inboxLink);
  const page = await openChat(first);
  assert.equal(await answerAll(page, VISIT), 'Your answers');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await panel(page).getByRole('heading', { name: 'Sent' }).waitFor();

  // The inbox was open all the while and is not reloaded.
  await inbox.getByRole('link', { name: /Lan/ }).click();
  const summary = inbox.getByRole('article');
  await summary.getByText(`Why: ${flag('breastfeeding').why}`).waitFor();
  const read = await summary.innerText();
  for (const words of [`“${label('pregnancy-status', 'breastfeeding')}”`, flag('isotretinoin-recent').label, 'Roaccutane 20 mg', 'Calmer skin <b>before</b> spring']) {
    assert.ok(read.includes(words), words);
  }
  assert.match(read, /not clinically approved/i);
  assert.doesNotMatch(read, /not re-judged/i);

  const urgent = await openChat(first);
  assert.match(await answerAll(urgent, STOPPED), /Sending|Sent/);
  await panel(urgent).getByRole('heading', { name: 'Sent' }).waitFor();
  await inbox.getByRole('link', { name: /Minh/ }).waitFor();
  const rows = await inbox.getByRole('listitem').allInnerTexts();
  const names = rows.map((row) => /Minh|Lan/.exec(row)?.[0]).filter(Boolean);
  assert.deepEqual(names.slice(0, 2), ['Minh', 'Lan'], 'the stopped visit comes first');
  await first.stop();

  const second = await start(db);
  const reopened = await openInbox(second.inboxLink);
  await reopened.getByRole('link', { name: /Minh/ }).waitFor();
  await reopened.getByRole('link', { name: /Lan/ }).waitFor();
});

test('the Vietnamese page asks in Vietnamese, and a page with the second treatment asks that one', async () => {
  const demo = await start(join(folder, 'pages.sqlite'));
  const rows = [['vi.html', wordsOf(realQuestionnaire(), 'vi', 'Lotus Skin Clinic').text('consent')], ['peel.html', 'Before your chemical peel (sample)']] as const;
  for (const [name, words] of rows) {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await openRoots(page);
    await page.goto(new URL(name, demo.clinicPage).href);
    await page.getByText(words, { exact: true }).first().waitFor();
  }
});

test('the Arabic page opens the chat by its link, and its answers arrive', async () => {
  const demo = await start(join(folder, 'arabic.sqlite'));
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await openRoots(page);
  await page.goto(new URL('ar.html', demo.clinicPage).href);
  await page.getByRole('link', { name: 'افتح الأسئلة' }).click();
  const chat = page.getByRole('dialog', { name: 'قبل زيارتك: أسئلة من Lotus Skin Clinic' });
  await chat.getByRole('checkbox', { name: 'نعم، أوافق' }).check();
  await chat.getByRole('button', { name: 'متابعة' }).click();
  for (let asked = 0; asked < 6; asked += 1) await chat.getByRole('button', { name: 'تخطٍّ' }).click();
  await chat.getByRole('button', { name: 'إرسال' }).click();
  await chat.getByRole('heading', { name: 'تم الإرسال' }).waitFor();
});

test('an endpoint that is gone says "Not sent", loses nothing, and a later try is received once', async () => {
  const db = join(folder, 'retry.sqlite');
  const demo = await start(db);
  const page = await openChat(demo);
  await answerAll(page, VISIT);
  let refuse = true;
  await page.route('**/submissions', (route) => (refuse ? route.fulfill({ status: 403, body: 'no' }) : route.continue()));
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('heading', { name: 'Not sent' }).waitFor();
  refuse = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await panel(page).getByRole('heading', { name: 'Sent' }).waitFor();
  const inbox = await openInbox(demo.inboxLink);
  await inbox.getByRole('link', { name: /Lan/ }).waitFor();
  assert.equal(await inbox.getByRole('link', { name: /Lan/ }).count(), 1);
});
