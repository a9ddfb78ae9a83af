import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedAnswers } from '../../src/cli/accepted-answers.ts';
import { problemInWords } from '../../src/cli/problem-in-words.ts';
import type { Question } from '../../src/definition/types.ts';
import { questionTypes } from '../../src/questions/question-types.ts';

const options = [{ code: 'a' }, { code: 'b' }];

test('says what a question takes, as it is written into a file', () => {
  const rows: [question: Partial<Question> & { type: string }, says: string][] = [
    [{ type: 'single-choice', options }, 'one of: "a", "b"'],
    [{ type: 'single-choice', options, openChoice: true }, 'one of: "a", "b"; own words as { "text": "…" }'],
    [{ type: 'multiple-choice', options: [{ code: 'a', ownWords: true }] }, 'a list of: "a"; own words as { "code": "…", "text": "…" }'],
    [{ type: 'quantity', options, max: 9 }, '{ "value": a number to 9, "unit": one of "a", "b" }'],
    [{ type: 'scale', min: 0, max: 10, notSure: true }, 'a whole number from 0 to 10; or "not-sure"'],
    [{ type: 'date', max: 'today' }, 'a date, as "2026-01-31", or as much of it as is known to today'],
    [{ type: 'phone', repeats: {} }, 'one answer or a list of them, each a phone number, as "+84 90 123 4567"'],
    [{ type: 'short-text' }, 'a text'],
  ];
  for (const [question, says] of rows) assert.equal(acceptedAnswers({ id: 'q', ...question }), says);
  const many = Array.from({ length: 200 }, (_, at) => ({ code: `code-${at}` }));
  assert.match(acceptedAnswers({ id: 'q', type: 'single-choice', options: many }), /"code-29" … \(200 in all\)$/);
});

test('knows every question type but the plain texts', () => {
  const silent = Object.keys(questionTypes).filter((type) => acceptedAnswers({ id: 'q', type, options }) === 'a text');
  assert.deepEqual(silent, ['short-text', 'long-text']);
});

test('words every reason why a value is no answer', () => {
  assert.equal(problemInWords({ code: 'too-many-choices', limit: 3 }), 'more than 3 are chosen');
  assert.equal(problemInWords({ code: 'too-low', limit: '2026-01-31' }), 'it is less than 2026-01-31');
  assert.equal(problemInWords({ code: 'unknown-option', option: 'x"y' }), 'there is no option "x\\"y"');
  assert.equal(problemInWords({ code: 'read-only' }), 'this question shows a value that cannot be changed');
});
