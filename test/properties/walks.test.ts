import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson } from '../../src/definition/canonical-json.ts';
import type { ConversationContext, ConversationEvent } from '../../src/engine/conversation.ts';
import { resumeSession } from '../../src/engine/resume-session.ts';
import { saveSession } from '../../src/engine/session.ts';
import { viewOf, type Step } from '../../src/engine/view.ts';
import { readAnswer } from '../../src/questions/question-types.ts';
import { entryOf } from '../../src/rules/answers.ts';
import { forEveryWalk } from './property.ts';
import { placeOf, resumed, type RandomVisit } from './random-visit.ts';
import { askedBefore, checkEntries } from './visit-checks.ts';

/** What of a context lasts; which way it was entered and which safety texts were shown on the way does not. */
const lasting = ({ answers, drafts, retractions, pending, heldAt, stoppedAt }: ConversationContext): string => canonicalJson({ answers, drafts, retractions, pending, heldAt, stoppedAt });

/** Whether the visit would come from here to the very next question, and not pass any that is settled. */
const isOnTheWay = ({ context, step }: RandomVisit): boolean => !context.returning || (step.kind === 'question' && (entryOf(context.answers, step.key) === undefined || context.pending.includes(step.key)));

const isShown = ({ kind }: Step): boolean => kind === 'question' || kind === 'safety';

