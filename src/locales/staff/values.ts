import { inLanguage } from '../in-language.ts';
import { valueWords, type ValueWords } from '../value-words.ts';
import { valuesFor } from '../values.ts';
import { vietnameseValues } from '../vietnamese-values.ts';

/** How staff's languages word values, apart from staff's other words so that what a visitor loads stays small. */
const staffWords: Readonly<Record<string, ValueWords>> = {
  en: valueWords('en-GB', { yes: 'Yes', no: 'No', notSure: 'Not sure', willBring: 'Asked to bring it to the visit' }),
  vi: vietnameseValues({ yes: 'Có', no: 'Không', notSure: 'Không chắc', willBring: 'Đã được nhắc mang theo khi đến khám' }),
};

/** The words for values in a language of staff: its own, else the visitors' of that language. */
export const staffValues = (language: string): ValueWords => inLanguage(staffWords, language) ?? valuesFor(language);
