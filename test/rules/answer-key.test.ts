import { expect } from '@open-wc/testing';
import { answerKey, instanceOf, questionOf } from '../../src/rules/answer-key.ts';

describe('the key of an answer', () => {
  const rows: [key: string, question: string, instance: number[]][] = [
    ['name', 'name', []],
    ['name#2', 'name', [2]],
    ['dose#2.11', 'dose', [2, 11]],
    ['medicines#0', 'medicines', [0]],
  ];
  for (const [key, question, instance] of rows) {
    it(`${key} is made of its question and its instances, and read back`, () => {
      expect(answerKey(question, instance)).to.equal(key);
      expect(questionOf(key)).to.equal(question);
      expect(instanceOf(key)).to.deep.equal(instance);
    });
  }
});
