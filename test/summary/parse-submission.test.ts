import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shaped } from '../../src/definition/shape.ts';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { submissionSchema, type submissionShape, summarySchema } from '../../src/summary/submission-shape.ts';
import type { Submission } from '../../src/summary/types.ts';
import { completedSummary, stoppedSummary, submissionIdOf, submissionOf } from './fixtures/summary.ts';

type Full<T> = T extends object ? { [K in keyof T]-?: Full<T[K]> } : T;
type Fits<A, B> = [A] extends [B] ? true : false;
type Both<A, B> = [Fits<A, B>, Fits<B, A>, Fits<Full<A>, Full<B>>, Fits<Full<B>, Full<A>>];

/** Does not compile once the shape and the type say different things, about an optional member too. */
const shapeAgreesWithType: Both<Shaped<typeof submissionShape>, Submission> = [true, true, true, true];

const reread = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function issuesOf(value: unknown): { path: string; message: string; hint: string }[] {
  const parsed = parseSubmission(value);
  return 'issues' in parsed ? parsed.issues : [];
}

function pathsAfter(change: (copy: Submission) => unknown): string[] {
  const copy = structuredClone(submissionOf(1, stoppedSummary, 2));
  change(copy);
  return issuesOf(reread(copy)).map((issue) => issue.path);
}

test('a completed and a stopped visit are read as they were sent', () => {
  assert.deepEqual(shapeAgreesWithType, [true, true, true, true]);
  for (const submission of [submissionOf(1, completedSummary), submissionOf(2, stoppedSummary, 1)]) {
    assert.deepEqual(parseSubmission(reread(submission)), { submission });
  }
});

test('every fault is named at its path', () => {
  const rows: [change: (copy: Submission) => unknown, path: string][] = [
    [(copy) => Object.assign(copy, { schema: 'preconsult-submission/2' }), '$.schema'],
    [(copy) => Object.assign(copy, { submissionId: 'ABC' }), '$.submissionId'],
    [(copy) => Object.assign(copy, { extra: 1 }), '$.extra'],
    [(copy) => Object.assign(copy, { replaces: submissionIdOf(1) }), '$.replaces'],
    [(copy) => Object.assign(copy.summary, { localDate: '31.1.2026' }), '$.summary.localDate'],
    [(copy) => Object.assign(copy.summary, { outcome: 'ended-minor' }), '$.summary.outcome'],
    [(copy) => Object.assign(copy.summary.questionnaire, { hash: 'x' }), '$.summary.questionnaire.hash'],
    [(copy) => Object.assign(copy.summary.headings, { contact: 'me' }), '$.summary.headings.contact'],
    [(copy) => Object.assign(copy.summary.answers[0] ?? {}, { value: 7 }), '$.summary.answers[0].value'],
    [(copy) => Object.assign(copy.summary.answers[0] ?? {}, { value: ['a', { code: 'b' }] }), '$.summary.answers[0].value[1]'],
    [(copy) => Object.assign(copy.summary.urgent[0] ?? {}, { level: 'red' }), '$.summary.urgent[0].level'],
    [(copy) => copy.summary.answers.push(...copy.summary.answers), '$.summary.answers[1]'],
    [(copy) => Object.assign(copy.summary.consent[0] ?? {}, { at: 'yesterday' }), '$.summary.consent[0].at'],
  ];
  for (const [change, path] of rows) assert.deepEqual(pathsAfter(change), [path]);
});

test('a missing member is named with its owner', () => {
  const { answers: _, ...rest } = completedSummary;
  const [issue] = issuesOf({ ...submissionOf(1), summary: rest });
  assert.deepEqual(issue, { path: '$.summary', message: 'the member "answers" is missing', hint: 'add "answers"' });
});

test('what is no object at all is refused', () => {
  for (const value of [null, undefined, 1, 'x', [], true]) assert.equal(issuesOf(value)[0]?.path, '$');
});

test('an inherited name is an unknown member, not a way in', () => {
  const body: unknown = JSON.parse(JSON.stringify(submissionOf(1)).replace('{', '{"__proto__":{"a":1},'));
  assert.deepEqual(issuesOf(body).map((issue) => issue.message), ['unknown member "__proto__"']);
});

test('longer than any questionnaire asks for is refused', () => {
  const long = (copy: Submission): unknown => Object.assign(copy.summary.answers[0] ?? {}, { value: 'a'.repeat(10_001) });
  assert.deepEqual(pathsAfter(long), ['$.summary.answers[0].value']);
});

test('the schemas name their dialect and every member', () => {
  assert.equal(submissionSchema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
  assert.deepEqual(submissionSchema['required'], ['schema', 'submissionId', 'summary']);
  assert.deepEqual(new Set(Object.keys(completedSummary)), new Set(summarySchema['required'] as string[]));
  assert.equal(JSON.stringify(submissionSchema).includes('undefined'), false);
});
