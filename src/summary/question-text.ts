import type { QuestionProse } from '../definition/prose.ts';
import type { Language, Question } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { fill, proseOf } from '../definition/wording.ts';
import type { ValueWords } from '../locales/value-words.ts';
import { valuesOf } from '../questions/kinds.ts';
import type { Value } from '../questions/types.ts';
import { valueOf } from '../rules/answers.ts';
import type { Facts } from '../rules/facts.ts';
import { keysMeant } from '../rules/instances.ts';
import type { Placed } from '../rules/question-index.ts';
import { wordValue, type Wordings } from './value-wording.ts';

/** In which words and which language a question is asked. */
export interface AskedIn extends Wordings {
  language: Language;
  /** How that language words values: needed only for texts that repeat an earlier answer. */
  values?: ValueWords;
}

/** `{answer:<question id>}` or `{placeholder}`; what fills one is never looked at again. */
const HOLES = /\{(?:answer:([a-z0-9]+(?:-[a-z0-9]+)*)|[a-z-]+)\}/g;

/** The longest typed words that a text repeats, in characters. */
const MOST_REPEATED = 80;

/** What a question says in the place that the facts stand in: with earlier answers filled in, or where one was not given, what it says without. */
export function questionText(placed: Placed, words: Pick<QuestionProse, 'text' | 'otherwise' | 'help'>, facts: Facts, asked: AskedIn): string {
  const { text, otherwise } = uses.groups && placed.asksFor ? { text: askText(placed.asksFor.id, facts.instance, asked), otherwise: undefined } : words;
  if (!uses.piping) return fill(text, asked.clinic);
  return withAnswers(text, facts, asked) ?? withoutAnswers({ text, otherwise }, asked);
}

/** The help under a question; null where there is none, or where it speaks of an answer that was not given. */
export function questionHelp({ help }: Pick<QuestionProse, 'help'>, facts: Facts, asked: AskedIn): string | null {
  if (help === undefined) return null;
  return uses.piping ? withAnswers(help, facts, asked) : fill(help, asked.clinic);
}

/** What a question says without any earlier answer. */
export function withoutAnswers({ text, otherwise }: { text: string; otherwise?: string | undefined }, { clinic }: Pick<AskedIn, 'clinic'>): string {
  if (!uses.piping) return fill(otherwise ?? text, clinic);
  return (otherwise ?? text).replace(HOLES, (hole: string, id?: string) => (id === undefined ? fill(hole, clinic) : '…'));
}

/** What a repeating group asks for: whether there is one at all, or another. */
export function askText(group: string, instance: readonly number[], { questionnaire, language }: Pick<AskedIn, 'questionnaire' | 'language'>): string {
  const { groups } = proseOf(questionnaire, language);
  const words = groups && Object.hasOwn(groups, group) ? groups[group] : undefined;
  return ((instance.at(-1) ?? 0) === 0 ? words?.ask : words?.askAnother) ?? words?.title ?? group;
}

/** A text with every answer it speaks of filled in; null where one of them is not there. */
function withAnswers(text: string, facts: Facts, asked: AskedIn): string | null {
  let whole = true;
  const filled = text.replace(HOLES, (hole: string, id?: string) => {
    if (id === undefined) return fill(hole, asked.clinic);
    const answer = repeated(id, facts, asked);
    whole &&= answer !== null;
    return answer ?? '';
  });
  return whole ? filled : null;
}

/** An earlier answer as a later text repeats it; null where there is none, or where part of it is "not sure". */
function repeated(id: string, facts: Facts, asked: AskedIn): string | null {
  const placed = facts.index.byId.get(id);
  if (!placed) return null;
  const { question } = placed;
  const values: Value[] = [];
  for (const key of keysMeant(placed, facts)) {
    const answer = valueOf(facts.answers, key);
    if (answer === undefined) return null;
    values.push(...valuesOf(answer, question));
  }
  const { language, values: words } = asked;
  if (!words || values.length === 0 || values.some((value) => saysNothing(value, question))) return null;
  return uses.piping ? listed(values.map((value) => wordValue(shortened(value), question, language, words, asked)), language) : null;
}

function saysNothing(value: Value, { options = [] }: Question): boolean {
  if (value.kind !== 'coding') return value.kind === 'not-sure';
  return options.find(({ code }) => code === value.code)?.means !== undefined;
}

function shortened(value: Value): Value {
  if (value.kind === 'uri') return { ...value, value: shortText(value.value) };
  return 'text' in value && value.text !== undefined ? { ...value, text: shortText(value.text) } : value;
}

/** Typed words on one line, without what would turn the direction of the text around them. */
function shortText(text: string): string {
  const characters = [...text.replace(/\p{Cc}+/gu, ' ').replace(/[\u2028\u2029]/g, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '')];
  return characters.length > MOST_REPEATED ? `${characters.slice(0, MOST_REPEATED).join('')}…` : characters.join('');
}

function listed(words: readonly string[], language: Language): string {
  try {
    return new Intl.ListFormat(language).format(words);
  } catch {
    // A tag that no browser knows the form of.
    return new Intl.ListFormat('en').format(words);
  }
}
