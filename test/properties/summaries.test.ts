import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { instanceOf, questionOf } from '../../src/rules/answer-key.ts';
import type { Summary } from '../../src/summary/types.ts';
import { isAsked } from './naive-conditions.ts';
import { flagsStanding, raisedAnyhow } from './naive-flags.ts';
import { spotsOf, type Spot } from './naive-form.ts';
import { plainWalk } from './plain-walk.ts';
import { forEveryWalk } from './property.ts';
import type { RandomVisit } from './random-visit.ts';
import type { ActPlan } from './plans.ts';
import { checkAnyOrder, checkFlags, checkJudged, flagsOf } from './visit-checks.ts';

/** The summary of a visit that came to its end, with every spot there was; nothing where none is kept. */
function ended(visit: RandomVisit, acts: readonly ActPlan[], seed: number): { summary: Summary; spots: Spot[] } | null {
  for (const act of acts) visit.random(act);
  visit.finish(seed);
  const { at, form, said } = visit;
  if (at !== 'completed' && at !== 'stopped') return null;
  const spots = [...spotsOf(form, said.answers, false), ...(at === 'stopped' ? spotsOf(form, said.answers, true) : [])];
  return { summary: visit.summary(at), spots };
}

describe('the summary of a random visit', () => {
  it('holds no answer to a hidden question, outside the retractions', () => {
    forEveryWalk((visit, acts, seed) => {
      const found = ended(visit, acts, seed);
      if (!found) return;
      const { answers, headings, consent, unanswered, ...summary } = found.summary;
      const asked = new Set(found.spots.filter((spot) => isAsked(spot, visit.said)).map(({ key }) => key));
      const said = [
        ...answers.filter(({ status }) => status !== 'not-asked').map(({ question }) => question),
        ...consent.map(({ question }) => question),
        ...Object.values(headings).flat(),
        ...unanswered.filter(({ status }) => status !== 'not-asked').map(({ question }) => question),
        ...flagsOf({ ...found.summary, ...summary }).flatMap(({ questions, retracted }) => (retracted ? [] : questions)),
      ];
      for (const key of said) assert.ok(asked.has(key), key);
    });
  });

  it('has an answer, or that it was skipped, for every question that was shown', () => {
    forEveryWalk((visit, acts, seed) => {
      const found = ended(visit, acts, seed);
      if (found?.summary.outcome !== 'completed') return;
      const given = new Map(found.summary.answers.map((answer) => [answer.question, answer]));
      for (const spot of found.spots) {
        if (spot.question.type === 'display' || !isAsked(spot, visit.said)) continue;
        const answer = given.get(spot.key);
        assert.ok(answer && answer.status !== 'not-asked' && answer.shown, spot.key);
        assert.equal(answer.status === 'skipped', answer.value === null, spot.key);
        if (spot.question.mandatory) assert.notEqual(answer.status, 'skipped', spot.key);
      }
    });
  });

  it('raises the flags that a plain reading of the answers raises', () => {
    forEveryWalk((visit, acts, seed) => {
      const found = ended(visit, acts, seed);
      if (found) checkFlags(visit, found.summary);
    }, 2);
  });

  it('keeps every urgent flag that stood for an answer since taken back', () => {
    forEveryWalk((visit, acts, seed) => {
      const { form } = visit;
      // One with a condition of its own may come and go with other answers, that nobody took back.
      const conditional = new Set([...JSON.stringify(form).matchAll(/"code":"(f\d)","when"/g)].map(([, code = '']) => code));
      const stood = new Set<string>();
      const look = (): void => {
        if (visit.step.kind === 'ended') return;
        for (const { level, code, rule } of flagsStanding(visit.said)) {
          if (level === 'urgent' && rule.includes('/') && !conditional.has(code)) stood.add(`${rule} ${code}`);
        }
      };
      for (const act of acts) {
        visit.random(act);
        look();
      }
      visit.finish(seed, look);
      if (visit.at !== 'completed') return;
      const listed = new Set([...visit.summary('completed').urgent.map(({ rule, code }) => `${rule} ${code}`), ...raisedAnyhow(visit.said)]);
      assert.deepEqual([...stood].filter((one) => !listed.has(one)), []);
    });
  });

  it('is the same, apart from its history, however often answers were changed on the way', () => {
    forEveryWalk((visit, acts, seed) => {
      const found = ended(visit, acts, seed);
      if (found?.summary.outcome === 'completed') checkAnyOrder(visit, found.summary);
    }, 2);
  });

  it('is judged by the receiver to the very same bytes', () => {
    forEveryWalk((visit, acts, seed) => {
      const found = ended(visit, acts, seed);
      if (found) checkJudged(visit, found.summary);
    }, 2);
  });

  it('numbers the instances of repeating groups from 1 without holes', () => {
    forEveryWalk((visit, acts, seed) => {
      const found = ended(visit, acts, seed);
      if (!found) return;
      const numbers = new Map<string, number[]>();
      for (const { question: key } of found.summary.answers) {
        const instance = instanceOf(key);
        const last = instance.pop();
        if (last === undefined) continue;
        const place = `${questionOf(key)}#${instance.join('.')}`;
        numbers.set(place, [...(numbers.get(place) ?? []), last]);
      }
      for (const [place, list] of numbers) {
        const from = visit.conversation.index.byId.get(questionOf(place))?.asksFor ? 0 : 1;
        assert.deepEqual(list, list.map((_, at) => at + from), place);
      }
    }, 0.5);
  });

  it('comes of the answers alone: a plain walk with the same answers asks the same and ends alike', () => {
    forEveryWalk((visit, acts, seed) => {
      const found = ended(visit, acts, seed);
      if (found?.summary.outcome !== 'completed') return;
      const { answers } = visit.said;
      const plain = plainWalk(visit.form, visit.said, ({ key }) => answers.get(key) ?? null, () => true);
      assert.equal(plain.outcome, 'completed');
      assert.deepEqual([...plain.answers.keys()].sort(), [...answers.keys()].sort());
    });
  });
});
