import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Condition, Group, Question } from '../../src/definition/types.ts';
import { choice, group, yesNo } from '../fixtures/questionnaire.ts';
import { pick, randomFrom } from '../fixtures/random.ts';
import { proved } from './proved.ts';

type Random = () => number;
type Truth = boolean | null;
/** What became of a question: its answer, or why there is none. */
type Fate = 'yes' | 'no' | 'skipped' | 'hidden by a skip' | 'hidden';
type Gated = Pick<Question, 'showWhen' | 'whenUnknown'>;
/** A question and all that decides whether it is shown. */
interface Placed {
  question: Question;
  gates: Gated[];
}

function randomCondition(ids: readonly string[], random: Random, depth = 0): Condition {
  const kind = Math.floor(random() * (depth > 1 ? 3 : 6));
  const question = pick([...ids], random);
  if (kind < 2) return { question, '=': pick(['yes', 'no'], random) };
  if (kind === 2) return { question, exists: random() < 0.6 };
  if (kind === 3) return { not: randomCondition(ids, random, depth + 1) };
  const parts = [randomCondition(ids, random, depth + 1), randomCondition(ids, random, depth + 1)];
  return kind === 4 ? { all: parts } : { any: parts };
}

const randomGate = (ids: readonly string[], random: Random): Gated => ({
  showWhen: randomCondition(ids, random),
  ...(random() < 0.3 && { whenUnknown: 'show' as const }),
});

/** Yes-no questions, some alone in a group, and among them some that keep a treatment waiting. */
function randomItems(random: Random): { items: (Question | Group)[]; placed: Placed[] } {
  const [items, placed, ids]: [(Question | Group)[], Placed[], string[]] = [[], [], []];
  for (let at = 0; at < 6; at++) {
    const id = `q${at}`;
    const gate = ids.length > 0 && random() < 0.75 ? randomGate(ids, random) : {};
    const more = { ...gate, ...(random() < 0.5 && { mandatory: 'required' as const }) };
    const holds = at > 1 && random() < 0.4;
    const question = holds ? choice(id, [{ code: 'yes', flags: [{ level: 'hold', code: 'f' }] }, 'no'], more) : yesNo(id, more);
    const around = ids.length > 0 && random() < 0.3 ? randomGate(ids, random) : null;
    items.push(around ? group(`g${at}`, [question], around) : question);
    placed.push({ question, gates: [...(around ? [around] : []), gate] });
    ids.push(id);
  }
  return { items, placed };
}

/** Kleene's logic, with what was not said unknown; `kindly` also where it was only skipped, even to "exists". */
function judge(condition: Condition, fates: ReadonlyMap<string, Fate>, kindly: boolean): Truth {
  const all = (parts: readonly Condition[], decides: boolean): Truth => {
    const truths = parts.map((part) => judge(part, fates, kindly));
    return truths.includes(decides) ? decides : truths.includes(null) ? null : !decides;
  };
  if ('all' in condition) return all(condition.all, false);
  if ('any' in condition) return all(condition.any, true);
  if ('setting' in condition) return false;
  if ('not' in condition) {
    const truth = judge(condition.not, fates, kindly);
    return truth === null ? null : !truth;
  }
  const fate = fates.get(condition.question);
  const isAnswered = fate === 'yes' || fate === 'no';
  if (kindly && !isAnswered) return fate === 'hidden' ? condition.exists === false : null;
  if (condition.exists !== undefined) return condition.exists === isAnswered;
  return isAnswered ? fate === condition['='] : null;
}

/** The fewest questions after which a skip hides each of the questions that keep a treatment waiting, found by walking every path. */
function hiddenBySkips(placed: readonly Placed[]): Map<string, number> {
  const found = new Map<string, number>();
  const walk = (at: number, fates: ReadonlyMap<string, Fate>, asked: number): void => {
    const next = placed[at];
    if (!next) return;
    const { question, gates } = next;
    const go = (fate: Fate, more: number): void => walk(at + 1, new Map(fates).set(question.id, fate), asked + more);
    const judged = gates.flatMap(({ showWhen, whenUnknown }) =>
      showWhen ? [{ open: judge(showWhen, fates, false) ?? whenUnknown === 'show', kindly: judge(showWhen, fates, true) }] : [],
    );
    if (judged.some(({ open }) => !open)) {
      const bySkip = judged.every(({ kindly }) => kindly !== false) && judged.some(({ open, kindly }) => !open && kindly === null);
      const holds = question.options?.some(({ flags }) => flags) === true;
      if (bySkip && holds) found.set(question.id, Math.min(asked, found.get(question.id) ?? Infinity));
      return go(bySkip ? 'hidden by a skip' : 'hidden', 0);
    }
    for (const fate of ['yes', 'no'] as const) go(fate, 1);
    if (!question.mandatory) go('skipped', 1);
  };
  walk(0, new Map(), 0);
  return found;
}

it('the safety questions that a skip hides, through however many others, are those that walking every path finds, with the shortest way', () => {
  let hidden = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const { items, placed } = randomItems(randomFrom(seed));
    const { properties } = proved({ items, flags: { f: { topic: 'f', sources: [] } } });
    const found = new Map<string, number>();
    for (const { message, path } of properties.find(({ id }) => id === 'skips')?.counterExamples ?? []) {
      const id = /^"(q\d)"/.exec(message)?.[1] ?? '';
      found.set(id, Math.min(path?.steps.length ?? Infinity, found.get(id) ?? Infinity));
    }
    const expected = hiddenBySkips(placed);
    hidden += expected.size;
    assert.deepEqual([...found].sort(), [...expected].sort(), `seed ${seed}: ${JSON.stringify(items)}`);
  }
  assert.ok(hidden > 50, `${hidden} were hidden`);
});
