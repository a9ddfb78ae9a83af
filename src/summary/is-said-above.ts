import type { ShownSafetyText } from './types.ts';

/** Whether a safety text stands word for word before this time that it was read, so that a document need not have it in full once more. */
export function isSaidAbove(shown: ShownSafetyText, texts: readonly ShownSafetyText[]): boolean {
  const before = texts.slice(0, texts.indexOf(shown));
  return before.some(({ id, text, staff }) => id === shown.id && text === shown.text && staff === shown.staff);
}
