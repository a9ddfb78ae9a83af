import type { Question } from '../definition/types.ts';
import type { Problem } from '../definition/problem.ts';
import type { Choice, Value } from './types.ts';

/** The code of a choice, with or without own words. */
export const codeOf = (choice: Choice): string => (typeof choice === 'string' ? choice : choice.code);

/** The longest own words beside a choice, in UTF-16 code units. */
export const OWN_WORDS_LENGTH = 200;

/** What a choice means. */
export function choiceValue(choice: Choice): Value {
  return typeof choice === 'string' ? { kind: 'coding', code: choice } : { kind: 'coding', code: choice.code, text: choice.text };
}

/** Reads an untrusted value as one of the question's choices. */
export function readChoice(value: unknown, question: Question): { choice: Choice } | { problem: Problem } {
  const coded = typeof value === 'string' ? { code: value, text: '' } : value;
  if (typeof coded !== 'object' || coded === null || !('code' in coded) || typeof coded.code !== 'string') return { problem: { code: 'wrong-kind' } };
  const option = question.options?.find((one) => one.code === coded.code);
  if (!option) return { problem: { code: 'unknown-option', option: coded.code } };
  const words = 'text' in coded && typeof coded.text === 'string' ? coded.text.trim() : '';
  if (!words) return { choice: coded.code };
  if (!option.ownWords) return { problem: { code: 'wrong-kind' } };
  if (words.length > OWN_WORDS_LENGTH) return { problem: { code: 'too-long', limit: OWN_WORDS_LENGTH } };
  return { choice: { code: coded.code, text: words } };
}

/** Reads an untrusted list of choices: in the question's order, each once, an exclusive one alone. */
export function readChoices(value: unknown, question: Question): { choices: Choice[] } | { problem: Problem } {
  if (!Array.isArray(value)) return { problem: { code: 'wrong-kind' } };
  const byCode = new Map<string, Choice>();
  for (const item of value as unknown[]) {
    const reading = readChoice(item, question);
    if ('problem' in reading) return reading;
    byCode.set(codeOf(reading.choice), reading.choice);
  }
  const options = (question.options ?? []).filter((option) => byCode.has(option.code));
  if (options.length > 1 && options.some((option) => option.exclusive)) return { problem: { code: 'wrong-kind' } };
  return { choices: options.map((option) => byCode.get(option.code) ?? option.code) };
}

/** The choices after one option is ticked or unticked: an exclusive one clears the others, and any other clears an exclusive one. */
export function toggleChoice(choices: readonly Choice[], code: string, ticked: boolean, question: Question): Choice[] {
  const others = choices.filter((choice) => codeOf(choice) !== code);
  if (!ticked) return others;
  const exclusive = new Set((question.options ?? []).filter((option) => option.exclusive).map((option) => option.code));
  return exclusive.has(code) ? [code] : [...others.filter((choice) => !exclusive.has(codeOf(choice))), code];
}
