import { typedText } from './typed-text.ts';

/** Own words over several lines. */
export const longText = typedText(1000);
