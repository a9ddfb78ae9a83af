import type { ClinicDetails, Language, Question, Questionnaire } from '../definition/types.ts';
import { fill, optionProse, proseOf, questionProse } from '../definition/wording.ts';
import type { ValueWords } from '../locales/value-words.ts';
import type { Value } from '../questions/types.ts';

/** What words are chosen by. */
export interface Wordings {
  questionnaire: Questionnaire;
  clinic: ClinicDetails;
}

/** One value in the words of a language: a label, a number, a date, or what was typed, which stays as typed. */
export function wordValue(value: Value, question: Question, language: Language, words: ValueWords, wordings: Wordings): string {
  switch (value.kind) {
    case 'coding':
      return value.text ? `${labelOf(value.code, question, language, wordings)}: ${value.text}` : labelOf(value.code, question, language, wordings);
    case 'string':
      return value.text;
    case 'boolean':
      return value.value ? (question.type === 'attachment' ? words.willBring : words.yes) : words.no;
    case 'integer':
    case 'decimal':
      return words.number(value.value);
    case 'quantity':
      return `${words.number(value.value)} ${labelOf(value.unit, question, language, wordings)}`;
    case 'date':
      return words.date(value.value);
    case 'time':
      return words.time(value.value);
    case 'date-time':
      return words.dateTime(value.value);
    case 'uri':
      return value.value;
    case 'not-sure':
      return words.notSure;
  }
}

function labelOf(code: string, { id }: Question, language: Language, { questionnaire, clinic }: Wordings): string {
  return fill(optionProse(questionProse(proseOf(questionnaire, language), id), code).label, clinic);
}
