import { expect } from '@open-wc/testing';
import type { AnswerValue } from '../../src/questions/types.ts';
import { instanceOf, questionOf } from '../../src/rules/answer-key.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { countInstances, hasInstances, keysMeant } from '../../src/rules/instances.ts';
import { factsOf } from '../fixtures/facts.ts';
import { group, questionnaireOf, words } from '../fixtures/questionnaire.ts';

const doses = group('doses', [words('dose')], { repeats: {} });
const questionnaire = questionnaireOf({
  items: [words('first'), group('medicines', [words('name'), doses, words('why')], { repeats: { max: 3 } }), group('trips', [words('trip')], { repeats: { min: 2, max: 3 } }), words('last')],
});
const two: Record<string, AnswerValue> = { 'medicines#0': true, 'medicines#1': true, 'medicines#2': false, 'doses#1.0': true, 'doses#1.1': true, 'doses#1.2': false, 'doses#2.0': true, 'doses#2.1': false };
const facts = (values: Record<string, AnswerValue>, repeats: string[] = [], instance: number[] = []): Facts => ({ ...factsOf(questionnaire, values), repeats, instance });

describe('the number of instances', () => {
  const rows: [says: string, id: string, around: number[], values: Record<string, AnswerValue>, count: number][] = [
    ['is none before anything was said', 'medicines', [], {}, 0],
    ['is none where the visitor said no', 'medicines', [], { 'medicines#0': false }, 0],
    ['is what the visitor said', 'medicines', [], two, 2],
    ['is no more than the most, whatever was said', 'medicines', [], { 'medicines#0': true, 'medicines#1': true, 'medicines#2': true, 'medicines#3': true }, 3],
    ['ends at the first no', 'medicines', [], { 'medicines#0': true, 'medicines#1': false, 'medicines#2': true }, 1],
    ['is the least without a word', 'trips', [], {}, 2],
    ['is the least, whatever was said', 'trips', [], { 'trips#0': false, 'trips#1': false, 'trips#2': false }, 2],
    ['is counted within the instance around, the first', 'doses', [1], two, 2],
    ['is counted within the instance around, the second', 'doses', [2], two, 1],
  ];
  for (const [says, id, around, values, count] of rows) {
    it(says, () => {
      const { index, answers } = facts(values);
      expect(countInstances(id, around, answers, index)).to.equal(count);
    });
  }
});

describe('a reader of a question', () => {
  const rows: [says: string, id: string, repeats: string[], instance: number[], keys: string[]][] = [
    ['means the one answer outside repeating groups', 'first', ['medicines'], [2], ['first']],
    ['means its own instance in the same group', 'name', ['medicines'], [2], ['name#2']],
    ['means every instance from outside', 'name', [], [], ['name#1', 'name#2']],
    ['means every instance from another group', 'name', ['trips'], [1], ['name#1', 'name#2']],
    ['means all of an inner group in its own instance', 'dose', ['medicines'], [1], ['dose#1.1', 'dose#1.2']],
    ['means the very instance from inside both', 'dose', ['medicines', 'doses'], [1, 2], ['dose#1.2']],
    ['means all of all from outside', 'dose', [], [], ['dose#1.1', 'dose#1.2', 'dose#2.1']],
    ['means the outer instance from an inner group', 'name', ['medicines', 'doses'], [2, 1], ['name#2']],
    ['means what was asked before each instance too', 'medicines', [], [], ['medicines#0', 'medicines#1', 'medicines#2']],
  ];
  for (const [says, id, repeats, instance, keys] of rows) {
    it(says, () => {
      const here = facts(two, repeats, instance);
      const placed = here.index.byId.get(id);
      expect(placed && keysMeant(placed, here)).to.deep.equal(keys);
    });
  }
});

describe('an instance', () => {
  const rows: [key: string, there: boolean][] = [
    ['name#1', true],
    ['name#2', true],
    ['name#3', false],
    ['name#0', false],
    ['medicines#0', true],
    ['medicines#2', true],
    ['medicines#3', false],
    ['trip#2', true],
    ['trip#3', false],
    ['trips#0', false],
    ['trips#1', false],
    ['trips#2', true],
    ['trips#3', false],
    ['dose#1.2', true],
    ['dose#2.2', false],
    ['dose#3.1', false],
    ['doses#2.1', true],
  ];
  for (const [key, there] of rows) {
    it(`${key} is ${there ? '' : 'not '}asked about after two medicines`, () => {
      const { index } = facts(two);
      const placed = index.byId.get(questionOf(key));
      expect(placed && hasInstances(placed, facts(two, [...placed.repeats], instanceOf(key)))).to.equal(there);
    });
  }
});
