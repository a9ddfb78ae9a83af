import { expect } from '@open-wc/testing';
import type { Condition, Question } from '../../src/definition/types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { isShown } from '../../src/rules/visibility.ts';
import { factsOf } from '../fixtures/facts.ts';
import { choice, questionnaireOf, yesNo } from '../fixtures/questionnaire.ts';

const whenA: Condition = { question: 'first', '=': 'a' };
const shown = (more: Partial<Question>, first?: AnswerValue | null): boolean => {
  const question = yesNo('second', more);
  const questionnaire = questionnaireOf({ items: [choice('first', ['a', 'b']), question] });
  const facts = factsOf(questionnaire, first === undefined ? {} : { first });
  const placed = facts.index.byId.get('second');
  return placed !== undefined && isShown(placed, facts);
};

describe('a question', () => {
  const rows: [says: string, more: Partial<Question>, first: AnswerValue | null | undefined, expected: boolean][] = [
    ['is shown without a condition', {}, undefined, true],
    ['is shown where its condition holds', { showWhen: whenA }, 'a', true],
    ['is hidden where its condition fails', { showWhen: whenA }, 'b', false],
    ['is hidden where its condition is unknown because nothing was said', { showWhen: whenA }, undefined, false],
    ['is hidden where its condition is unknown because of a skip', { showWhen: whenA }, null, false],
    ['is hidden where unknown says so', { showWhen: whenA, whenUnknown: 'hide' }, null, false],
    ['is shown where unknown says so', { showWhen: whenA, whenUnknown: 'show' }, null, true],
    ['is hidden where its condition fails, whatever unknown says', { showWhen: whenA, whenUnknown: 'show' }, 'b', false],
    ['is hidden where the negation of an unknown is unknown', { showWhen: { not: whenA } }, null, false],
  ];
  for (const [says, more, first, expected] of rows) it(says, () => expect(shown(more, first)).to.equal(expected));
});
