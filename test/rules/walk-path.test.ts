import { expect } from '@open-wc/testing';
import type { AnswerValue } from '../../src/questions/types.ts';
import { walkPath } from '../../src/rules/walk-path.ts';
import { factsOf } from '../fixtures/facts.ts';
import { group, questionnaireOf, words } from '../fixtures/questionnaire.ts';

const doses = group('doses', [words('dose')], { repeats: {} });
const questionnaire = questionnaireOf({
  items: [words('first'), group('medicines', [words('name'), doses, words('why')], { repeats: { max: 3 } }), group('trips', [words('trip')], { repeats: { min: 2, max: 3 } }), words('last')],
});
const two: Record<string, AnswerValue> = { 'medicines#0': true, 'medicines#1': true, 'medicines#2': false, 'doses#1.0': true, 'doses#1.1': true, 'doses#1.2': false, 'doses#2.0': true, 'doses#2.1': false };

describe('the path through a questionnaire', () => {
  const keys = (values: Record<string, AnswerValue>): string[] => {
    const { index, answers } = factsOf(questionnaire, values);
    return [...walkPath(index.path, index, () => answers)].map(({ key }) => key);
  };

  it('holds each repeating group once for each instance, with its own question before it', () => {
    const medicines = ['medicines#0', 'name#1', 'doses#1.0', 'dose#1.1', 'doses#1.1', 'dose#1.2', 'doses#1.2', 'why#1', 'medicines#1', 'name#2', 'doses#2.0', 'dose#2.1', 'doses#2.1', 'why#2', 'medicines#2'];
    expect(keys(two)).to.deep.equal(['first', ...medicines, 'trips#0', 'trip#1', 'trips#1', 'trip#2', 'trips#2', 'last']);
  });

  it('holds no instance before one was added', () => {
    expect(keys({})).to.deep.equal(['first', 'medicines#0', 'trips#0', 'trip#1', 'trips#1', 'trip#2', 'trips#2', 'last']);
  });
});
