import { stringsFor } from '../locales/locales.ts';
import type { Strings } from '../locales/strings.ts';
import type { Summary } from './types.ts';

/** The widget's words in the language that a visitor used last. */
export function visitorStrings({ languages }: Summary): Strings {
  return stringsFor(languages.visitor.at(-1) ?? languages.staff);
}
