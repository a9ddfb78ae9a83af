import type { Strings } from '../locales/strings.ts';
import { textOf } from './text-layout.ts';
import type { Summary } from './types.ts';
import { visitorDocument } from './visitor-document.ts';

/** A visitor's own copy as plain text, without any words to load but those it is given. */
export const toVisitorText = (summary: Summary, strings: Strings): string => textOf(visitorDocument(summary, strings));
