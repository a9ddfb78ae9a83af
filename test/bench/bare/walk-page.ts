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

/** How a page is walked. */
export interface Walk {
  /** How many answers are timed. */
  count: number;
  /** The part of a frame at which the opening is pressed; the answers follow at every other. */
  share: number;
  /** What stands after the last question; only tasks are timed on the way there. */
  end?: string;
}

/** Opens a page's questions, answers so many of them, and keeps the times. Runs within the page: whatever it uses stands in it. */
export async function walkPage({ count, share, end }: Walk): Promise<Walked> {
  const longTasks: number[] = [];
  const walker: Walker = window.walker;
  await walker.frames(6);
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: 'longtask' });
  await walker.phase(share);
  const opened = performance.now();
  walker.press('Before your visit');
  const opening = (await walker.painted(() => walker.title() !== '')) - opened;
  const answers: number[] = [];
  const goesOn = (): boolean => end !== undefined && walker.title() !== end;
  for (let asked = 0; asked < count || goesOn(); asked += 1) {
    const frames = asked < count ? 6 : 2;
    await walker.frames(frames);
    const before = walker.title();
    const isTicked = walker.tick(asked);
    await walker.frames(frames);
    await walker.phase((share + asked / count) % 1);
    const pressed = performance.now();
    walker.press(isTicked ? 'Continue' : 'Skip');
    const time = (await walker.painted(() => walker.title() !== before)) - pressed;
    if (isTicked && asked < count) answers.push(time);
  }
  await walker.frames(6);
  return { opening, answers, longTasks };
}
