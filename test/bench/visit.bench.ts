import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../harness/browsers.ts';
import { chromiumArguments } from '../harness/launchers.ts';
import { readScreens } from './bare/read-screens.ts';
import { servePages } from './bare/serve-pages.ts';
import { walkPage, type Walked } from './bare/walk-page.ts';
import { installWalker } from './bare/walker.ts';
import { Budgets, quantile } from './bench.ts';

/*
 * What is compared: the chat on the microneedling treatment, as it is shipped, against a page of the same two libraries, Lit and XState, that does
 * nothing but ask. It asks the twenty questions that the chat asks on the walk, in the same words: the notices before the first, the help, every
 * option and the footer. What it does not have is in its favour and not made up for: styles, a header, the conversation so far, progress, a focus
 * that goes to the question, texts for an urgent answer, a second language, the hundred other questions, and the check of its file's integrity.
 * Each page has its launcher there before the press and fetches all else at the press, from memory on this machine and into an empty cache: the
 * chat its two files, the bare page one. A time runs from the press, at any time of a frame, until the frame with the question is painted. Long
 * tasks are looked for until the last question.
 */

const QUESTIONS = 20;
const RUNS = Number(process.env['BENCH_RUNS'] ?? 7);
const THROTTLE = 4;
/** How many of the throttled runs go on to the last question. */
const WHOLE = 3;
const FRAME = 1000 / 60;

/** Does something on a page that the browser has not seen before. */
async function anew<T>(browser: Browser, address: string, throttle: number, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(installWalker);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.goto(address);
  const came = await act(page);
  await context.close();
  return came;
}

const found = findBrowser('chromium');
if (!found) throw new Error('Chromium is needed for this benchmark');
const browser = await chromium.launch({ executablePath: found.path, args: chromiumArguments() });
const pages = await servePages();
const screens = await anew(browser, pages.ours, 1, (page) => page.evaluate(readScreens, QUESTIONS));
const [first] = screens;
if (screens.length !== QUESTIONS || !first?.before.length || !first.help.length || !first.options.length || !first.after.length) throw new Error(`not what stands on the screens: ${JSON.stringify(first)}`);
await pages.ask(screens);
const budgets = new Budgets();
for (const throttle of [1, THROTTLE]) {
  const [ours, bare]: [Walked[], Walked[]] = [[], []];
  // By turns, so that what else the machine does falls on both.
  for (let run = 0; run < RUNS; run += 1) {
    const walk = (address: string, end?: string): Promise<Walked> =>
      anew(browser, address, throttle, (page) => page.evaluate(walkPage, { count: QUESTIONS, share: run / RUNS, ...(end !== undefined && { end }) }));
    ours.push(await walk(pages.ours, throttle > 1 && run < WHOLE ? 'Your answers' : undefined));
    bare.push(await walk(pages.bare));
  }
  const says = throttle === 1 ? 'a visit' : `a visit at ${throttle} times less processor`;
  const opening = (walks: Walked[], share = 0.5): number => quantile(walks.map((walk) => walk.opening), share);
  const answer = (walks: Walked[], share = 0.5): number => quantile(walks.flatMap(({ answers }) => answers), share);
  const of = (walks: Walked[]): string => `opening ${opening(walks).toFixed(0)} ms (best ${opening(walks, 0).toFixed(0)}), an answer ${answer(walks).toFixed(1)} ms, tasks over 50 ms: ${walks.map(({ longTasks }) => longTasks.join('+') || '-').join(' ')}`;
  console.log(`${says}\n  ours: ${of(ours)}\n  bare: ${of(bare)}`);
  budgets.hold(`${says}: opening, to a bare page`, opening(ours) / opening(bare), 1.3, 'times');
  budgets.hold(`${says}: an answer, to a bare page, median`, answer(ours) / answer(bare), 1.2, 'times');
  if (throttle === 1) {
    budgets.hold(`${says}: an answer, median`, answer(ours) / FRAME, 1, 'frames');
    budgets.hold(`${says}: an answer, 95 of 100`, answer(ours, 0.95) / FRAME, 2, 'frames');
    // What else the machine does makes tasks longer, never shorter.
  } else budgets.hold(`${says}: the longest task, in the best run to the last question`, Math.min(...ours.slice(0, WHOLE).map(({ longTasks }) => Math.max(0, ...longTasks))), 50, 'ms');
}
pages.close();
await browser.close();
budgets.close();
