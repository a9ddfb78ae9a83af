import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Option, Question } from '../../../src/definition/types.ts';
import type { QuestionTypeName } from '../../../src/questions/question-types.ts';

/** A step of a person at a keyboard: Tab until this has the focus, a key, or what is typed. */
export type Step = { to: string } | { press: string } | { type: string };

/** A question of one type, how it is answered from the keyboard, and what the conversation then shows. */
export interface FieldRow {
  question: Question;
  prose: QuestionProse;
  steps: Step[];
  shown: RegExp;
  /** An answer it may begin with; none where nothing may stand there beforehand. */
  initial?: unknown;
  /** It can be left as it is: Continue says that it was seen. */
  needsNothing?: boolean;
}

const text = 'What about your skin?';
const space: Step = { type: ' ' };
const labels = { one: 'Dry', two: { label: 'Oily', help: 'It shines by noon.' }, other: 'Something of its own', none: 'None of these', unsure: 'Not sure' };
const options: Option[] = [{ code: 'one' }, { code: 'two' }, { code: 'other', ownWords: true }, { code: 'none', exclusive: true }, { code: 'unsure', means: 'not-sure' }];

function row(type: QuestionTypeName, more: Partial<Question>, rest: Omit<FieldRow, 'question' | 'prose'>, prose: Partial<QuestionProse> = {}): FieldRow {
  return { question: { id: 'asked', type, ...more }, prose: { text, why: 'It helps us to prepare.', ...prose }, ...rest };
}

const typed = (type: QuestionTypeName, words: string, shown: RegExp, initial: unknown, more: Partial<Question> = {}): FieldRow =>
  row(type, more, { steps: [{ to: text }, { type: words }], shown, initial });

/** Every question type; one that is missing here does not compile. */
export const fieldRows: Record<QuestionTypeName, FieldRow[]> = {
  consent: [row('consent', { mandatory: 'required', options: [{ code: 'one', required: true }, { code: 'two' }] }, { steps: [{ to: 'Dry' }, space], shown: /Dry/ }, { options: { one: 'Dry', two: 'Oily' } })],
  'single-choice': [
    row('single-choice', { options }, { steps: [{ to: 'Dry' }, space, { press: 'ArrowDown' }], shown: /Oily/, initial: 'two' }, { options: labels }),
    row('single-choice', { options: options.slice(0, 2), openChoice: true }, { steps: [{ to: 'Dry' }, space, { press: 'ArrowDown' }, { press: 'ArrowDown' }, { to: 'Something else: in your own words' }, { type: 'It flakes' }], shown: /It flakes/, initial: { text: 'mine' } }, { options: { one: 'Dry', two: 'Oily' } }),
  ],
  'multiple-choice': [
    row('multiple-choice', { options, minChoices: 2 }, { steps: [{ to: 'Dry' }, space, { to: 'Oily' }, space], shown: /Dry.*Oily/, initial: ['one', { code: 'other', text: 'mine' }] }, { options: labels }),
    row(
      'multiple-choice',
      { options: Array.from({ length: 14 }, (_, at) => ({ code: `o${at}` })) },
      { steps: [{ to: 'Find in this list' }, { type: 'option 13' }, { press: 'Enter' }, space], shown: /Option 13/, initial: ['o2', 'o5'] },
      { options: Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`o${at}`, `Option ${at}`])) },
    ),
  ],
  areas: [row('areas', { options: ['face', 'near-eyes', 'chest', 'back', 'other'].map((code) => ({ code })) }, { steps: [{ to: 'Chest' }, space], shown: /Chest/, initial: ['face', 'back'] }, { options: { face: 'Face', 'near-eyes': 'Close to the eyes or eyelids', chest: 'Chest', back: 'Back', other: 'Somewhere else' } })],
  'yes-no': [row('yes-no', {}, { steps: [{ to: 'Yes' }, space], shown: /Yes/, initial: false })],
  integer: [typed('integer', '12', /12/, 7, { notSure: true, max: 100 })],
  decimal: [typed('decimal', '1,5', /1\.5/, 2.5)],
  quantity: [
    row('quantity', { options: [{ code: 'kg' }] }, { steps: [{ to: text }, { type: '70,5' }], shown: /70\.5 kg/, initial: { value: 70, unit: 'kg' } }, { options: { kg: 'kg' } }),
    row('quantity', { options: [{ code: 'kg' }, { code: 'lb' }] }, { steps: [{ to: text }, { type: '154' }, { to: 'Unit' }, { type: 'p' }], shown: /154 pounds/, initial: { value: 70, unit: 'lb' } }, { options: { kg: 'kilograms', lb: 'pounds' } }),
  ],
  scale: [row('scale', { min: 0, max: 10, notSure: true }, { steps: [{ to: '0' }, space, { press: 'ArrowRight' }, { press: 'ArrowRight' }], shown: /\b2\b/, initial: 4 }, { ends: { low: 'Not at all', high: 'As much as can be' } })],
  date: [typed('date', 'March 2024', /March 2024/, '2024-03-15', { notSure: true, max: 'today' })],
  time: [row('time', { notSure: true }, { steps: [{ to: 'I am not sure' }, space], shown: /Not sure/, initial: '09:30' })],
  'date-time': [row('date-time', { notSure: true }, { steps: [{ to: 'I am not sure' }, space], shown: /Not sure/, initial: '2025-03-15T09:30' })],
  'short-text': [
    row('short-text', { maxLength: 60 }, { steps: [{ to: text }, { type: 'Linh' }], shown: /Linh/, initial: 'Mai' }, { format: 'First name and family name' }),
    row('short-text', { repeats: { max: 3 } }, { steps: [{ to: `${text} Answer 1` }, { type: 'Iron' }, { to: 'Add another' }, { press: 'Enter' }, { to: `${text} Answer 2` }, { type: 'Zinc' }], shown: /Iron.*Zinc/, initial: ['Iron', 'Aspirin'] }),
  ],
  'long-text': [typed('long-text', 'Smoother', /Smoother/, 'Calm\nand clear', { maxLength: 200 })],
  url: [typed('url', 'https://a.example', /a\.example/, 'https://b.example')],
  phone: [typed('phone', '0901234567', /0901234567/, '+84 24 1234 5678')],
  email: [typed('email', 'a@b.example', /a@b\.example/, 'mai@b.example')],
  display: [row('display', {}, { steps: [], shown: /What about your skin/, needsNothing: true })],
  attachment: [row('attachment', {}, { steps: [], shown: /brought to the visit/, needsNothing: true })],
};
