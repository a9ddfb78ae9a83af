import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../harness/browsers.ts';
import { chromiumArguments } from '../harness/launchers.ts';
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

/** A visitor with one concern who took isotretinoin eight months ago. */
const VISIT = new Map<string, Answer>([
  ['Your agreement', { tick: [/may collect and store/, /may contact me/] }],
  ['How old are you?', { tick: ['22 to 39'] }],
  ['Is any of this happening to you right now?', { tick: ['None of these'] }],
  ['What would you like help with? Choose up to 3.', { tick: ['Large pores'] }],
  ['Which part of your body?', { tick: ['Face'] }],
  ['How long have you had this?', { tick: ['1 to 5 years'] }],
  ['Has this area had any of these in the past year?', { tick: ['None of these'] }],
  ['Are you pregnant, could you be pregnant, or are you breastfeeding?', { tick: ['Breastfeeding'] }],
  ['Is any of this on or near the area today?', { tick: ['None of these'] }],
  ['Have you ever had any of these?', { tick: ['None of these'] }],
  ['Do you have any of these?', { press: 'Skip' }],
  ['Is your blood sugar well controlled?', { press: 'Skip' }],
  ['If you had cancer treatment, when did it end?', { press: 'Skip' }],
  ['Was radiation used on this area?', { press: 'Skip' }],
  ['Do you use any of these?', { tick: [/^Isotretinoin pills/] }],
  ['When did you last take isotretinoin?', { tick: ['6 to 12 months ago'] }],
  ['Have you had an allergy or bad reaction to any of these?', { tick: ['No'] }],
  ['With no sunscreen in strong sun, what does your skin do?', { tick: ['Not sure'] }],
  ['In the last 2 weeks, have you had a tan, a sunbed or strong sun?', { tick: ['No'] }],
  ['In your own words, what would you like to change?', { type: 'Calmer skin <b>before</b> spring' }],
  ['How much change are you hoping for?', { tick: ['A clear change, but not perfect'] }],
  ['How many visits could fit your life?', { press: 'Skip' }],
  ['After a visit, how many days of redness could you manage?', { press: 'Skip' }],
  ['Could you keep to the skin care rules after a visit?', { press: 'Skip' }],
  ['Do you have a big event or sunny trip coming up?', { tick: ['No'] }],
  ['How much do worries about your skin get in the way of daily life?', { tick: ['Not at all'] }],
  ['How do you feel about needles?', { press: 'Skip' }],
  ['Would you like to talk about cost?', { press: 'Skip' }],
  ['Anything else you would like to ask the clinician?', { press: 'Skip' }],
  ['What name should we use?', { type: 'Lan' }],
  ['How may we contact you?', { tick: ['By phone'] }],
  ['What is your phone number?', { type: '+84 90 123 4567' }],
  ['When is a good time to call?', { tick: ['Morning'] }],
]);

/** A visitor whom a safety text stops. */
const STOPPED = new Map<string, Answer>([
  ['Your agreement', { tick: [/may collect and store/] }],
  ['How old are you?', { tick: ['40 to 59'] }],
  ['Is any of this happening to you right now?', { tick: [/^Trouble breathing/] }],
  ['Please get help now', { press: 'Tell Lotus Skin Clinic what I chose' }],
  ['What name should the clinic use?', { type: 'Minh' }],
  ['Which phone number can the clinic call?', { type: '0901234567' }],
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
  await summary.getByText('Why: SkinPen text bars use while nursing.').waitFor();
  const text = await summary.innerText();
  assert.match(text, /Says: “Breastfeeding”/);
  assert.match(text, /Isotretinoin, 6 to 12 months ago/);
  assert.match(text, /Calmer skin <b>before<\/b> spring/);
  assert.match(text, /not clinically approved/i);
  assert.doesNotMatch(text, /not re-judged/i);

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