describe('a random visit', () => {
  it('has an entry for every question that is shown before the present one, and for none that is hidden', () => {
    forEveryWalk((visit, acts) => {
      for (const act of acts) {
        visit.random(act);
        checkEntries(visit);
      }
    });
  });

  it('never passes a mandatory question unanswered', () => {
    forEveryWalk((visit, acts, seed) => {
      const check = (): void => {
        if (!isShown(visit.step) && visit.step.kind !== 'review') return;
        for (const { key, question } of askedBefore(visit)) assert.ok(!question.mandatory || (visit.said.answers.get(key) ?? null) !== null, `${key} at ${visit.at}`);
      };
      for (const act of acts) {
        const { step } = visit;
        if (step.kind === 'question' && step.placed.question.mandatory) {
          assert.equal(placeOf(visit.after({ type: 'question.skipped', question: step.key, ...visit.act }).step), visit.at);
        }
        visit.random(act);
        check();
      }
      visit.finish(seed, check);
    });
  });

  it('ends within a bound when it is only ever answered forward', () => {
    forEveryWalk((visit, acts, seed) => {
      for (const act of acts) visit.random(act);
      visit.finish(seed);
      assert.equal(visit.snapshot.status, 'done');
    });
  });

  it('comes back to the same place and the same answers when it goes back and answers alike', () => {
    forEveryWalk((visit, acts) => {
      for (const act of acts) {
        visit.random(act);
        const { step, snapshot } = visit;
        if ((step.kind !== 'question' && step.kind !== 'review') || !isOnTheWay(visit)) continue;
        const back = visit.after({ type: 'step.back', ...visit.act });
        if (placeOf(back.step) === visit.at || back.step.kind !== 'question') continue;
        if (step.kind === 'question' && step.afterStop && !back.step.afterStop) continue;
        const { key } = back.step;
        const entry = entryOf(back.snapshot.context.answers, key);
        assert.ok(entry, `${key} before ${visit.at} has no entry`);
        const again = entry.status === 'answered' ? { type: 'question.answered' as const, value: entry.value } : { type: 'question.skipped' as const };
        let forth = visit.after({ ...again, question: key, ...visit.act }, back.snapshot);
        if (forth.step.kind === 'safety') forth = visit.after({ type: snapshot.context.pending.includes(key) ? 'clinic.told' : 'safety.passed', ...visit.act }, forth.snapshot);
        assert.equal(placeOf(forth.step), visit.at, `back to ${key} and forth`);
        assert.equal(lasting(forth.snapshot.context), lasting(snapshot.context));
      }
    }, 2);
  });

  it('can go back exactly where Back leads somewhere', () => {
    forEveryWalk((visit, acts) => {
      for (const act of acts) {
        const { step, snapshot } = visit;
        const event = { type: 'step.back' as const, ...visit.act };
        const back = visit.after(event);
        if (step.kind === 'question') {
          assert.equal(placeOf(back.step) !== step.key || step.afterStop !== (back.step.kind === 'question' && back.step.afterStop), step.canGoBack, step.key);
          assert.equal(snapshot.can(event), step.canGoBack, step.key);
        }
        if (step.kind === 'safety') assert.equal(placeOf(back.step), step.key);
        visit.random(act);
      }
    });
  });

  it('goes back to the nearest question that is shown before', () => {
    forEveryWalk((visit, acts) => {
      for (const act of acts) {
        visit.random(act);
        const { step } = visit;
        if (step.kind !== 'review' && (step.kind !== 'question' || step.afterStop)) continue;
        const before = askedBefore(visit).at(-1)?.key;
        const { step: back } = visit.after({ type: 'step.back', ...visit.act });
        assert.equal(placeOf(back), before ?? visit.at);
      }
    });
  });

  it('goes on from what was kept as it would have gone on itself', () => {
    forEveryWalk((visit, acts) => {
      const at = acts.length >> 1;
      for (const act of acts.slice(0, at)) visit.random(act);
      const twin = resumed(visit.conversation, visit.actor);
      for (const act of acts.slice(at)) {
        const event = visit.random(act);
        if (event) twin.send(event);
        assert.equal(canonicalJson(twin.getSnapshot().context), canonicalJson(visit.context));
        assert.deepEqual(twin.getSnapshot().value, visit.snapshot.value);
        if (act.roll % 7 === 0 && visit.step.kind !== 'ended') visit.leaveAndReturn();
      }
    });
  });

  it('is left alone by what belongs to another question, and by what is no answer', () => {
    forEveryWalk((visit, acts) => {
      for (const act of acts) {
        visit.random(act);
        const { step, snapshot, said } = visit;
        if (step.kind !== 'question') continue;
        const others = [...said.answers.keys(), 'no-such-question', `${step.key}#1`, step.key.replace(/#.*/, ''), 'constructor'].filter((key) => key !== step.key);
        const events: ConversationEvent[] = [
          ...others.flatMap((question) => [{ type: 'question.answered' as const, question, value: said.answers.get(question) ?? true, ...visit.act }, { type: 'question.skipped' as const, question, ...visit.act }]),
          ...[{ a: 1 }, [[]], 'no-such-option\n', Number.NaN, { code: 'constructor' }].filter((junk) => !('answer' in readAnswer(junk, step.placed.question, said.today))).map((value) => ({ type: 'question.answered' as const, question: step.key, value, ...visit.act })),
          { type: 'safety.passed', ...visit.act },
          { type: 'clinic.told', ...visit.act },
          { type: 'review.confirmed' },
          ...(step.placed.question.type === 'consent' ? [] : [{ type: 'consent.declined' as const }]),
          ...['no-such-question', `${step.key}#7`, 'review', 'completed'].map((question) => ({ type: 'answer.reopened' as const, question })),
        ];
        for (const event of events) assert.equal(snapshot.can(event), false, JSON.stringify(event));
      }
    }, 0.5);
  });

  it('is not taken up by another questionnaire, however alike', () => {
    forEveryWalk((visit, acts) => {
      for (const act of acts) visit.random(act);
      const saved: unknown = JSON.parse(JSON.stringify(saveSession(visit.conversation, visit.actor)));
      const { conversation } = visit;
      const other = { ...conversation, definition: { ...conversation.definition, hash: conversation.definition.hash.replace(/^./, (first) => (first === '0' ? '1' : '0')) } };
      const result = resumeSession(other, saved);
      assert.ok('refused' in result && result.refused.includes(conversation.definition.hash), 'the refusal names the hash');
      assert.ok('actor' in resumeSession(conversation, saved));
    }, 0.5);
  });

  it('can be shown on a screen at every step', () => {
    forEveryWalk((visit, acts, seed) => {
      const look = (): void => {
        const { step, walked, progress } = viewOf(visit.snapshot, visit.conversation);
        const { answers } = visit.context;
        assert.ok(progress.section >= 1 && progress.section <= progress.of);
        for (const { key, entry } of walked) assert.equal(entryOf(answers, key), entry);
        if (step.kind === 'safety') assert.ok(step.texts.length > 0);
        if (step.kind === 'question' && step.afterStop) assert.ok(step.stoppedBy.length > 0 && step.canGoBack);
      };
      look();
      for (const act of acts) {
        visit.random(act);
        look();
      }
      visit.finish(seed, look);
    });
  });
});
