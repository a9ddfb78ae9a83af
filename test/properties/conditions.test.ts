import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import type { Condition } from '../../src/definition/types.ts';
import { walk } from '../../src/engine/walk.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { answersFrom } from '../../src/rules/answers.ts';
import { judge } from '../../src/rules/condition.ts';
import type { Facts } from '../../src/rules/facts.ts';
import { standingFlags } from '../../src/rules/flags.ts';
import { isShown } from '../../src/rules/visibility.ts';
import { randomFrom } from '../fixtures/random.ts';
import { isAsked, verdictOn } from './naive-conditions.ts';
import { flagsStanding } from './naive-flags.ts';
import { spotsOf, type Said, type Spot } from './naive-form.ts';
import { plainWalk } from './plain-walk.ts';
import { forEveryWalk } from './property.ts';
import { answerTo } from './question-parts.ts';
import type { RandomVisit } from './random-visit.ts';

/** Answers to anything, shown or not, some of it skipped and some not reached. */
function anyAnswers({ form, input }: RandomVisit, seed: number): Map<string, AnswerValue | null> {
  const random = randomFrom(seed);
  const answers = new Map<string, AnswerValue | null>();
  for (const afterStop of [false, true]) {
    for (const { key, question } of spotsOf(form, answers, afterStop)) {
      if (random() < 0.85) answers.set(key, random() < 0.1 ? null : answerTo(question, random, input.localDate));
    }
  }
  return answers;
}

function bothWays(visit: RandomVisit, answers: ReadonlyMap<string, AnswerValue | null>): { said: Said; factsIn: (spot: Spot | null) => Facts } {
  const { form, input, conversation } = visit;
  const said: Said = { form, answers, settings: input.settings, today: input.localDate };
  const act = { language: 'en', at: input.startedAt };
  const entries = [...answers].map(([key, value]) => [key, value === null ? { status: 'skipped' as const, ...act } : { status: 'answered' as const, value, ...act }]);
  const facts = { index: conversation.index, answers: answersFrom(Object.fromEntries(entries)), settings: input.settings, today: input.localDate };
  return {
    said,
    factsIn: (spot) => ({ ...facts, repeats: spot?.inside.map(({ id }) => id) ?? [], instance: spot?.inside.map(({ number }) => number) ?? [] }),
  };
}

const allSpots = ({ form, answers }: Said): Spot[] => [...spotsOf(form, answers, false), ...spotsOf(form, answers, true)];

function conditionsAt({ question, groups }: Spot): Condition[] {
  const raises = (question.options ?? []).flatMap((option) => option.flags ?? []);
  return [question, ...groups].flatMap(({ showWhen }) => showWhen ?? []).concat(raises.flatMap(({ when }) => when ?? []));
}

describe('a made-up questionnaire', () => {
  it('is read without an issue', () => {
    forEveryWalk(({ form }) => {
      const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(form)), questionTypes);
      assert.deepEqual('issues' in parsed ? parsed.issues : [], []);
    }, 0.5);
  });
});

describe('judging', () => {
  it('says of every condition what reading it word by word says', () => {
    forEveryWalk((visit, _, seed) => {
      const { said, factsIn } = bothWays(visit, anyAnswers(visit, seed));
      const truth = { yes: true, no: false, unknown: null };
      for (const spot of allSpots(said)) {
        for (const condition of conditionsAt(spot)) {
          assert.equal(judge(condition, factsIn(spot)), truth[verdictOn(condition, said, spot.inside)], `${JSON.stringify(condition)} at ${spot.key}`);
        }
      }
      for (const { when } of visit.form.rules) assert.equal(judge(when, factsIn(null)), truth[verdictOn(when, said, [])], JSON.stringify(when));
    }, 2);
  });

  it('shows every question that the groups and conditions around it show, and no other', () => {
    forEveryWalk((visit, _, seed) => {
      const { said, factsIn } = bothWays(visit, anyAnswers(visit, seed));
      for (const spot of allSpots(said)) {
        const placed = visit.conversation.index.byId.get(spot.question.id);
        assert.ok(placed);
        assert.equal(isShown(placed, factsIn(spot)), isAsked(spot, said), spot.key);
      }
    }, 1);
  });

  it('raises the flags that the written rules raise, and no other', () => {
    forEveryWalk((visit, _, seed) => {
      const { said, factsIn } = bothWays(visit, anyAnswers(visit, seed));
      assert.deepEqual(standingFlags(factsIn(null)), flagsStanding(said));
    }, 2);
  });
});

describe('a scripted walk', () => {
  it('asks what a plain reading of the questionnaire asks, in that order, and ends alike', () => {
    forEveryWalk(({ conversation, form, input }, _, seed) => {
      const random = randomFrom(seed);
      const given = new Map<string, AnswerValue | null>();
      const goesOn = new Set<string>();
      const answerOf = ({ key, question, asksFor }: Spot): AnswerValue | null => {
        if (random() < 0.5) goesOn.add(key);
        const maySkip = !question.mandatory && !question.readOnly;
        const answer = question.type === 'display' || asksFor || !maySkip || random() < 0.8 ? answerTo(question, random, input.localDate) : null;
        // What can only be answered in one way, and that there is no further instance, is not written down.
        if (!question.readOnly && question.type !== 'display' && !(asksFor && answer === false)) given.set(key, answer);
        return answer;
      };
      const plain = plainWalk(form, { settings: input.settings, today: input.localDate }, answerOf, (key) => goesOn.has(key));
      const answers = Object.fromEntries([...given].filter(([, answer]) => answer !== null));
      const { actor, asked, stuckAt } = walk(conversation, input, { answers, wentOn: [...goesOn], language: 'en', at: () => input.startedAt });
      assert.equal(stuckAt, null);
      assert.deepEqual(asked, plain.asked);
      assert.equal(actor.getSnapshot().value, plain.outcome);
    }, 2);
  });
});
