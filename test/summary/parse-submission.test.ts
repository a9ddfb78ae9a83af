import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shaped } from '../../src/definition/shape.ts';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { submissionSchema, type submissionShape, summarySchema } from '../../src/summary/submission-shape.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import type { Submission } from '../../src/summary/types.ts';
import { completedSummary, stoppedSummary, submissionIdOf, submissionOf } from './fixtures/summary.ts';

type Full<T> = T extends object ? { [K in keyof T]-?: Full<T[K]> } : T;
type Fits<A, B> = [A] extends [B] ? true : false;
type Both<A, B> = [Fits<A, B>, Fits<B, A>, Fits<Full<A>, Full<B>>, Fits<Full<B>, Full<A>>];

/** Does not compile once the shape and the type say different things, about an optional member too. */
const shapeAgreesWithType: Both<Shaped<typeof submissionShape>, Submission> = [true, true, true, true];

type Row = [change: (copy: Submission) => unknown, path: string];

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
  const withValue = (value: unknown) => (copy: Submission) => Object.assign(copy.summary.answers[0] ?? {}, { value });
  const rows: Row[] = [
    [(copy) => Object.assign(copy, { schema: 'preconsult-submission/2' }), '$.schema'],
    [(copy) => Object.assign(copy, { submissionId: 'ABC' }), '$.submissionId'],
    [(copy) => Object.assign(copy, { extra: 1 }), '$.extra'],
    [(copy) => Object.assign(copy, { replaces: submissionIdOf(1) }), '$.replaces'],
    [(copy) => Object.assign(copy.summary, { localDate: '31.1.2026' }), '$.summary.localDate'],
    [(copy) => Object.assign(copy.summary, { outcome: 'ended-minor' }), '$.summary.outcome'],
    [(copy) => Object.assign(copy.summary.questionnaire, { hash: 'x' }), '$.summary.questionnaire.hash'],
    [(copy) => Object.assign(copy.summary.headings, { contact: 'me' }), '$.summary.headings.contact'],
    [withValue({ 0: 'a' }), '$.summary.answers[0].value'],
    [withValue([['a']]), '$.summary.answers[0].value[0]'],
    [withValue(['a', { code: 'b' }]), '$.summary.answers[0].value[1]'],
    [withValue([null]), '$.summary.answers[0].value[0]'],
    [withValue({ text: 'a', value: 1 }), '$.summary.answers[0].value'],
    [withValue({ code: 1, text: 'a' }), '$.summary.answers[0].value.code'],
    [withValue({ text: 'a', more: 1 }), '$.summary.answers[0].value.more'],
    [withValue({ value: '70', unit: 'kg' }), '$.summary.answers[0].value.value'],
    [withValue({ value: 70 }), '$.summary.answers[0].value'],
    [withValue({ value: 70, unit: '' }), '$.summary.answers[0].value.unit'],
    [withValue(Array.from({ length: 1_001 }, () => 'a')), '$.summary.answers[0].value'],
    ...['dose#', 'dose#x', 'dose#1.', 'dose#1#2', '#1', 'a b', 'dose#1.2.'].map((question): Row => [(copy) => Object.assign(copy.summary.answers[0] ?? {}, { question }), '$.summary.answers[0].question']),
    [(copy) => copy.summary.unanswered.splice(0, 1, { question: 'a#b', status: 'skipped', label: 'A' }), '$.summary.unanswered[0].question'],
    [(copy) => copy.summary.headings.about.push('a#b'), '$.summary.headings.about[0]'],
    [(copy) => Object.assign(copy.summary, { stoppedAt: 'a#b' }), '$.summary.stoppedAt'],
    [(copy) => Object.assign(copy.summary.urgent[0] ?? {}, { questions: ['a#b'] }), '$.summary.urgent[0].questions[0]'],
    [(copy) => Object.assign(copy.summary.urgent[0] ?? {}, { level: 'red' }), '$.summary.urgent[0].level'],
    [(copy) => copy.summary.answers.push(...copy.summary.answers), '$.summary.answers[1]'],
    [(copy) => Object.assign(copy.summary.consent[0] ?? {}, { at: 'yesterday' }), '$.summary.consent[0].at'],
  ];
  for (const [change, path] of rows) assert.deepEqual(pathsAfter(change), [path]);
});

test('an answer of every kind is read as it was sent', () => {
  const values: AnswerValue[] = [
    'face', '', 0, -1.5, 1e300, true, false, { code: 'other', text: 'chin' }, { text: 'at home' }, { value: 70.5, unit: 'kg' },
    ['a', { text: 'b' }, { code: 'c', text: 'd' }], [1, 2.5], ['2025', 'not-sure'], [true], [{ value: 1, unit: 'mg' }], [],
  ];
  for (const value of values) {
    const copy = submissionOf(1);
    const summary = { ...copy.summary, answers: copy.summary.answers.map((answer) => ({ ...answer, value })), retractions: copy.summary.retractions.map((one) => ({ ...one, value })) };
    assert.deepEqual(parseSubmission(reread({ ...copy, summary })), { submission: { ...copy, summary } });
  }
});

test('answers in repeating groups are named by their instances, each once', () => {
  const [first] = completedSummary.answers;
  if (!first) throw new Error('no answer');
  const named = (keys: readonly string[]): Submission => submissionOf(1, { ...completedSummary, answers: keys.map((question) => ({ ...first, question })) });
  assert.ok('submission' in parseSubmission(named(['dose', 'dose#0', 'dose#1', 'dose#1.1', 'dose#12.50.3'])));
  assert.deepEqual(issuesOf(named(['dose#1', 'dose#2', 'dose#1'])).map(({ path }) => path), ['$.summary.answers[2]']);
});

test('ten thousand answers are read, and no more', () => {
  const [first] = completedSummary.answers;
  if (!first) throw new Error('no answer');
  const many = (count: number): Submission => submissionOf(1, { ...completedSummary, answers: Array.from({ length: count }, (_, at) => ({ ...first, question: `dose#${Math.floor(at / 100) + 1}.${at % 100}` })) });
  assert.ok('submission' in parseSubmission(many(10_000)));
  assert.deepEqual(issuesOf(many(10_001)).map(({ path }) => path), ['$.summary.answers']);
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
