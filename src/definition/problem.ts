/** Why a value is not an answer to its question; the screen words it. */
export type Problem =
  | { code: 'required' | 'choose-one' | 'not-a-phone-number' | 'not-an-email' | 'consent-required' | 'wrong-kind' }
  | { code: 'too-many-choices' | 'too-long'; limit: number }
  | { code: 'unknown-option'; option: string };
