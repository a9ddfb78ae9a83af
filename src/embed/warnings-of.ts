import { PLACEHOLDERS, type Placeholder } from '../definition/types.ts';
import { dialled } from '../ui/panel/dialled.ts';
import { isShown, isToken, wordsOf } from './settings.ts';

const NUMBERS: readonly Placeholder[] = ['clinic-phone', 'emergency-number', 'urgent-number', 'crisis-line'];

/** What an attribute may be, for those that may be one of a few things. */
const VALUES: Readonly<Record<string, readonly string[]>> = { 'event-detail': ['status', 'full'], theme: ['auto', 'light', 'dark'], resume: ['off', 'tab'] };

function detailWarning(name: Placeholder, value: string): string | null {
  if (!value) return null;
  if (value.length > 200) return `${name} is left out: it is longer than 200 characters`;
  if (!isShown(name, value)) return `${name}="${value}" is left out: use an https:, tel: or mailto: address`;
  if (!NUMBERS.includes(name) || dialled(value) !== null) return null;
  return `${name}="${value}" cannot be dialled, so it has no call button; write one number, such as +84 24 1234 5678`;
}

/** What of the tag's attributes is left out or not as it was meant; each names the attribute and the remedy. */
export function warningsOf(element: Element): string[] {
  const details = PLACEHOLDERS.flatMap((name) => detailWarning(name, element.getAttribute(name)?.trim() ?? '') ?? []);
  const tokens = wordsOf(element).flatMap((word) => (isToken(word) ? [] : [`settings: "${word}" is left out: write kebab-case tokens`]));
  const choices = Object.entries(VALUES).flatMap(([name, values]) => {
    const value = element.getAttribute(name);
    return value === null || values.includes(value) ? [] : [`${name}="${value}" is not known; use one of: ${values.join(', ')}`];
  });
  return [...details, ...tokens, ...choices];
}
