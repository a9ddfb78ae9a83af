import { textOf } from './text-layout.ts';
import type { Summary } from './types.ts';
import { visitorDocument } from './visitor-document.ts';

/** A visitor's own copy as plain text, without any of staff's words to load. */
export const toVisitorText = (summary: Summary): string => textOf(visitorDocument(summary));
