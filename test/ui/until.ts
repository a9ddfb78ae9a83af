import { waitUntil } from '@open-wc/testing';

/** Resolves once a condition holds; says what did not come. The time is for a machine that has much else to do, not for the widget. */
export const until = (condition: () => unknown, what: string): Promise<void> => waitUntil(condition, what, { interval: 5, timeout: 20_000 });

/** Resolves once nothing in a box moves, so that places and colours are the ones a person sees. */
export function standsStill(box: Element, moving: () => readonly Animation[]): Promise<void> {
  const isStill = (): boolean => {
    // What moves it may begin only when it is next laid out.
    box.getBoundingClientRect();
    return moving().length === 0;
  };
  return until(isStill, 'nothing moves');
}
