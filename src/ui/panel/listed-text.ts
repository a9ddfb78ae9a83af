import { uses } from '../../definition/uses.ts';
import { instanceOf } from '../../rules/answer-key.ts';
import { askedText, type AskedPlace } from './asked.ts';
import type { Screen } from './screen.ts';

/** What a question said, as it is listed among others: with its number where there is more than one like it. */
export function listedText(one: AskedPlace, screen: Screen): string {
  const instance = instanceOf(one.key);
  const text = askedText(one, screen);
  return uses.groups && !one.placed.asksFor && instance.some((number) => number > 1) ? screen.strings.valueWords.numbered(text, instance) : text;
}
