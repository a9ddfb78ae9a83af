import type { Question } from '../definition/types.ts';
import type { Problem } from '../definition/problem.ts';
import { uses } from '../definition/uses.ts';
import type { Choice, Value } from './types.ts';

/** The code of a choice, with or without own words; null where it is nothing but own words. */
export const codeOf = (choice: Choice): string | null => (typeof choice === 'string' ? choice : 'code' in choice ? choice.code : null);

/** Whether a choice is own words that stand for no option. */
export const isOwnWords = (choice: Choice): boolean => codeOf(choice) === null;

/** The longest own words, in UTF-16 code units. */
export const OWN_WORDS_LENGTH = 200;

/** The most entries of a list of choices that are looked at. */
const MOST_ENTRIES = 1000;

/** What a choice means. */
export function choiceValue(choice: Choice): Value {
  if (typeof choice === 'string') return { kind: 'coding', code: choice };
  return 'code' in choice ? { kind: 'coding', code: choice.code, text: choice.text } : { kind: 'string', text: choice.text };
}

/** Reads an untrusted value as one of the question's choices. */
export function readChoice(value: unknown, question: Question): { choice: Choice } | { problem: Problem } {
  if (typeof value === 'string') return readOption(value, '', question);
  if (typeof value !== 'object' || value === null) return { problem: { code: 'wrong-kind' } };
  const words = 'text' in value && typeof value.text === 'string' ? value.text.trim() : null;
  if ('code' in value) return typeof value.code === 'string' ? readOption(value.code, words ?? '', question) : { problem: { code: 'wrong-kind' } };
  if (!uses.openChoice || words === null || !question.openChoice) return { problem: { code: 'wrong-kind' } };
  if (words === '') return { problem: { code: 'required' } };
  return tooLong(words) ?? { choice: { text: words } };
}

function readOption(code: string, words: string, question: Question): { choice: Choice } | { problem: Problem } {
  const option = question.options?.find((one) => one.code === code);
  if (!option) return { problem: { code: 'unknown-option', option: code } };
  if (!words) return { choice: code };
  if (!option.ownWords) return { problem: { code: 'wrong-kind' } };
  return tooLong(words) ?? { choice: { code, text: words } };
}

const tooLong = ({ length }: string): { problem: Problem } | null =>
  length > OWN_WORDS_LENGTH ? { problem: { code: 'too-long', limit: OWN_WORDS_LENGTH } } : null;

/** Reads an untrusted list of choices: in the question's order, then own words, each once, an exclusive one alone. */
export function readChoices(value: unknown, question: Question): { choices: Choice[] } | { problem: Problem } {
  if (!Array.isArray(value)) return { problem: { code: 'wrong-kind' } };
  if (value.length > MOST_ENTRIES) return { problem: { code: 'too-many-choices', limit: MOST_ENTRIES } };
  const byCode = new Map<string, Choice>();
  const ownWords = new Set<string>();
  for (const item of value as unknown[]) {
    const reading = readChoice(item, question);
    if ('problem' in reading) return reading;
    const { choice } = reading;
    if (uses.openChoice && typeof choice === 'object' && !('code' in choice)) ownWords.add(choice.text);
    else byCode.set(codeOf(choice) ?? '', choice);
  }
  const options = (question.options ?? []).filter((option) => byCode.has(option.code));
  const choices = [...options.map((option) => byCode.get(option.code) ?? option.code), ...[...ownWords].map((text) => ({ text }))];
  const alone = choices.length <= 1 || !options.some((option) => option.exclusive);
  return alone ? { choices } : { problem: { code: 'wrong-kind' } };
}

/** The choices after one option is ticked or unticked: an exclusive one clears the others, and any other clears an exclusive one. */
export function toggleChoice(choices: readonly Choice[], code: string, ticked: boolean, question: Question): Choice[] {
  const others = choices.filter((choice) => codeOf(choice) !== code);
  if (!ticked) return others;
  return isExclusive(code, question) ? [code] : [...withoutExclusive(others, question), code];
}

/** The choices with these own words in place of those that stood for no option, or with none where they are null. */
export function withOwnWords(choices: readonly Choice[], text: string | null, question: Question): Choice[] {
  const others = choices.filter((choice) => !isOwnWords(choice));
  return text === null ? others : [...withoutExclusive(others, question), { text }];
}

const isExclusive = (code: string | null, { options = [] }: Question): boolean => options.some((option) => option.code === code && option.exclusive);

const withoutExclusive = (choices: readonly Choice[], question: Question): Choice[] => choices.filter((choice) => !isExclusive(codeOf(choice), question));
