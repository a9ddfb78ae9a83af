import { inLanguage } from './in-language.ts';
import { valueWords, type ValueWords } from './value-words.ts';
import { vietnameseValues } from './vietnamese-values.ts';

// Each stands by itself, so that a page loads those of one language only.
export const english = /* @__PURE__ */ valueWords('en-GB', { yes: 'Yes', no: 'No', notSure: 'Not sure', willBring: 'To be brought to the visit' });
// The figures and the calendar of clinics, in every browser.
export const arabic = /* @__PURE__ */ valueWords('ar-u-ca-gregory-nu-latn', { yes: 'نعم', no: 'لا', notSure: 'غير مؤكد', willBring: 'سيُحضر إلى الزيارة' });
export const vietnamese = /* @__PURE__ */ vietnameseValues({ yes: 'Có', no: 'Không', notSure: 'Không chắc', willBring: 'Sẽ mang theo khi đến khám' });

/** How visitors' languages word values. */
export const values = { en: english, ar: arabic, vi: vietnamese } satisfies Record<string, ValueWords>;

/** The words for values in a visitor's language: exactly it, else its primary subtag, else English. */
export const valuesFor = (language: string): ValueWords => inLanguage(values, language) ?? english;
