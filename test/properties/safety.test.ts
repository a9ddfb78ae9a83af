import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson } from '../../src/definition/canonical-json.ts';
import type { ConversationEvent } from '../../src/engine/conversation.ts';
import { questionOf } from '../../src/rules/answer-key.ts';
import { outcomeOf, textsShown } from './naive-flags.ts';
import { find } from './naive-form.ts';
import { forEveryWalk } from './property.ts';
import type { RandomVisit } from './random-visit.ts';

/** The safety texts that the present answers show, by key. */
function textsNow({ form, said }: RandomVisit): [key: string, texts: string[]][] {
  return [...said.answers].flatMap(([key, answer]): [string, string[]][] => {
    const question = find(questionOf(key), form)?.question;
    const texts = question && answer !== null ? textsShown(question, answer, form) : [];
    return texts.length > 0 ? [[key, texts]] : [];
  });
}

describe('a safety text', () => {
  it('is shown at once, whole, by every answer that shows it', () => {
    forEveryWalk((visit, acts) => {
      for (const act of acts) {
        const { step } = visit;
        const event = visit.random(act);
        if (step.kind !== 'question' || event?.type !== 'question.answered') continue;
        const entry = visit.said.answers.get(step.key) ?? event.value;
        const texts = textsShown(step.placed.question, typeof entry === 'object' || typeof entry === 'string' ? (entry as string) : [], visit.form);
        const { then, mayGoOn } = outcomeOf(texts, visit.form);
        if (then === 'end-minor') assert.equal(visit.at, 'ended-minor');
        else if (then === 'none') assert.notEqual(visit.step.kind, 'safety');
        else {
          assert.equal(visit.at, `${step.key}/safety`);
          assert.ok(visit.step.kind === 'safety');
          assert.deepEqual({ texts: visit.step.texts, mayGoOn: visit.step.mayGoOn, stops: visit.step.stops }, { texts, mayGoOn, stops: then === 'stop' });
        }
      }
    });
  });

  it('is left only by going on where that is allowed, telling the clinic where it stops, or going back', () => {
    forEveryWalk((visit, acts) => {
      for (const act of acts) {
        visit.random(act);
        const { step, said, snapshot } = visit;
        if (step.kind !== 'safety') continue;
        const { then, mayGoOn } = outcomeOf(step.texts, visit.form);
        const others: ConversationEvent[] = [
          { type: 'review.confirmed' },
          { type: 'consent.declined' },
          { type: 'question.skipped', question: step.key, ...visit.act },
          { type: 'question.answered', question: step.key, value: said.answers.get(step.key), ...visit.act },
          ...[...said.answers.keys()].map((question) => ({ type: 'answer.reopened' as const, question })),
        ];
        for (const event of others) assert.equal(snapshot.can(event), false, event.type);
        assert.equal(snapshot.can({ type: 'safety.passed', ...visit.act }), mayGoOn);
        assert.equal(snapshot.can({ type: 'clinic.told', ...visit.act }), then === 'stop');
      }
    });
  });

  it('was passed by the visitor, for the very answer that stands, before the review is reached', () => {
    forEveryWalk((visit, acts, seed) => {
      const check = (): void => {
        if (visit.at !== 'review' && visit.at !== 'completed') return;
        assert.deepEqual(visit.context.pending, []);
        for (const [key, texts] of textsNow(visit)) {
          const last = visit.context.safetyRecords.filter(({ question }) => question === key).at(-1);
          assert.deepEqual({ texts: last?.texts, choice: last?.choice, mayGoOn: outcomeOf(texts, visit.form).mayGoOn }, { texts, choice: 'went-on', mayGoOn: true }, key);
        }
      };
      for (const act of acts) {
        visit.random(act);
        check();
      }
      visit.finish(seed, check);
    }, 2);
  });

  it('that stopped the visit is followed by nothing but what is asked after a stop', () => {
    forEveryWalk((visit, acts, seed) => {
      const isAfter = (key: string): boolean => visit.conversation.index.afterStop.some(({ question }) => question.id === questionOf(key));
      const main = (): string => canonicalJson([...visit.said.answers].filter(([key]) => !isAfter(key)).sort());
      let told: { main: string; by: string } | null = null;
      const check = (): void => {
        const { step, context } = visit;
        if (context.stoppedAt === null || visit.at === 'ended-minor') {
          if (step.kind === 'question' || step.kind === 'safety') assert.equal(isAfter(step.key), false);
          told = null;
          return;
        }
        told ??= { main: main(), by: context.stoppedAt };
        assert.deepEqual({ main: main(), by: context.stoppedAt }, told);
        if (step.kind === 'question' || step.kind === 'safety') assert.ok(isAfter(step.key), step.key);
        else assert.equal(visit.at, 'stopped');
      };
      for (const act of acts) {
        visit.random(act);
        check();
      }
      visit.finish(seed, check);
    });
  });

  it('that ends the visit of a minor, and declining, leave nothing of what was said', () => {
    forEveryWalk((visit, acts, seed) => {
      for (const act of acts) visit.random(act);
      visit.finish(seed);
      const decline = seed % 2 === 0 && visit.form.sections[0]?.items[0]?.type === 'consent';
      const { at, said, context } = visit;
      if (at === 'ended-minor') assert.deepEqual([said.answers.size, context.drafts, context.retractions, context.safetyRecords], [0, {}, [], []]);
      if (decline && at === 'completed') assert.ok(said.answers.has('consent'));
    }, 0.5);
  });
});
