import { expect } from '@open-wc/testing';
import { resumeSession } from '../../src/engine/resume-session.ts';
import { saveSession } from '../../src/engine/session.ts';
import { viewOf } from '../../src/engine/view.ts';
import { calmAnswers, definitionOf, microneedling, microneedlingQuestionnaire } from '../fixtures/microneedling.ts';
import { Visit } from '../fixtures/visit.ts';

const visitAt = (until: string): Visit => {
  const visit = new Visit(microneedling);
  visit.proceed(until, calmAnswers);
  return visit;
};
const stored = (visit: Visit): unknown => JSON.parse(JSON.stringify(saveSession(visit.conversation, visit.actor)));
const resumed = (saved: unknown, into = new Visit(microneedling)): Visit => {
  const result = resumeSession(into.conversation, saved);
  if ('refused' in result) throw new Error(result.refused);
  into.actor = result.actor;
  return into;
};
const refusal = (saved: unknown): string => {
  const result = resumeSession(new Visit(microneedling).conversation, saved);
  return 'refused' in result ? result.refused : 'accepted';
};

describe('a saved visit', () => {
  const moments: Record<string, () => Visit> = {
    'at its start': () => visitAt('consent'),
    'at a question': () => visitAt('medicines'),
    'at a safety text': () => visitAt('urgent-now').answer(['spreading-skin-fever']),
    'after Back from a safety text': () => visitAt('urgent-now').answer(['spreading-skin-fever']).back(),
    'while an answer is changed': () => visitAt('review').reopen('main-concern').answer(['acne-scars']),
    'while the clinic is told': () => visitAt('urgent-now').answer(['breathing-swelling']).tell(),
    'at the review': () => visitAt('review'),
    'at its end': () => visitAt('review').confirm(),
  };
  for (const [when, begin] of Object.entries(moments)) {
    it(`goes on from JSON ${when}`, () => {
      const before = begin();
      const after = resumed(stored(before));
      expect(after.at).to.equal(before.at);
      expect(after.context).to.deep.equal(before.context);
      const views = [before, after].map((visit) => JSON.stringify(viewOf(visit.actor.getSnapshot(), visit.conversation)));
      expect(views[1]).to.equal(views[0]);
    });
  }

  it('is walked on to its end', () => {
    const visit = resumed(stored(visitAt('medicines')));
    expect(visit.proceed('review', calmAnswers)[0]).to.equal('medicines');
    expect(visit.reopen('age-band').answer('18-21').confirm().at).to.equal('completed');
  });

  it('still cannot pass a text that stops for good', () => {
    const visit = resumed(stored(visitAt('urgent-now').answer(['breathing-swelling'])));
    expect(visit.goOn().at).to.equal('urgent-now/safety');
    expect(visit.back().answer(['none']).at).to.equal('main-concern');
  });

  it('does not change with the visit it was saved from', () => {
    const visit = visitAt('medicines');
    const saved = saveSession(visit.conversation, visit.actor);
    const text = JSON.stringify(saved);
    visit.answer(['isotretinoin']);
    resumed(saved).answer(['none']);
    expect(JSON.stringify(saved)).to.equal(text);
  });
});

describe('a visit that cannot be gone on with', () => {
  it('is refused when the questionnaire has changed, and both are named', () => {
    const changed = definitionOf({ ...microneedlingQuestionnaire(), version: '9.9.9' });
    const refused = refusal(stored(new Visit(changed)));
    expect(refused).to.contain('microneedling 9.9.9').and.to.contain(changed.hash).and.to.contain(`microneedling ${microneedling.questionnaire.version}`);
  });

  const good = (): Record<string, unknown> => JSON.parse(JSON.stringify(stored(visitAt('medicines')))) as Record<string, unknown>;
  const rows: Record<string, () => unknown> = {
    nothing: () => undefined,
    null: () => null,
    'a text': () => 'preconsult-session/1',
    'a number': () => 1,
    'a list': () => [],
    'another schema': () => ({ ...good(), schema: 'preconsult-session/2' }),
    'no questionnaire': () => ({ ...good(), questionnaire: null }),
    'no snapshot': () => ({ ...good(), snapshot: undefined }),
    'a null snapshot': () => ({ ...good(), snapshot: null }),
    'an empty snapshot': () => ({ ...good(), snapshot: {} }),
    'a state that does not exist': () => ({ ...good(), snapshot: { ...(good()['snapshot'] as object), value: { health: 'no-such-question' } } }),
    'two states at once': () => ({ ...good(), snapshot: { ...(good()['snapshot'] as object), value: { health: 'medicines', hopes: 'event-date' } } }),
    'a state that is no state': () => ({ ...good(), snapshot: { ...(good()['snapshot'] as object), value: 7 } }),
    'no context': () => ({ ...good(), snapshot: { ...(good()['snapshot'] as object), context: undefined } }),
    'half a context': () => ({ ...good(), snapshot: { ...(good()['snapshot'] as object), context: { answers: {} } } }),
    'answers that are none': () => ({
      ...good(),
      snapshot: { ...(good()['snapshot'] as object), context: { ...new Visit(microneedling).context, answers: { 'age-band': 'junk' } } },
    }),
  };
  for (const [what, saved] of Object.entries(rows)) {
    it(`is refused with a reason and without throwing: ${what}`, () => {
      let reason = '';
      expect(() => (reason = refusal(saved()))).to.not.throw();
      expect(reason).to.match(/^this (is not a saved visit|visit belongs to|saved visit is damaged)/);
    });
  }
});
