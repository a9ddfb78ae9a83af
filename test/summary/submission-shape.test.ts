import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { submissionSchema, summarySchema } from '../../src/summary/submission-shape.ts';
import type { Submission } from '../../src/summary/types.ts';
import { completedSummary, submissionIdOf, submissionOf } from './fixtures/summary.ts';

/** What is said of a submission with one member of its first answer, or of itself, replaced. */
function issueOf(change: (copy: Submission) => unknown): unknown {
  const copy = structuredClone(submissionOf(1));
  change(copy);
  const parsed = parseSubmission(JSON.parse(JSON.stringify(copy)));
  return 'issues' in parsed ? parsed.issues : null;
}

const inSummary = (more: object) => (copy: Submission): unknown => Object.assign(copy.summary, more);
const inAnswer = (more: object) => (copy: Submission): unknown => Object.assign(copy.summary.answers[0] ?? {}, more);

test('the schemas that are published change only on purpose', () => {
  const published = JSON.parse(readFileSync(new URL('fixtures/submission-1.schema.json', import.meta.url), 'utf8')) as typeof submissionSchema & { properties: { summary: object } };
  assert.deepEqual(submissionSchema, published);
  assert.deepEqual(summarySchema, { $schema: published['$schema'], title: 'preconsult-summary/1', ...published.properties.summary });
});

test('whoever sends a faulty submission is told what is wrong, where, and what to do', () => {
  const uuid = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
  const rows: [change: (copy: Submission) => unknown, path: string, message: string, hint: string][] = [
    [(copy) => (copy.submissionId = `${submissionIdOf(1)}0`), '$.submissionId', 'expected at most 36 characters, found "3f0c9a1e-58d4-4b7a-9c55-0000000000010"', 'shorten it'],
    [
      (copy) => (copy.submissionId = 'my-submission'),
      '$.submissionId',
      `expected a string matching ${uuid}, found "my-submission"`,
      'write a lower-case UUID, as 3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90',
    ],
    [(copy) => (copy.replaces = copy.submissionId), '$.replaces', 'a submission cannot replace itself', 'give the edited one a new submissionId'],
    [
      inAnswer({ question: 'dose#two' }),
      '$.summary.answers[0].question',
      'expected a string matching ^[^\\s#]+(#\\d{1,4}(\\.\\d{1,4}){0,31})?$, found "dose#two"',
      'write a question’s id, and in repeating groups the number of each instance, as "dose#2" or "dose#2.1"',
    ],
    [
      (copy) => (copy.summary.questionnaire.hash = 'A'.repeat(10)),
      '$.summary.questionnaire.hash',
      'expected a string matching ^[0-9a-f]{64}$, found "AAAAAAAAAA"',
      'write the SHA-256 as 64 lower-case hexadecimal digits',
    ],
    [
      (copy) => (copy.summary.languages.staff = 'en_GB'),
      '$.summary.languages.staff',
      'expected a string matching ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$, found "en_GB"',
      'write a BCP 47 tag, as "en" or "zh-Hant"',
    ],
    [inSummary({ localDate: '1/2/2026' }), '$.summary.localDate', 'expected a string matching ^\\d{4}-\\d{2}-\\d{2}$, found "1/2/2026"', 'write a date as 2026-01-31'],
    [
      inSummary({ startedAt: '2026-01-31' }),
      '$.summary.startedAt',
      'expected a string matching ^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$, found "2026-01-31"',
      'write an RFC 3339 time with its offset, as 2026-01-31T09:30:00+07:00',
    ],
    [inAnswer({ value: {} }), '$.summary.answers[0].value', 'expected an object with exactly one of text, value, found none', 'keep one of text, value'],
    [inAnswer({ value: [null] }), '$.summary.answers[0].value[0]', 'expected string or number or boolean or object, found null', 'write string or number or boolean or object'],
    [inAnswer({ value: { value: 1, unit: 'u'.repeat(201) } }), '$.summary.answers[0].value.unit', `expected at most 200 characters, found "${'u'.repeat(40)}…"`, 'shorten it'],
    [
      (copy) => Object.assign(copy.summary.consent[0] ?? {}, { purposes: Array.from({ length: 2 }, () => ({ code: 'health', label: 'Health', granted: true })) }),
      '$.summary.consent[0].purposes[1]',
      '"health" stands twice in this list',
      'give each its own',
    ],
    [
      (copy) => copy.summary.answers.push(...copy.summary.answers.slice(0, 1)),
      '$.summary.answers[3]',
      '"contact-name" stands twice in this list',
      'give each its own',
    ],
  ];
  for (const [change, path, message, hint] of rows) assert.deepEqual(issueOf(change), [{ path, message, hint }]);
});

test('what may be left out or is taken as it is, is no fault', () => {
  const rows: ((copy: Submission) => unknown)[] = [
    (copy) => (copy.replaces = submissionIdOf(2)),
    inSummary({ clinic: {} }),
    inSummary({ clinic: { 'clinic-name': 'A', 'clinic-phone': 'B', 'emergency-number': 'C', 'urgent-number': 'D', 'crisis-line': 'E', 'reply-time': 'F', 'privacy-url': 'G' } }),
    inSummary({ retractions: completedSummary.retractions.map((one) => ({ ...one, restricted: true })) }),
    inSummary({ hold: completedSummary.hold.map((one) => ({ ...one, restricted: false, retracted: { now: ['', 'No'] } })) }),
    inAnswer({ question: `${'q'.repeat(140)}#${Array.from({ length: 32 }, () => '1234').join('.')}` }),
    inAnswer({ value: { code: 'other', text: '' }, shown: null }),
    inSummary({ startedAt: '2026-01-31T09:30:00.123456789Z', localDate: '0001-01-01', languages: { staff: 'zh-Hant-TW', visitor: [] } }),
  ];
  for (const change of rows) assert.equal(issueOf(change), null);
});
