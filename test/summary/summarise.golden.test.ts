import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { judge } from '../../src/summary/judge.ts';
import { knownQuestionnaires } from '../../src/summary/known-questionnaires.ts';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { toText } from '../../src/summary/to-text.ts';
import type { Summary } from '../../src/summary/types.ts';
import { busyVisit, changedVisit, smallClinic, stoppedVisit } from './fixtures/small-clinic.ts';
import { submissionOf } from './fixtures/summary.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/small-clinic.${name}`, import.meta.url), 'utf8');

const visits = {
  busy: () => busyVisit().confirm().summary(),
  changed: () => changedVisit().summary({ staffLanguage: 'cy', cardsShownIn: 'cy' }),
  stopped: () => stoppedVisit().summary({ outcome: 'stopped', cardsShownIn: null }),
} satisfies Record<string, () => Summary>;

test('the small clinic’s questionnaire is one that a clinic could write', () => {
  assert.ok('questionnaire' in parseQuestionnaire(structuredClone(smallClinic.questionnaire), questionTypes));
});

for (const [name, summarised] of Object.entries(visits)) {
  test(`the ${name} visit is summarised as small-clinic.${name}.json, and can be sent as it is`, () => {
    const summary = summarised();
    assert.deepEqual(summary, JSON.parse(fixture(`${name}.json`)));
    const submission = submissionOf(1, summary);
    assert.deepEqual(parseSubmission(JSON.parse(JSON.stringify(submission))), { submission });
  });

  test(`a receiver comes to the same summary of the ${name} visit from its answers alone`, () => {
    const summary = summarised();
    const told = { ...summary, urgent: [], hold: [], review: [], note: [], unanswered: [] };
    const { settings, languages } = summary;
    const judgement = judge(submissionOf(1, told), knownQuestionnaires([smallClinic]), { settings, staffLanguage: languages.staff });
    assert.deepEqual(judgement, { summary, judged: { by: 'receiver' } });
  });
}

for (const name of ['changed', 'stopped'] as const) {
  test(`the ${name} visit is written for staff as small-clinic.${name}.txt`, () => assert.equal(toText(visits[name](), 'staff'), fixture(`${name}.txt`)));
}
