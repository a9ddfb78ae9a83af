import { expect } from '@open-wc/testing';
import { triggersOf } from '../../src/rules/triggers.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { microneedling } from '../fixtures/microneedling.ts';

const index = indexQuestions(microneedling.questionnaire);
const questionOf = (id: string) => {
  const placed = index.byId.get(id);
  if (!placed) throw new Error(id);
  return placed.question;
};

describe('what an answer sets off', () => {
  it('names the option or the word list that did it', () => {
    const [option] = triggersOf('one-changing', questionOf('pigment-detail'), index);
    expect([option?.rule, option?.option?.code, option?.wordList]).to.deep.equal(['pigment-detail/one-changing', 'one-changing', undefined]);
    const [list] = triggersOf('a blister', questionOf('desired-outcome'), index);
    expect([list?.rule, list?.option, list?.wordList?.id]).to.deep.equal(['desired-outcome/rf-post-treatment', undefined, 'rf-post-treatment']);
  });
});
