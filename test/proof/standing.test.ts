import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FLAG_LEVELS, type Condition, type FlagRaise, type Option, type Question, type Questionnaire, type Rule } from '../../src/definition/types.ts';
import { check } from '../../src/proof/check.ts';
import { modelOf } from '../../src/proof/model.ts';
import { canStand } from '../../src/proof/standing.ts';
import type { Answers, Entry } from '../../src/rules/answers.ts';
import { answersFrom } from '../../src/rules/answers.ts';
import { standingFlags } from '../../src/rules/flags.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { questionnaireOf, section } from '../fixtures/questionnaire.ts';
import { pick, randomFrom } from '../fixtures/random.ts';
import { enumerate, type Ended, type Said } from './enumerate.ts';

type Random = () => number;

const CODES = ['a', 'b', 'c', 'd'];
const flags = Object.fromEntries(CODES.map((code, at) => [code, { topic: at < 3 ? 'one' : 'two', sources: [] }]));
const safetyTexts = { stop: { then: 'stop' as const, call: [], sources: [] }, minor: { then: 'end-minor' as const, call: [], sources: [] } };

function randomRaise(earlier: readonly Question[], random: Random): FlagRaise {
  const raise: FlagRaise = { level: pick(FLAG_LEVELS, random), code: pick(CODES, random) };
  if (random() > 0.3) return raise;
  return { ...raise, when: random() < 0.3 ? { setting: 'on' } : randomLeaf(earlier, random) };
}

function randomLeaf(earlier: readonly Question[], random: Random): Condition {
  const { id, options = [] } = pick(earlier, random);
  const leaf: Condition = random() < 0.2 ? { question: id, exists: random() < 0.5 } : { question: id, includes: pick(options, random).code };
  return random() < 0.3 ? { not: leaf } : leaf;
}

/** Questions whose options raise flags of few topics, some of them branches, with rules that replace some. */
function randomQuestionnaire(seed: number): Questionnaire {
  const random = randomFrom(seed);
  const questions: Question[] = [];
  for (let at = 0; at < 3; at++) {
    const id = `q${at}`;
    const question: Question = { id, type: pick(['single-choice', 'multiple-choice'], random), options: [{ code: 'x' }, { code: 'y' }] };
    const before = questions.length > 0 ? pick(questions, random) : undefined;
    question.options = ['x', 'y'].map((code): Option => ({
      code,
      ...(random() < 0.6 && { flags: Array.from({ length: 1 + Math.floor(random() * 2) }, () => randomRaise([...questions, question], random)) }),
      ...(random() < 0.08 && { safetyText: pick(['stop', 'minor'], random) }),
      ...(random() < 0.15 && { means: 'not-sure' as const }),
    }));
    if (random() < 0.5) question.mandatory = 'required';
    if (before && random() < 0.6) Object.assign(question, { showWhen: { question: before.id, includes: 'x' }, ...(random() < 0.6 && { refines: { question: before.id, code: 'x' } }) });
    questions.push(question);
  }
  const rules = random() < 0.5 ? [randomRule(questions, random)] : [];
  return questionnaireOf({ items: questions, flags, safetyTexts, rules, settings: ['on'], afterStop: section('told', [{ id: 'reached', type: 'yes-no' }]) });
}

function randomRule(questions: readonly Question[], random: Random): Rule {
  const when: Condition = random() < 0.5 ? randomLeaf(questions, random) : { all: [randomLeaf(questions, random), randomLeaf(questions, random)] };
  return { id: 'rule', when, raises: { level: pick(FLAG_LEVELS, random), code: pick(CODES, random) }, replaces: [pick(CODES, random)] };
}

const entryOf = (said: Said, question: Question | undefined): Entry => {
  const act = { language: '', at: '' };
  if (said === null) return { status: 'skipped', ...act };
  return { status: 'answered', value: question?.type === 'multiple-choice' ? (said as string[]) : (said[0] ?? ''), ...act };
};

/** What stands at the end of some path, as `rule code level`. */
function everStanding(questionnaire: Questionnaire): Set<string> {
  const index = indexQuestions(questionnaire);
  const answersOf = ({ said }: Ended): Answers => answersFrom(Object.fromEntries([...said].map(([key, one]) => [key, entryOf(one, index.byId.get(key)?.question)])));
  const standing = enumerate(questionnaire, true).kept.flatMap((end) =>
    standingFlags({ index, answers: answersOf(end), settings: [...end.settings], today: '2026-01-31', repeats: [], instance: [] }),
  );
  return new Set(standing.map(({ rule, code, level }) => `${rule} ${code} ${level}`));
}

/** Every place that raises a flag, with what it is called in a summary. */
function sitesOf({ sections, rules }: Questionnaire): [at: string, name: string][] {
  const questions = (sections[0]?.items ?? []) as Question[];
  const options = questions.flatMap(({ id, options: all = [] }, q) =>
    all.flatMap(({ code: option, flags: raised = [] }, o) =>
      raised.map(({ code, level }, f): [string, string] => [`$.sections[0].items[${q}].options[${o}].flags[${f}]`, `${id}/${option} ${code} ${level}`]),
    ),
  );
  return [...options, ...rules.map(({ id, raises }, at): [string, string] => [`$.rules[${at}].raises`, `${id} ${raises.code} ${raises.level}`])];
}

describe('the flags of 300 random questionnaires', () => {
  it('can be raised, and can stand, just where trying every answer finds that they do', () => {
    let never = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const questionnaire = randomQuestionnaire(seed);
      const proof = check({ questionnaire, hash: '0'.repeat(64) }, '2026-01-31');
      const found = proof.properties.find(({ id }) => id === 'flags')?.counterExamples.map(({ at }) => at) ?? [];
      const standing = everStanding(questionnaire);
      // Two raises of one option that say the same cannot be told apart in a summary.
      const all = sitesOf(questionnaire);
      const sites = all.filter(([, name]) => all.filter((other) => other[1] === name).length === 1);
      const expected = sites.filter(([, name]) => !standing.has(name)).map(([at]) => at);
      assert.deepEqual(found.filter((at) => sites.some((site) => site[0] === at)).sort(), expected.sort(), `seed ${seed}`);
      never += expected.length;
    }
    assert.ok(never > 100, `${never} flags that never stand`);
  });
});

describe('a flag that only a walk over every class could tell of', () => {
  const high = { id: 'r', when: { question: 'b', '=': 'y' }, raises: { level: 'hold' as const, code: 'b' } };
  const items: Question[] = ['a', 'b', 'c'].map((id) => ({ id, type: 'single-choice', mandatory: 'required', options: [{ code: 'x', ...(id === 'a' && { flags: [{ level: 'note', code: 'a' }] }) }, { code: 'y' }] }));
  const model = modelOf({ questionnaire: questionnaireOf({ items, flags, rules: [high] }), hash: '' }, '2026-01-31');
  const raised = { code: 'a', level: 'note' as const, rules: ['a/x'] };

  it('stands where a way is found', () => assert.equal(canStand(raised, model), true));
  it('does not stand under the name of another rule', () => assert.equal(canStand({ ...raised, rules: ['b/x'] }, model), false));
  it('is not told of where there are too many classes, and what multiplies is named', () => assert.deepEqual(canStand(raised, model, 4), ['a', 'b']));
});
