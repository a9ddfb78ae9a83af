import { bodyDrawing } from './body-drawing.ts';
import { optionSearch } from './option-search.ts';

/** What makes a field better and can come after it: without these every question can be answered too. */
export const fieldExtras = { drawing: bodyDrawing, search: optionSearch };

/** What a field is given once it is there, and of which a build leaves out what none of its treatments has a use for. */
export type FieldExtras = Readonly<Partial<typeof fieldExtras>>;
