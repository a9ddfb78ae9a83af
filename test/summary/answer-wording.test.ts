import { expect } from '@open-wc/testing';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import type { Question } from '../../src/definition/types.ts';
import { questionTypes, readAnswer } from '../../src/questions/question-types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { factsAt } from '../../src/rules/facts.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { answerWording, codesOf, staffWording, valueWording, type WordingContext } from '../../src/summary/answer-wording.ts';
import { factsOf } from '../fixtures/facts.ts';
import { worded } from './fixtures/worded.ts';

const { byId } = indexQuestions(worded);
const context: WordingContext = { questionnaire: worded, clinic: { 'clinic-name': 'Lotus' } };
const question = (id: string): Question => byId.get(id)?.question ?? { id, type: 'short-text' };
const placeOf = (id: string, instance: readonly number[]): WordingContext => {
  const placed = byId.get(id);
  if (!placed) throw new Error(id);
  return { ...context, facts: factsAt(factsOf(worded, { 'medicines#0': true, 'medicine#1': 'aspirin', 'medicine#2': 'zinc' }), placed, instance) };
};

describe('an answer in words', () => {
  it('is of a questionnaire that a clinic could write', () => {
    expect(parseQuestionnaire(structuredClone(worded), questionTypes)).to.have.property('questionnaire');
  });

  const rows: [id: string, value: AnswerValue, words: string[]][] = [
    ['name', 'Linh {clinic-name} {answer:areas}', ['Linh {clinic-name} {answer:areas}']],
    ['areas', ['face', 'neck'], ['Face', 'Neck']],
    ['areas', [{ code: 'other', text: 'my {clinic-name} chin' }], ['Elsewhere: my {clinic-name} chin']],
    ['areas', ['unsure'], ['Not sure']],
    ['kind', 'clinic', ['Lotus']],
    ['kind', { text: 'at home' }, ['at home']],
    ['smoker', true, ['Yes']],
    ['smoker', false, ['No']],
    ['visits', 12000, ['12000']],
    ['visits', 0, ['0']],
    ['visits', 'not-sure', ['Not sure']],
    ['height', 1.75, ['1.75']],
    ['weight', { value: 70.5, unit: 'kg' }, ['70.5 kg']],
    ['weight', { value: 155, unit: 'lb' }, ['155 pounds']],
    ['pain', 7, ['7']],
    ['last-peel', '2025', ['2025']],
    ['last-peel', '2025-11', ['November 2025']],
    ['last-peel', '2025-11-03', ['3 November 2025']],
    ['last-peel', 'not-sure', ['Not sure']],
    ['wakes', '06:30', ['06:30']],
    ['next-visit', '2026-02-01T09:15', ['1 February 2026, 09:15']],
    ['page', 'https://example.com/?a=1&b=2', ['https://example.com/?a=1&b=2']],
    ['notice', true, []],
    ['dates', ['2025', '2024-02'], ['2025', 'February 2024']],
  ];
  for (const [id, value, words] of rows) {
    it(`says ${JSON.stringify(value)} to "${id}" as ${JSON.stringify(words)}, to visitors and staff`, () => {
      expect(readAnswer(value, question(id), '2026-01-31')).to.deep.equal({ answer: value });
      expect(answerWording(question(id), value, 'en', context).answer).to.deep.equal(words);
      expect(staffWording(question(id), value, 'en', context).answer).to.deep.equal(words);
    });
  }

  it('says of an attachment that it is to be brought', () => {
    expect(answerWording(question('photo'), true, 'en', context).answer).to.deep.equal(['To be brought to the visit']);
    expect(staffWording(question('photo'), true, 'en', context).answer).to.deep.equal(['Asked to bring it to the visit']);
  });

  it('is in the language that is asked for, and in English words where the widget has none', () => {
    expect(answerWording(question('areas'), ['face', 'neck'], 'vi', context).answer).to.deep.equal(['Mặt', 'Cổ']);
    expect(answerWording(question('smoker'), true, 'xx', context).answer).to.deep.equal(['Yes']);
    expect(staffWording(question('smoker'), false, 'xx-Latn', context).answer).to.deep.equal(['No']);
  });

  it('is nothing where nothing was answered', () => {
    expect(answerWording(question('areas'), undefined, 'en', context)).to.deep.equal({ question: 'Where?', answer: [] });
    expect([codesOf(question('areas'), undefined), codesOf(question('areas'), ['face']), codesOf(question('smoker'), true)]).to.deep.equal([[], ['face'], []]);
  });

  it('words one value as the screen does', () => {
    expect(valueWording({ kind: 'coding', code: 'neck' }, question('areas'), 'vi', context)).to.equal('Cổ');
  });
});

describe('a question in words', () => {
  it('is what the visitor saw', () => {
    expect(answerWording(question('name'), 'Linh', 'en', context).question).to.equal('What does Lotus call you?');
    expect(answerWording(question('daily'), true, 'en', placeOf('daily', [2])).question).to.equal('Do you take zinc each day?');
    expect(answerWording(question('daily'), true, 'en', context).question).to.equal('Do you take it each day?');
    expect(answerWording(question('medicines'), true, 'en', placeOf('medicines', [0])).question).to.equal('Does Lotus know of a medicine?');
  });

  const staff: [id: string, instance: number[], name: string][] = [
    ['name', [], 'Name'],
    ['areas', [], 'Where?'],
    ['summing-up', [], 'Is that right at Lotus?'],
    ['medicine', [2], 'Medicine (2)'],
    ['daily', [1], 'Do you take it each day? (1)'],
    ['dose', [2, 1], 'What is the dose? (2.1)'],
    ['medicines', [0], 'Does Lotus know of a medicine?'],
    ['medicines', [2], 'Another medicine? (2)'],
    ['doses', [2, 0], 'A dose? (2)'],
    ['doses', [2, 1], 'Another dose? (2.1)'],
  ];
  for (const [id, instance, name] of staff) {
    it(`has for staff the name "${name}"`, () => {
      expect(staffWording(question(id), undefined, 'en', placeOf(id, instance)).question).to.equal(name);
    });
  }
});
