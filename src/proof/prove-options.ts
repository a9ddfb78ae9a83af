import { readAnswer } from '../questions/question-types.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { Placed } from '../rules/question-index.ts';
import { foldText } from '../rules/screening.ts';
import { triggersOf } from '../rules/triggers.ts';
import { answersHolding, answerWith } from './answers-holding.ts';
import { atLength } from './candidate-texts.ts';
import type { Visits } from './explore.ts';
import { pathOfVisits, type Findings } from './findings.ts';
import type { Model } from './model.ts';

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

/** Proves of each phrase of each word list that there is an answer which meets it. */
export function proveWords(model: Model, asked: ReadonlyMap<number, Visits>, findings: Findings): void {
  const takers = [...model.index.byId.values()].filter(({ question: { id } }) => model.slotsOf.get(id)?.some(({ at }) => asked.has(at)));
  model.index.questionnaire.wordLists.forEach(({ id, words }, at) => {
    for (const [language, phrases] of Object.entries(words)) {
      phrases.forEach((phrase, index) => {
        if (foldText(phrase) !== '' && takers.some((placed) => meets(phrase, id, placed, model))) return;
        const message = `no answer to any question can meet "${phrase}"`;
        findings.add('words', { at: `$.wordLists[${at}].words.${language}[${index}]`, message, hint: 'write it with letters or figures, and not longer than an answer can be', path: null });
      });
    }
  });
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
