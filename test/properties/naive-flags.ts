import type { FlagLevel, FlagRaise, Option, Question, Questionnaire, WordList } from '../../src/definition/types.ts';
import type { AnswerValue, SingleValue } from '../../src/questions/types.ts';
import { keysSeen, verdictOn } from './naive-conditions.ts';
import { spotsOf, type Said, type Spot } from './naive-form.ts';

/** A flag with the answers that raised it. */
export interface NaiveFlag {
  level: FlagLevel;
  code: string;
  topic: string;
  rule: string;
  questions: string[];
}

interface Raised extends NaiveFlag {
  spot: Spot;
  option?: Option;
}

const singles = (answer: AnswerValue): SingleValue[] => (Array.isArray(answer) ? answer : [answer]);
const wordsIn = (text: string): string[] => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replaceAll('đ', 'd').match(/[a-z0-9]+/g) ?? [];

const expressions = new Map<string, RegExp>();

/** A word of a phrase, each of its words after one space: `*` is any ending, `-` within one of several ways joins words. */
const spelt = (way: string): string => ` ${wordsIn(way).join(' ')}${way.endsWith('*') ? '[a-z0-9]*' : ''}`;

/** A phrase as an expression over the words of a text: `|` parts words of which any will do, `…` is up to six words between. */
const sought = (phrase: string): RegExp => {
  const known = expressions.get(phrase);
  if (known) return known;
  const parts = phrase.split(/…|\.{3}/).map((part) => part.trim().split(/\s+/).map((word) => `(?:${word.split('|').map(spelt).join('|')})(?![a-z0-9])`).join(''));
  const expression = new RegExp(parts.join('(?: [a-z0-9]+){0,6}'), 'y');
  expressions.set(phrase, expression);
  return expression;
};

/** Where any of the phrases stands in a text, from its first letter to after its last. */
function spansOf(phrases: readonly string[], words: string): [from: number, to: number][] {
  return phrases.map(sought).flatMap((expression) =>
    [...words].flatMap((_, from): [number, number][] => {
      expression.lastIndex = from;
      const [found] = expression.exec(words) ?? [];
      return found === undefined ? [] : [[from, from + found.length]];
    }),
  );
}

/** Whether a list is met: by a phrase that does not stand wholly inside of one of its exceptions. */
function isMet({ words: phrases, except = {} }: WordList, words: string): boolean {
  const silent = spansOf(Object.values(except).flat(), words);
  return spansOf(Object.values(phrases).flat(), words).some(([from, to]) => !silent.some(([start, end]) => start <= from && to <= end));
}

/** The options that an answer chooses, in their own order. */
export function chosen({ type, options = [] }: Question, answer: AnswerValue): Option[] {
  const codes = singles(answer).map((one) => (typeof one === 'object' ? ('code' in one ? one.code : undefined) : one));
  return ['single-choice', 'multiple-choice', 'areas', 'consent'].includes(type) ? options.filter(({ code }) => codes.includes(code)) : [];
}

/** The visitor's own words in an answer. */
function typed({ type }: Question, answer: AnswerValue): string {
  const texts = ['short-text', 'long-text'].includes(type) ? singles(answer).map(String) : singles(answer).flatMap((one) => (typeof one === 'object' && 'text' in one ? one.text : []));
  return texts.join('\n');
}

/** The word lists that an answer's own words meet: the words of a phrase one after another. */
function met(question: Question, answer: AnswerValue, form: Questionnaire): WordList[] {
  const own = wordsIn(typed(question, answer));
  if (own.length === 0) return [];
  const words = ['', ...own, ''].join(' ');
  return form.wordLists.filter((list) => isMet(list, words));
}

/** The ids of the safety texts that an answer shows. */
export function textsShown(question: Question, answer: AnswerValue, form: Questionnaire): string[] {
  const ids = [...chosen(question, answer), ...met(question, answer, form)].flatMap(({ safetyText }) => safetyText ?? []);
  return ids.filter((id, at) => ids.indexOf(id) === at);
}

