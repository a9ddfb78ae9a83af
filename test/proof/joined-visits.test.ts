import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition, Item, Question } from '../../src/definition/types.ts';
import { choice, group, questionnaireOf } from '../fixtures/questionnaire.ts';
import { pick, randomFrom } from '../fixtures/random.ts';
import { enumerate } from './enumerate.ts';
import { proved } from './proved.ts';

type Random = () => number;

const flags = { f: { topic: 'f', sources: [] } };

function randomLeaf(earlier: readonly Question[], random: Random): Condition {
  const { id } = pick(earlier, random);
  if (random() < 0.1) return { setting: 'on' };
  return random() < 0.25 ? { question: id, exists: random() < 0.5 } : { question: id, '=': random() < 0.5 };
}

function randomCondition(earlier: readonly Question[], random: Random, depth = 0): Condition {
  if (depth > 1 && random() < 0.5) return randomLeaf(earlier, random);
  const parts = Array.from({ length: depth === 0 ? 4 : 2 }, () => (random() < 0.5 ? randomLeaf(earlier, random) : randomCondition(earlier, random, depth + 1)));
  const joined: Condition = random() < 0.5 ? { all: parts } : { any: parts };
  return random() < 0.25 ? { not: joined } : joined;
}

/** Four answers, or three and a group that repeats, and after them questions that read many of those at once. */
function randomItems(seed: number): Item[] {
  const random = randomFrom(seed);
  const answers = Array.from({ length: 4 }, (_, at): Question => ({ id: `q${at}`, type: 'yes-no', ...(random() < 0.2 && { mandatory: 'required' as const }) }));
  const gate = (): Partial<Question> => ({ showWhen: randomCondition(answers, random), ...(random() < 0.3 && { whenUnknown: 'show' as const }) });
  const first: Item[] = seed % 4 === 0 ? [...answers.slice(0, 2), group('g', answers.slice(2, 3), { repeats: {} }), ...answers.slice(3)] : answers;
  const holding = choice('last', [{ code: 'x', flags: [{ level: 'hold', code: 'f' }] }, 'y'], gate());
  return [...first, { id: 'next', type: 'yes-no', ...gate() }, holding];
}

const parts = (seed: number): { items: Item[]; settings: string[]; flags: typeof flags } => ({ items: randomItems(seed), settings: ['on'], flags });

const isYes = (question: string): Condition => ({ question, '=': true });
const plain = (...ids: string[]): Question[] => ids.map((id) => ({ id, type: 'yes-no' }));
/** Two conditions of which an earlier answer settles one each, so that it matters which of the later answers is still read. */
const crossed: Item[] = [...plain('a', 'b', 'c', 'd', 'e', 'f'), { id: 'next', type: 'yes-no', showWhen: { all: [{ any: [isYes('a'), isYes('e')] }, { any: [isYes('b'), isYes('f')] }] } }, { id: 'last', type: 'yes-no', showWhen: { any: [isYes('c'), isYes('d'), { setting: 'on' }] } }];
const within: Item[] = [...plain('q'), group('g', [...plain('a', 'b', 'c'), { id: 'inside', type: 'yes-no', mandatory: 'required', showWhen: { any: [isYes('a'), isYes('b'), { not: isYes('c') }] } }], { repeats: {} }), { id: 'last', type: 'yes-no', showWhen: { all: [isYes('q'), isYes('inside')] } }];

describe('visits that are joined because nothing tells them apart any more', () => {
  for (const [says, items] of [['two conditions that cross', crossed], ['a group that repeats', within]] as const) {
    it(`lose no path of ${says}`, () => {
      const { figures } = proved({ items, settings: ['on'] });
      assert.equal(figures.paths, String(enumerate(questionnaireOf({ items, settings: ['on'] })).paths['completed']?.size));
    });
  }

  it('lose no path, and no condition that is always or never true', () => {
    let constant = 0;
    let fewer = 0;
    for (let seed = 1; seed <= 14; seed++) {
      const { figures, properties } = proved(parts(seed));
      const { paths, opened } = enumerate(questionnaireOf(parts(seed)));
      assert.equal(figures.paths, String(paths['completed']?.size), `seed ${seed}`);
      if (BigInt(figures.liveClasses ?? 0) < BigInt(figures.paths)) fewer += 1;
      const found = properties.find(({ id }) => id === 'conditions')?.counterExamples.map(({ at }) => at) ?? [];
      const items = randomItems(seed);
      for (const [id, ways] of opened) {
        const at = items.findIndex((item) => item.id === id);
        if (ways.size === 2 || at < 0) continue;
        constant += 1;
        assert.ok(found.some((path) => path.startsWith(`$.sections[0].items[${at}].showWhen`)), `seed ${seed}: ${id} is always or never shown`);
      }
      assert.deepEqual(properties.find(({ id }) => id === 'machine')?.counterExamples, [], `seed ${seed}`);
    }
    assert.ok(fewer > 8, `in ${fewer} there were fewer classes than paths`);
    assert.ok(constant > 0, `${constant} constant conditions`);
  });
});
