import { readAnswer } from '../questions/question-types.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { Placed } from '../rules/question-index.ts';
import { foldLists, foldText, screenText } from '../rules/screening.ts';
import { triggersOf } from '../rules/triggers.ts';
import { answersHolding, answerWith } from './answers-holding.ts';
import { atLength } from './candidate-texts.ts';
import type { Visits } from './explore.ts';
import { pathOfVisits, type Findings } from './findings.ts';
import type { Model } from './model.ts';
import { spelledOut } from './spelled-out.ts';

/** Proves of each option that there is an answer with it, and of each question that there is one at all. */
export function proveOptions(model: Model, asked: ReadonlyMap<number, Visits>, findings: Findings): void {
  for (const [id, placed] of model.index.byId) {
    const visits = (model.slotsOf.get(id) ?? []).map(({ at }) => asked.get(at)).find((one) => one !== undefined);
    const { options = [], readOnly } = placed.question;
    const path = visits ? pathOfVisits(visits) : null;
    const at = model.paths.get(id) ?? '$';
    if (options.length === 0 && answersHolding(placed, model).length === 0) {
      findings.add('options', { at, message: `no answer to "${id}" was found`, hint: 'loosen its limits or its pattern, or say in its prose what it looks like ("format")', path });
    }
    options.forEach(({ code }, index) => {
      if (readOnly || answerWith(code, placed.question, model.today) !== null) return;
      findings.add('options', {
        at: `${at}.options[${index}]`,
        message: `"${code}" can be part of no answer to "${id}"`,
        hint: 'look at the least and the greatest number of choices, and at what is exclusive or required beside it',
        path,
      });
    });
  }
}

/** Proves of each phrase of each word list that there is an answer which meets it, and of each exception that it silences one. */
export function proveWords(model: Model, asked: ReadonlyMap<number, Visits>, findings: Findings): void {
  const takers = [...model.index.byId.values()].filter(({ question: { id } }) => model.slotsOf.get(id)?.some(({ at }) => asked.has(at)));
  const canBeMet = (text: string, id: string): boolean => foldText(text) !== '' && takers.some((placed) => meets(text, id, placed, model));
  model.index.questionnaire.wordLists.forEach((list, at) => {
    eachPhrase(list.words, (phrase, place) => {
      const silent = spelledOut(phrase).find((text) => !canBeMet(text, list.id));
      if (silent === undefined) return;
      const hint = 'write it with letters or figures, not longer than an answer can be, and let no exception hold all of it';
      findings.add('words', { at: `$.wordLists[${at}].words.${place}`, message: `no answer to any question can meet "${silent}"`, hint, path: null });
    });
    const bare = foldLists([{ ...list, except: {} }]);
    eachPhrase(list.except, (phrase, place) => {
      // As it is written, or as it is typed without marks: then it may be taken for another.
      const dead = spelledOut(phrase).find((text) => [text, foldText(text)].every((one) => screenText(one, bare).length === 0));
      if (dead === undefined) return;
      findings.add('words', { at: `$.wordLists[${at}].except.${place}`, message: `"${dead}" holds no phrase of its list`, hint: 'write the words around a phrase and the phrase itself, or remove it', path: null });
    });
  });
}

function eachPhrase(said: Readonly<Record<string, readonly string[]>> = {}, visit: (phrase: string, place: string) => void): void {
  for (const [language, phrases] of Object.entries(said)) phrases.forEach((phrase, index) => visit(phrase, `${language}[${index}]`));
}

function meets(phrase: string, list: string, { question }: Placed, { index, today }: Model): boolean {
  const beside = (question.options ?? []).filter((option) => option.ownWords).map(({ code }) => ({ code, text: phrase }));
  const texts: unknown[] = [phrase, atLength(phrase, question), { text: phrase }, ...beside];
  return [...texts, ...texts.map((text) => [text])].some((value) => {
    const reading = readAnswer(value, question, today);
    return 'answer' in reading && isMet(reading.answer, list, question, index);
  });
}

function isMet(answer: AnswerValue, list: string, question: Placed['question'], index: Model['index']): boolean {
  return triggersOf(answer, question, index).some((trigger) => trigger.wordList?.id === list);
}
