import type { BareScreen } from './bare-page.ts';
import type { Walker } from './walker.ts';

/** Walks the chat and takes down what stands on each of so many screens. Runs within the page: whatever it uses stands in it. */
export async function readScreens(count: number): Promise<BareScreen[]> {
  const walker: Walker = window.walker;
  const words = (selector: string): string[] => [...walker.place().querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '').filter(Boolean);
  const textOf = (from: ParentNode | null | undefined, selector: string): string => from?.querySelector(selector)?.textContent?.trim() ?? '';
  const read = (): BareScreen => ({
    before: words('.stage :is(.intro p, .section-intro, .group-title)'),
    text: walker.title(),
    help: words('#step-help, #step-hint'),
    options: [...walker.place().querySelectorAll<HTMLInputElement>('.field input:is([type=radio], [type=checkbox])')].map((input) => ({
      id: input.id,
      type: input.type,
      label: textOf(input.closest('label'), '.label'),
      help: textOf(input.closest('.option'), '.help'),
    })),
    after: words('.footer p'),
  });
  walker.press('Before your visit');
  await walker.painted(() => walker.title() !== '');
  const screens: BareScreen[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    const screen = read();
    screens.push(screen);
    const isTicked = walker.tick(asked);
    await walker.frames(2);
    walker.press(isTicked ? 'Continue' : 'Skip');
    await walker.painted(() => walker.title() !== screen.text);
  }
  return screens;
}
