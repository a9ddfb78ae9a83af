import { expect } from '@open-wc/testing';
import type { AnswerWording } from '../../src/summary/types.ts';
import { answerWording, staffWording, type WordingContext } from '../../src/summary/answer-wording.ts';
import { factsOf } from '../fixtures/facts.ts';
import { questionnaireOf, words } from '../fixtures/questionnaire.ts';

const inside = words('inside');
const questionnaire = questionnaireOf({ items: [inside] });
const nowhere: WordingContext = { questionnaire, clinic: {} };
const somewhere: WordingContext = { ...nowhere, facts: factsOf(questionnaire, {}) };
const both = (...given: Parameters<typeof answerWording>): AnswerWording[] => [answerWording(...given), staffWording(...given)];

describe('a question outside repeating groups', () => {
  it('has its text for visitors and staff alike, in whatever place it is read', () => {
    const expected = { question: 'inside in en', answer: ['said'] };
    for (const context of [nowhere, somewhere]) expect(both(inside, 'said', 'en', context)).to.deep.equal([expected, expected]);
  });

  it('is called by its id where the questionnaire does not hold it', () => {
    const expected = { question: 'outside', answer: ['said'] };
    for (const context of [nowhere, somewhere]) expect(both(words('outside'), 'said', 'en', context)).to.deep.equal([expected, expected]);
  });
});
