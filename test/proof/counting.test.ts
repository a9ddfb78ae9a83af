import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition, Item, Option, Question, Questionnaire, SafetyText } from '../../src/definition/types.ts';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { check } from '../../src/proof/check.ts';
import type { Proof } from '../../src/proof/types.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { questionnaireOf, section } from '../fixtures/questionnaire.ts';
import { pick, randomFrom } from '../fixtures/random.ts';
import { enumerate } from './enumerate.ts';

type Random = () => number;

const SAFETY: Record<string, SafetyText> = {
  stops: { then: 'stop', call: [], sources: [] },
  'may-go-on': { then: 'stop', mayGoOn: true, call: [], sources: [] },
  pauses: { then: 'pause', call: [], sources: [] },
  minor: { then: 'end-minor', call: [], sources: [] },
};

function randomOptions(random: Random): Option[] {
  const count = 2 + Math.floor(random() * 2);
  return Array.from({ length: count }, (_, at): Option => ({
    code: `o${at}`,
    ...(random() < 0.15 && { safetyText: pick(Object.keys(SAFETY), random) }),
    ...(random() < 0.2 && { flags: [{ level: 'note', code: 'note' }] }),
  }));
}

function randomQuestion(id: string, random: Random): Question {
  const mandatory = random() < 0.4 ? { mandatory: 'required' as const } : {};
  const type = pick(['single-choice', 'multiple-choice', 'yes-no', 'integer'], random);
  if (type === 'yes-no') return { id, type, ...mandatory };
  if (type === 'integer') return { id, type, min: 0, max: 3, ...mandatory };
  const options = randomOptions(random);
  if (type === 'multiple-choice' && random() < 0.4) options.push({ code: 'none', exclusive: true });
  const limits = type === 'multiple-choice' && random() < 0.4 ? { maxChoices: 2 } : {};
  return { id, type, options, ...mandatory, ...limits };
}

function randomLeaf(earlier: readonly Question[], random: Random): Condition {
  const question = pick(earlier, random);
  const { id } = question;
  if (random() < 0.15) return { question: id, exists: random() < 0.5 };
  if (question.type === 'yes-no') return { question: id, '=': random() < 0.5 };
  if (question.type === 'integer') return pick<Condition>([{ question: id, '>': 1 }, { question: id, '<=': 2 }, { question: id, '=': 3 }], random);
  const codes = (question.options ?? []).map(({ code }) => code);
  return pick<Condition>([{ question: id, '=': pick(codes, random) }, { question: id, '!=': pick(codes, random) }, { question: id, includes: codes.slice(0, 2) }], random);
}

function randomCondition(earlier: readonly Question[], random: Random): Condition {
  const leaf = (): Condition => (random() < 0.12 ? { setting: 'on' } : randomLeaf(earlier, random));
  const roll = random();
  if (roll < 0.5) return leaf();
  if (roll < 0.65) return { not: leaf() };
  return roll < 0.85 ? { all: [leaf(), leaf()] } : { any: [leaf(), { not: leaf() }] };
}

/** A few questions, some in groups, some of which repeat; every condition looks back. */
function randomQuestionnaire(seed: number): Questionnaire {
  const random = randomFrom(seed);
  const earlier: Question[] = [];
  const gate = (): Partial<Question> =>
    earlier.length > 0 && random() < 0.5 ? { showWhen: randomCondition(earlier, random), ...(random() < 0.3 && { whenUnknown: 'show' as const }) } : {};
  const question = (id: string): Question => {
    const made = { ...randomQuestion(id, random), ...gate() };
    earlier.push(made);
    return made;
  };
  const items: Item[] = [question('a'), question('b')];
  if (random() < 0.5) {
    const repeats = random() < 0.6 ? { repeats: random() < 0.3 ? { min: 1, max: 2 } : random() < 0.5 ? { max: 1 } : {} } : {};
    const around = gate();
    items.push({ id: 'g', type: 'group', ...(around.showWhen && { showWhen: around.showWhen }), ...repeats, items: [question('c'), ...(random() < 0.5 ? [question('d')] : [])] });
  } else items.push(question('c'));
  if (random() < 0.5) items.push(question('e'));
  return questionnaireOf({
    items,
    settings: ['on'],
    safetyTexts: SAFETY,
    flags: { note: { topic: 'note', sources: [] } },
    afterStop: section('told', [{ id: 'reached', type: 'yes-no' }]),
  });
}

const hash = '0'.repeat(64);
const prove = (questionnaire: Questionnaire): Proof => check({ questionnaire, hash }, '2026-01-31');
const failing = (proof: Proof, id: string): string[] => (proof.properties.find((property) => property.id === id)?.counterExamples ?? []).map(({ at }) => at).sort();

describe('the proof of 400 random questionnaires', () => {
  for (let first = 1; first <= 400; first += 40) {
    it(`counts the paths that trying every answer finds, seeds ${first} to ${first + 39}`, () => {
      for (let seed = first; seed < first + 40; seed++) {
        const questionnaire = randomQuestionnaire(seed);
        const parsed = parseQuestionnaire(questionnaire, questionTypes);
        const { figures, properties } = prove(questionnaire);
        assert.deepEqual('issues' in parsed ? parsed.issues.filter(({ message }) => !/^(nothing|no condition)/.test(message)) : [], [], `seed ${seed}`);
        const { paths } = enumerate(questionnaire);
        const found = Object.fromEntries(['completed', 'stopped', 'ended-minor'].map((outcome) => [outcome, String(paths[outcome]?.size ?? 0)]));
        const { declined, ...counted } = figures.pathsByOutcome;
        assert.deepEqual(counted, found, `seed ${seed}`);
        assert.equal(declined, '0');
        assert.deepEqual(properties.find(({ id }) => id === 'machine')?.counterExamples, [], `seed ${seed}`);
      }
    });
  }

  it('finds the questions that are never asked, and the conditions that always or never open', () => {
    let unreachable = 0;
    let constant = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const questionnaire = randomQuestionnaire(seed);
      const proof = prove(questionnaire);
      const { asked, opened } = enumerate(questionnaire);
      const named = proof.properties.find(({ id }) => id === 'reachable')?.counterExamples.map(({ message }) => /"([^"]+)"/.exec(message)?.[1]) ?? [];
      const ids = ['a', 'b', 'c', 'd', 'e'].filter((id) => JSON.stringify(questionnaire.sections).includes(`"id":"${id}"`));
      assert.deepEqual(named.filter((id) => id !== 'reached' && id !== 'g').sort(), ids.filter((id) => !asked.has(id)), `seed ${seed}`);
      unreachable += named.length;
      const conditions = failing(proof, 'conditions');
      for (const [id, ways] of opened) {
        if (ways.size === 2) continue;
        constant += 1;
        const at = pathIn(questionnaire, id);
        assert.ok(conditions.some((path) => path.startsWith(`${at}.showWhen`)), `seed ${seed}: ${id} is not among ${conditions.join()}`);
      }
    }
    assert.ok(unreachable > 10, `${unreachable} unreachable questions`);
    assert.ok(constant > 10, `${constant} constant conditions`);
  });
});

function pathIn({ sections }: Questionnaire, id: string): string {
  const find = (items: readonly Item[], path: string): string | null => {
    for (const [at, item] of items.entries()) {
      if (item.id === id) return `${path}[${at}]`;
      const inside = 'items' in item ? find(item.items, `${path}[${at}].items`) : null;
      if (inside) return inside;
    }
    return null;
  };
  return find(sections[0]?.items ?? [], '$.sections[0].items') ?? '';
}
