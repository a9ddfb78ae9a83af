import type { Language } from '../definition/types.ts';
import type { ConversationContext } from '../engine/conversation.ts';
import { factsFor, placedOf } from '../engine/place.ts';
import { instanceOf, type AnswerKey } from '../rules/answer-key.ts';
import type { WordingContext } from './answer-wording.ts';
import type { SummariseOptions } from './summarise.ts';

/** What words in a language are chosen by. */
export function wordsIn(language: Language, { questionnaire, clinicIn }: SummariseOptions): WordingContext {
  return { questionnaire, clinic: clinicIn(language) };
}

/** The same in the place of a question, whose words may speak of earlier answers. */
export function wordsAt(key: AnswerKey, language: Language, context: ConversationContext, options: SummariseOptions): WordingContext {
  const placed = placedOf(key, options.index);
  const words = wordsIn(language, options);
  return placed ? { ...words, facts: factsFor(context, options.index, placed, instanceOf(key)) } : words;
}
