import { typedText } from './typed-text.ts';

/** One line of own words. */
export const shortText = typedText(200);
