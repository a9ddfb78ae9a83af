/** Why a value is not an answer to its question; the screen words it. */
export type Problem =
  | { code: 'required' | 'choose-one' | 'choose-unit' | 'not-a-phone-number' | 'not-an-email' | 'not-a-url' | 'consent-required' | 'wrong-kind' }
  | { code: 'not-a-number' | 'not-a-whole-number' | 'not-a-date' | 'not-a-time' | 'too-vague' | 'wrong-format' | 'read-only' }
  | { code: 'too-few-choices' | 'too-many-choices' | 'too-short' | 'too-long' | 'too-many-answers' | 'too-many-decimals'; limit: number }
  | { code: 'too-low' | 'too-high'; limit: number | string }
  | { code: 'unknown-option'; option: string };
