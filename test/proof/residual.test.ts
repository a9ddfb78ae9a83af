import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerCondition, Condition } from '../../src/definition/types.ts';
import { residual, type KnownSoFar } from '../../src/proof/residual.ts';
import { pick, randomFrom } from '../fixtures/random.ts';

type Truth = boolean | null;
/** What the comparisons with a, b and c come to; undefined where the answer is still to come. */
type Sofar = Readonly<Record<string, Truth | undefined>>;

const NAMES = ['a', 'b', 'c'];
const leaf = (question: string): AnswerCondition => ({ question, exists: true });
const [a, b, on]: Condition[] = [leaf('a'), leaf('b'), { setting: 'on' }];

const left = (condition: Condition, sofar: Sofar, isOn = false): string => {
  const known: KnownSoFar = { judge: ({ question }) => sofar[question], partly: ({ question }) => question, isOn: () => isOn };
  return residual(condition, known);
};

function randomCondition(random: () => number, depth = 0): Condition {
  const kind = depth > 2 ? 0 : Math.floor(random() * 6);
  if (kind < 2) return random() < 0.15 ? { setting: 'on' } : leaf(pick(NAMES, random));
  if (kind === 2) return { not: randomCondition(random, depth + 1) };
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomCondition(random, depth + 1));
  return kind < 4 ? { all: parts } : { any: parts };
}

/** Kleene's logic, written apart. */
function truthOf(condition: Condition, truths: Sofar, isOn: boolean): Truth {
  const decided = (parts: readonly Condition[], by: boolean): Truth => {
    const all = parts.map((part) => truthOf(part, truths, isOn));
    return all.includes(by) ? by : all.includes(null) ? null : !by;
  };
  if ('setting' in condition) return isOn;
  if ('all' in condition) return decided(condition.all, false);
  if ('any' in condition) return decided(condition.any, true);
  if (!('not' in condition)) return truths[condition.question] ?? null;
  const truth = truthOf(condition.not, truths, isOn);
  return truth === null ? null : !truth;
}

const every = (values: readonly (Truth | undefined)[]): Sofar[] =>
  NAMES.reduce<Sofar[]>((all, name) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))), [{}]);

/** What a condition comes to, however the answers that are still to come turn out. */
const futures = (condition: Condition, sofar: Sofar, isOn: boolean): string =>
  every([true, false, null]).map((to) => truthOf(condition, Object.fromEntries(NAMES.map((name) => [name, sofar[name] === undefined ? to[name] : sofar[name]])), isOn)).join();

describe('what is left of a condition', () => {
  it('is the same only where whatever is still answered leads to the same, and settled only where nothing can change it', () => {
    let settled = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const condition = randomCondition(randomFrom(seed));
      const known = new Map<string, string>();
      for (const isOn of [true, false]) {
        for (const sofar of every([true, false, null, undefined])) {
          const text = left(condition, sofar, isOn);
          const to = futures(condition, sofar, isOn);
          assert.equal(known.get(text) ?? to, to, `seed ${seed}: ${JSON.stringify(condition)} ${JSON.stringify(sofar)}`);
          known.set(text, to);
          const truth = { t: true, f: false, u: null }[text];
          if (truth === undefined) continue;
          settled += 1;
          assert.deepEqual(new Set(to.split(',')), new Set([String(truth ?? '')]));
        }
      }
    }
    assert.ok(settled > 500, `${settled} were settled`);
  });

  const same: [says: string, one: Condition, other: Condition, sofar: Sofar][] = [
    ['a part that decides nothing', { all: [a!, b!] }, { all: [a!, { any: [b!] }] }, { b: true }],
    ['a false part of an any', { any: [a!, b!] }, { any: [a!, { all: [b!, b!] }] }, { b: false }],
    ['a not turned round twice', { not: { not: a! } }, { not: { not: { not: { not: a! } } } }, { a: null }],
    ['which of several parts is unknown', { all: [a!, b!, leaf('c')] }, { all: [a!, leaf('c'), b!] }, { b: null, c: true }],
  ];
  for (const [says, one, other, sofar] of same) it(`does not tell apart ${says}`, () => assert.equal(left(one, sofar), left(other, sofar)));

  it('tells whether a setting is on, and what is known of an answer in part', () => {
    assert.deepEqual([left(on!, {}, true), left(on!, {}, false)], ['t', 'f']);
    assert.deepEqual([left(a!, {}), left({ not: a! }, {}), left({ all: [a!, b!] }, { b: null }), left({ any: [a!, b!] }, {})], ['?a', '!?a', '(&u?a)', '(|f?a,?b)']);
  });
});
