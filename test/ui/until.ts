import { waitUntil } from '@open-wc/testing';

/** Resolves once a condition holds; says what did not come. The time is for a machine that has much else to do, not for the widget. */
export const until = (condition: () => unknown, what: string): Promise<void> => waitUntil(condition, what, { interval: 5, timeout: 20_000 });
