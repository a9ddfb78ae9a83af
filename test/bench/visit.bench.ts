import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../harness/browsers.ts';
import { chromiumArguments } from '../harness/launchers.ts';
import { servePages } from './bare/serve-pages.ts';
import { walkPage, type Walked } from './bare/walk-page.ts';
import { Budgets, quantile } from './bench.ts';

const QUESTIONS = 20;
const RUNS = 7;
const THROTTLE = 4;
const FRAME = 1000 / 60;

/** Walks one page with nothing in the browser's cache. */
async function walkAnew(browser: Browser, address: string, throttle: number): Promise<Walked> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.goto(address);
  const walked = await page.evaluate(walkPage, QUESTIONS);
  await context.close();
  return walked;
}

const found = findBrowser('chromium');
if (!found) throw new Error('Chromium is needed for this benchmark');
const browser = await chromium.launch({ executablePath: found.path, args: chromiumArguments() });
const { origin, close } = await servePages(QUESTIONS);
const budgets = new Budgets();
for (const throttle of [1, THROTTLE]) {
  const [ours, bare]: [Walked[], Walked[]] = [[], []];
  // By turns, so that what else the machine does falls on both.
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await walkAnew(browser, `${origin}/ours.html`, throttle));
    bare.push(await walkAnew(browser, `${origin}/bare.html`, throttle));
  }
  const says = throttle === 1 ? 'a visit' : `a visit at ${throttle} times less processor`;
  const opening = (walks: Walked[]): number => quantile(walks.map((walk) => walk.opening), 0.5);
  const answer = (walks: Walked[], share: number): number => quantile(walks.flatMap(({ answers }) => answers), share);
  console.log(`${says}: opening ${opening(ours).toFixed(0)} ms, bare ${opening(bare).toFixed(0)} ms; an answer ${answer(ours, 0.5).toFixed(1)} ms, bare ${answer(bare, 0.5).toFixed(1)} ms; long tasks ${ours.map(({ longTasks }) => longTasks.join('+') || '-').join(' ')}, bare ${bare.map(({ longTasks }) => longTasks.join('+') || '-').join(' ')}`);
  budgets.hold(`${says}: opening, to a bare page`, opening(ours) / opening(bare), 1.3, 'times');
  budgets.hold(`${says}: an answer, to a bare page, median`, answer(ours, 0.5) / answer(bare, 0.5), 1.2, 'times');
  if (throttle === 1) {
    budgets.hold(`${says}: an answer, median`, answer(ours, 0.5) / FRAME, 1.5, 'frames');
    budgets.hold(`${says}: an answer, 95 of 100`, answer(ours, 0.95) / FRAME, 2.5, 'frames');
    // What else the machine does makes tasks longer, never shorter.
  } else budgets.hold(`${says}: the longest task, in the best run`, Math.min(...ours.map(({ longTasks }) => Math.max(0, ...longTasks))), 50, 'ms');
}
close();
await browser.close();
budgets.close();
