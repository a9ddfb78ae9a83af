import { bodyDrawing } from './body-drawing.ts';
import { optionSearch } from './option-search.ts';

/** What makes a field better and can come after it: without these every question can be answered too. */
export const fieldExtras = { drawing: bodyDrawing, search: optionSearch };

/** What a field is given once it is there. */
export type FieldExtras = Readonly<typeof fieldExtras>;
