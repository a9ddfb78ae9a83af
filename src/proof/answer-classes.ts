import type { Option, Question } from '../definition/types.ts';
import { codeOf } from '../questions/choice.ts';
import { MOST_ANSWERS, readAnswer } from '../questions/question-types.ts';
import type { AnswerValue, SingleValue } from '../questions/types.ts';
import type { Placed } from '../rules/question-index.ts';
import { everything, type Atom } from './atoms.ts';
import { singleAnswers, writtenChoices } from './candidates.ts';
import { kept } from './kept.ts';
import { listClasses, type ListLimits, type Unit } from './list-classes.ts';
import { askingOf, type Model } from './model.ts';

/** Answers that the given readers take for one. */
export interface AnswerClass {
  /** One of them. */
  value: AnswerValue;
  /** How many classes it is for all readers together. */
  weight: bigint;
}

/** The classes into which the answers to a question fall for some readers; none where no answer to it was found. */
export function answerClasses(placed: Placed, atoms: readonly Atom[], model: Model): readonly AnswerClass[] {
  const name = [placed.question.id, ...atoms.map(({ id }) => id)].join(' ');
  return kept(model.known.classes, name, () => classesOf(placed, atoms, model));
}

function classesOf(placed: Placed, atoms: readonly Atom[], model: Model): AnswerClass[] {
  const { question } = placed;
  const signature = (value: AnswerValue): string => atoms.map((atom) => atom.read(value)).join(' ');
  if (question.readOnly) {
    const reading = readAnswer(undefined, question, model.today);
    return 'answer' in reading ? [{ value: reading.answer, weight: 1n }] : [];
  }
  const all = everything(placed, model);
  if (!question.repeats && takesList(question, model.today)) return lists(choicesOf(placed, all, model), signature, placed, model);
  const singles = kept(model.known.singles, question.id, () => singleAnswers(askingOf(model, placed)));
  if (question.repeats) return lists(entriesOf(singles, all), signature, placed, model);
  const classes = new Map<string, { value: AnswerValue; kinds: Set<string> }>();
  for (const value of singles) {
    const found = signature(value);
    const known = classes.get(found);
    if (known) known.kinds.add(all.read(value));
    else classes.set(found, { value, kinds: new Set([all.read(value)]) });
  }
  return [...classes.values()].map(({ value, kinds }) => ({ value, weight: BigInt(kinds.size) }));
}

/** The limits of a list of answers, and the one that reads it. */
function lists(units: readonly Unit[], signature: (list: AnswerValue) => string, { question }: Placed, { today }: Model): AnswerClass[] {
  const most = question.maxChoices ?? question.repeats?.max ?? (question.repeats ? MOST_ANSWERS : Infinity);
  const limits: ListLimits = { least: question.minChoices ?? 0, most };
  return listClasses(units, limits, signature, (list) => {
    const reading = readAnswer(list, question, today);
    return 'answer' in reading ? reading.answer : null;
  });
}

/** Whether an answer to the question is a list of its options: no type is asked, but what it reads. */
function takesList(question: Question, today: string): boolean {
  const { options = [], minChoices = 1, maxChoices = Infinity } = question;
  const plain = options.filter((option) => !option.exclusive).map(({ code }) => code);
  const lists = [plain.slice(0, Math.max(minChoices, Math.min(maxChoices, plain.length))), ...options.map(({ code }) => [code])];
  return lists.some((list) => list.length > 0 && acceptsList(list, question, today));
}

function acceptsList(list: readonly string[], question: Question, today: string): boolean {
  const reading = readAnswer(list, question, today);
  return 'answer' in reading && Array.isArray(reading.answer);
}

/** Of a repeating question: any number of answers of each kind. */
function entriesOf(singles: readonly AnswerValue[], { read }: Atom): Unit[] {
  const kinds = new Map<string, SingleValue>();
  for (const value of singles) {
    if (!Array.isArray(value) && !kinds.has(read([value]))) kinds.set(read([value]), value);
  }
  return [...kinds.values()].map((value) => ({ alternatives: [value], members: [], must: false, alone: false }));
}

/** Of a list of choices: options that every reader takes for one are one kind; those with own words, and own words alone, are each a kind by themselves. */
function choicesOf(placed: Placed, { read }: Atom, model: Model): Unit[] {
  const { question } = placed;
  const { options = [] } = question;
  const own = options.filter((option) => option.ownWords);
  const plain = options.filter((option) => !option.ownWords);
  const kinds = new Map<string, Option[]>();
  for (const option of plain) {
    const name = `${read([option.code])} ${option.exclusive ? 'alone' : ''} ${option.required ? option.code : ''}`;
    kinds.set(name, [...(kinds.get(name) ?? []), option]);
  }
  const written = kept(model.known.written, question.id, () => writtenChoices(askingOf(model, placed)));
  const unitOf = (alternatives: SingleValue[], like: readonly Option[]): Unit => ({
    alternatives: distinct(alternatives, read),
    members: like.slice(1).map(({ code }) => code),
    must: like.some((option) => option.required),
    alone: like.some((option) => option.exclusive),
  });
  return [
    ...[...kinds.values()].map((like) => unitOf([like[0]?.code ?? ''], like)),
    ...own.map((option) => unitOf([option.code, ...written.filter((choice) => codeOf(choice) === option.code)], [option])),
    ...(question.openChoice ? [unitOf(written.filter((choice) => codeOf(choice) === null), [])] : []),
  ];
}

function distinct(alternatives: readonly SingleValue[], read: Atom['read']): SingleValue[] {
  const found = new Map(alternatives.map((one) => [read([one]), one] as const).reverse());
  return [...found.values()].reverse();
}
