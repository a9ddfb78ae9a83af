import { expect } from '@open-wc/testing';
import { judge } from '../../src/summary/judge.ts';
import { knownQuestionnaires } from '../../src/summary/known-questionnaires.ts';
import type { Submission, Summary } from '../../src/summary/types.ts';
import { definitionOf } from '../fixtures/microneedling.ts';
import { choice, questionnaireOf, section, words, yesNo } from '../fixtures/questionnaire.ts';
import { Visit } from '../fixtures/visit.ts';

const required = { type: 'consent', mandatory: 'safety' as const };
const definition = definitionOf(
  questionnaireOf({
    items: [
      yesNo('photos'),
      choice('photo-consent', [{ code: 'keep', required: true }], { ...required, showWhen: { question: 'photos', '=': 'yes' }, whenUnknown: 'show' }),
      choice('urgent', [{ code: 'now', safetyText: 'text' }, 'none']),
      choice('consent', [{ code: 'health', required: true }, 'offers'], required),
      choice('newsletter', ['weekly'], { type: 'consent' }),
      words('anything'),
    ],
    safetyTexts: { text: { then: 'stop', call: [], sources: [] } },
    afterStop: section('after-stop', [words('name')]),
  }),
);

function judged(summary: Summary): string {
  const submission: Submission = { schema: 'preconsult-submission/1', submissionId: '3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90', summary };
  const judgement = judge(submission, knownQuestionnaires([definition]), { settings: [], staffLanguage: 'en' });
  return 'refused' in judgement ? judgement.refused : judgement.judged.by;
}

/** A finished visit, as it would be sent after one of its answers was taken out on the way. */
function without(key: string | null, answers: Record<string, unknown>, outcome: 'completed' | 'stopped' = 'completed'): Summary {
  const visit = new Visit(definition);
  visit.proceed(outcome === 'completed' ? 'review' : 'urgent/safety', answers);
  if (outcome === 'stopped') visit.tell().proceed('stopped');
  const summary = visit.summary({ outcome });
  const answer = summary.answers.find(({ question }) => question === key);
  if (answer) Object.assign(answer, { status: 'skipped', value: null });
  return summary;
}

const calm = { photos: 'no', urgent: 'none', consent: ['health'] };

describe('a receiver that holds a submission against every required consent', () => {
  const rows: [says: string, summary: () => Summary, judgement: string][] = [
    ['keeps one with the consents that were asked for', () => without(null, calm), 'receiver'],
    ['keeps one whose optional consent was skipped', () => without('newsletter', calm), 'receiver'],
    ['keeps one that stopped before consent was asked for', () => without(null, { photos: 'no', urgent: 'now' }, 'stopped'), 'receiver'],
    ['refuses one without a consent that was shown', () => without('consent', calm), 'the required consent ("consent") was not given: nothing is kept'],
    [
      'refuses one without a consent that an answer asked for',
      () => without('photo-consent', { ...calm, photos: 'yes', 'photo-consent': ['keep'] }),
      'the required consent ("photo-consent") was not given: nothing is kept',
    ],
    [
      'refuses one that stopped behind a consent that was not given',
      () => without('photo-consent', { photos: 'yes', 'photo-consent': ['keep'], urgent: 'now' }, 'stopped'),
      'the required consent ("photo-consent") was not given: nothing is kept',
    ],
  ];
  for (const [says, summary, judgement] of rows) it(says, () => expect(judged(summary())).to.equal(judgement));
});
