import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readTreatments } from '../../build/treatments.ts';
import { firstPart } from '../../src/definition/first-part.ts';
import { compile, type Conversation } from '../../src/engine/compile.ts';
import type { ConversationEvent } from '../../src/engine/conversation.ts';
import type { ConversationActor } from '../../src/engine/session.ts';
import { readAnswer, typeOf } from '../../src/questions/question-types.ts';
import { wordsIn } from '../../src/rules/safety-texts.ts';
import { buildPageEngine, type PageEngine } from './page-engine.ts';
import type { ActPlan } from './plans.ts';
import { forEveryWalk, forEveryWalkThrough } from './property.ts';
import type { RandomVisit } from './random-visit.ts';

const stateOf = (actor: ConversationActor): unknown => {
  const { value, context, status } = actor.getSnapshot();
  return { value, context, status };
};

/** A page's account of a visit beside the whole engine's. */
class Beside {
  readonly #engine: PageEngine;
  #conversation: Conversation;
  #actor: ConversationActor;

  constructor(engine: PageEngine, conversation: Conversation, { input }: RandomVisit) {
    this.#engine = engine;
    this.#conversation = conversation;
    this.#actor = engine.startSession(conversation, input);
  }

  adopt(conversation: Conversation): void {
    this.#actor = this.#engine.continueSession(conversation, this.#engine.saveSession(this.#conversation, this.#actor));
    this.#conversation = conversation;
  }

  send(event: ConversationEvent, { actor }: RandomVisit): void {
    this.#actor.send(event);
    assert.deepEqual(stateOf(this.#actor), stateOf(actor));
  }
}

/** Does everything in both to the end; `each` is told of each act before the page's engine hears of it. */
function walkBoth(visit: RandomVisit, acts: readonly ActPlan[], seed: number, page: Beside, each: (event: ConversationEvent) => void): void {
  for (const act of acts) {
    const event = visit.random(act);
    if (!event) break;
    each(event);
    page.send(event, visit);
  }
  visit.finish(seed, ({ done }) => {
    const event = done.at(-1);
    if (!event) return;
    each(event);
    page.send(event, visit);
  });
}

/** Whether a page takes this only once its rest is there. */
function needsRest(event: ConversationEvent, { conversation: { index }, input }: RandomVisit): boolean {
  if (event.type !== 'question.answered') return event.type === 'clinic.told';
  const question = index.byId.get(event.question)?.question;
  if (!question) return false;
  const reading = readAnswer(event.value, question, input.localDate);
  return !typeOf(question).read || ('answer' in reading && wordsIn(reading.answer, question) !== '');
}

describe('the engine of a page', () => {
  const treatments = readTreatments();
  let [any, ours]: PageEngine[] = [];
  before(async () => {
    [any, ours] = await Promise.all([buildPageEngine(), buildPageEngine(treatments)]);
  });

  it('takes any visit through any questionnaire as the whole engine does', () => {
    forEveryWalk((visit, acts, seed) => {
      assert.ok(any);
      const conversation = any.compile(visit.conversation.definition);
      const page = new Beside(any, conversation, visit);
      walkBoth(visit, acts, seed, page, ({ type }) => {
        if (type === 'question.skipped') page.adopt(conversation);
      });
    }, 4);
  });

  for (const definition of treatments) {
    const { questionnaire, hash } = definition;
    it(`takes any visit through a treatment as the whole engine does, by its first part as long as that will do: ${questionnaire.id}`, () => {
      assert.ok(ours);
      const engine = ours;
      const [whole, first] = [engine.compile(definition), engine.compileFirst({ questionnaire: firstPart(questionnaire), hash })];
      let adopted = 0;
      forEveryWalkThrough(compile(definition), questionnaire.settings, (visit, acts, seed) => {
        const page = new Beside(engine, first, visit);
        let isFirst = true;
        walkBoth(visit, acts, seed, page, (event) => {
          if (!isFirst || !needsRest(event, visit)) return;
          page.adopt(whole);
          isFirst = false;
          adopted += 1;
        });
      }, 2);
      assert.ok(adopted > 0);
    });
  }
});
