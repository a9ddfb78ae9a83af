import { answerReader } from './answer-reader.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { kinds, type QuestionTypeName } from './kinds.ts';
import { longText } from './long-text.ts';
import { phone } from './phone.ts';
import { shortText } from './short-text.ts';
import type { QuestionType } from './types.ts';
import { url } from './url.ts';

export { MOST_ANSWERS } from './answer-reader.ts';
export { takesWords, typeName, typeOf, valuesOf, type QuestionTypeName } from './kinds.ts';

/** What reads what is typed; a page has it with the rest of a visit. */
const typedTypes = { date, 'short-text': shortText, 'long-text': longText, url, phone, email };

/** Every question type by the name a questionnaire gives it. */
export const questionTypes = { ...kinds, ...typedTypes } satisfies Record<QuestionTypeName, QuestionType>;

/** Reads an untrusted value as an answer to a question; `today` is the visitor's local date. */
export const readAnswer = answerReader(questionTypes);
