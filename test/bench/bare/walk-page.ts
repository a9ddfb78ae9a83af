import type { Walker } from './walker.ts';

/** What a walk took, in milliseconds. */
export interface Walked {
  /** From the press that opens to the first question painted. */
  opening: number;
  /** From each press of Continue to the next question painted. */
  answers: number[];
  /** Tasks over 50 ms, from the opening to the last question. */
  longTasks: number[];
}

/** Opens a page's questions, answers so many of them, and keeps the times. Runs within the page: whatever it uses stands in it. */
export async function walkPage({ count, share }: { count: number; share: number }): Promise<Walked> {
  const longTasks: number[] = [];
  const walker: Walker = window.walker;
  await walker.frames(6);
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: 'longtask' });
  await walker.phase(share);
  const opened = performance.now();
  walker.press('Before your visit');
  const opening = (await walker.painted(() => walker.title() !== '')) - opened;
  const answers: number[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    await walker.frames(6);
    const before = walker.title();
    const isTicked = walker.tick(asked);
    await walker.frames(6);
    await walker.phase((share + asked / count) % 1);
    const pressed = performance.now();
    walker.press(isTicked ? 'Continue' : 'Skip');
    const time = (await walker.painted(() => walker.title() !== before)) - pressed;
    if (isTicked) answers.push(time);
  }
  await walker.frames(6);
  return { opening, answers, longTasks };
}
