import { bodyDrawing } from './body-drawing.ts';
import { dateField } from './date-field.ts';
import { optionSearch } from './option-search.ts';

/** What comes after the first question: what makes a field better, and whole fields that a visit does not begin with. */
export const fieldExtras = { drawing: bodyDrawing, search: optionSearch, date: dateField };

/** What a field is given once it is there, and of which a build leaves out what none of its treatments has a use for. */
export type FieldExtras = Readonly<Partial<typeof fieldExtras>>;