/** What several safety texts lead to: the strictest of them, and only a pause is passed without leave. */
export function outcomeOf(ids: readonly string[], form: Questionnaire): { then: 'none' | 'pause' | 'stop' | 'end-minor'; mayGoOn: boolean } {
  const texts = ids.flatMap((id) => form.safetyTexts[id] ?? []);
  const then = (['end-minor', 'stop', 'pause'] as const).find((one) => texts.some((text) => text.then === one)) ?? 'none';
  return { then, mayGoOn: texts.every((text) => text.then === 'pause' || text.mayGoOn === true) };
}

function raisedAt(spot: Spot, said: Said): Raised[] {
  const answer = said.answers.get(spot.key);
  if (answer === undefined || answer === null) return [];
  const raise = (raises: readonly FlagRaise[], rule: string, option?: Option): Raised[] =>
    raises
      .filter((one) => !one.when || verdictOn(one.when, said, spot.inside) === 'yes')
      .map(({ level, code }) => ({ level, code, topic: said.form.flags[code]?.topic ?? code, rule, questions: [spot.key], spot, ...(option && { option }) }));
  return [
    ...chosen(spot.question, answer).flatMap((option) => raise(option.flags ?? [], `${spot.question.id}/${option.code}`, option)),
    ...met(spot.question, answer, said.form).flatMap((list) => raise(list.flags, `${spot.question.id}/${list.id}`)),
  ];
}

/** The flags that single answers raise, whether they stand or not, as `rule code`. */
export function raisedAnyhow(said: Said): string[] {
  return [...spotsOf(said.form, said.answers, false)].flatMap((spot) => raisedAt(spot, said)).map(({ rule, code }) => `${rule} ${code}`);
}

/** A branch stands for its parent's flag of the same topic, in the same instances; one that is "not sure" only for the very same flag. */
function isReplaced(flag: Raised, all: readonly Raised[], said: Said): boolean {
  return all.some((other) => {
    const { refines } = other.spot.question;
    if (!refines || other.topic !== flag.topic || flag.rule !== `${refines.question}/${refines.code}`) return false;
    if (!flag.spot.inside.every(({ id, number }, depth) => other.spot.inside[depth]?.id === id && other.spot.inside[depth].number === number)) return false;
    const answer = said.answers.get(other.spot.key) ?? [];
    const vague = chosen(other.spot.question, answer).some(({ means }) => means !== undefined);
    return !vague || (other.code === flag.code && other.level === flag.level);
  });
}

/** The flags that stand. */
export function flagsStanding(said: Said): NaiveFlag[] {
  const spots = [...spotsOf(said.form, said.answers, false), ...spotsOf(said.form, said.answers, true)];
  const all = spots.flatMap((spot) => raisedAt(spot, said));
  const rules = said.form.rules.filter(({ when, raises }) => [when, ...(raises.when ? [raises.when] : [])].every((one) => verdictOn(one, said, []) === 'yes'));
  const replaced = rules.flatMap(({ replaces }) => replaces ?? []);
  const flags: NaiveFlag[] = all
    .filter((flag) => !isReplaced(flag, all, said) && !replaced.includes(flag.code))
    .map(({ level, code, topic, rule, questions }) => ({ level, code, topic, rule, questions }));
  for (const { id, when, raises } of rules) {
    const read = [...new Set([...JSON.stringify(when).matchAll(/"question":"([^"]+)"/g)].map(([, name = '']) => name))];
    const questions = read.flatMap((name) => keysSeen(name, said, [])).filter((key) => (said.answers.get(key) ?? null) !== null);
    flags.push({ level: raises.level, code: raises.code, topic: said.form.flags[raises.code]?.topic ?? raises.code, rule: id, questions });
  }
  const levels: readonly FlagLevel[] = ['urgent', 'hold', 'review', 'note'];
  const standing = levels.flatMap((level) => flags.filter((flag) => flag.level === level));
  return standing.filter((flag) => !standing.some((other) => other.topic === flag.topic && levels.indexOf(other.level) < levels.indexOf(flag.level)));
}
