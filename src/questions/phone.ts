import { asciiDigits } from './ascii-digits.ts';
import { addressKind } from './text-kind.ts';
import { typedText } from './typed-text.ts';
import type { QuestionType } from './types.ts';

/** A telephone number as typed, in figures 0 to 9: 6 to 15 of them (ITU-T E.164 allows 15), with the usual signs between them. */
export const phone: QuestionType<string> = {
  ...typedText(
    40,
    (text) => {
      const digits = text.replace(/\D/g, '').length;
      return /^\+?[\d\s().\-/]+$/.test(text) && digits >= 6 && digits <= 15 ? null : { code: 'not-a-phone-number' };
    },
    // Staff dial it, and not every telephone knows the figures of other scripts.
    asciiDigits,
  ),
  ...addressKind,
};
