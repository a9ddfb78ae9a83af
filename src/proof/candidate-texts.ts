import type { Operand, Question } from '../definition/types.ts';
import { foldText, screenText, type FoldedList } from '../rules/screening.ts';
import { fittingTexts } from './fitting-texts.ts';
import { spelledOut } from './spelled-out.ts';

/** Texts that say nothing in particular, for every kind of typed answer. */
const PLAIN = ['Some words', 'x', '12345', 'someone@example.org', '+1 202 555 0100', 'https://example.org/', 'Aa1'];

/** Texts that meet no word list where that can be helped, and those that a comparison names. */
export function textsToTry(operands: readonly Operand[], question: Question, formats: readonly string[]): string[] {
  const fitting = question.pattern === undefined ? [] : fittingTexts(question.pattern);
  const named = operands.filter((one) => typeof one === 'string');
  return [...new Set([...formats, ...PLAIN, ...fitting, ...named].map((text) => atLength(text, question)))];
}

/** For each word list few texts that meet it: the shortest, and the shortest that meet no other list. */
export function phrasesToTry(lists: readonly FoldedList[]): string[] {
  return lists.flatMap((list) => {
    const texts = Object.values(list.list.words).flat().flatMap(spelledOut);
    const written = [...new Set([...texts, ...texts.map(foldText)])].filter(Boolean).sort((a, b) => a.length - b.length);
    const met = written.filter((text) => screenText(text, [list]).length > 0);
    const alone = met.filter((text) => screenText(text, lists).length === 1);
    return [...new Set([...alone.slice(0, 2), ...met.slice(0, 2)])];
  });
}

/** The text, made longer or cut where it has to be. */
export function atLength(text: string, { minLength = 0, maxLength = 5000 }: Question): string {
  const padding = ' and more words'.repeat(Math.ceil(minLength / 15));
  const long = `${text}${padding}`.slice(0, Math.max(minLength, text.length)).replace(/ $/, 'x');
  return long.slice(0, maxLength);
}
