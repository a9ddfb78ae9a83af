import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toReport } from '../../src/proof/to-report.ts';
import type { Proof, ProofPath, ProofStep, Property } from '../../src/proof/types.ts';

const path = (steps: ProofStep[], settings: string[] = []): ProofPath => ({ settings, steps });
const yes = (question: string): ProofStep => ({ question, answer: true });
const skipped = (question: string): ProofStep => ({ question, answer: null });

const proof: Proof = {
  questionnaire: { id: 'made-up', version: '1.2.3', hash: '0123456789abcdef' },
  today: '2026-01-31',
  ok: true,
  figures: {
    states: 1234,
    transitions: 999,
    questions: 1,
    classes: '1000000',
    liveClasses: null,
    compared: 1000,
    paths: '123456789012345678901234567890',
    pathsByOutcome: { completed: '12', stopped: '0', 'ended-minor': '1000', declined: '1' },
    shortest: null,
    longest: null,
  },
  properties: [{ id: 'loops', says: 'There is no loop', holds: true, counterExamples: [] }],
  doesNotCover: ['this', 'that'],
};

/** The lines about one property that fails by these ways. */
function told(...ways: (ProofPath | null)[]): string[] {
  const property: Property = { id: 'ends', says: 'Every path ends', holds: false, counterExamples: ways.map((way, at) => ({ at: `$.at${at}`, message: 'it does not', hint: 'mend it', path: way })) };
  const report = toReport({ ...proof, ok: false, properties: [property] });
  return report.slice(report.indexOf('✗ Every path ends') + 1, report.indexOf('Not covered:') - 1);
}

const wayIn = (steps: ProofStep[], settings: string[] = []): string => told(path(steps, settings))[1]?.trim() ?? '';

describe('the report of a proof', () => {
  it('is headed by what was proved, then its figures, what holds, and what is not covered', () => {
    assert.deepEqual(toReport(proof), [
      'made-up 1.2.3 (0123456789ab), for visits on 2026-01-31',
      '',
      'states              1,234',
      'transitions         999',
      'questions           1',
      'classes of answers  1,000,000',
      'classes of visits   too many',
      'steps compared      1,000 with the compiled machine',
      'paths               123,456,789,012,345,678,901,234,567,890',
      '  completed         12',
      '  stopped           0',
      '  ended-minor       1,000',
      '  declined          1',
      'shortest visit      none',
      'longest visit       none',
      '',
      '✓ There is no loop',
      '',
      'Not covered:',
      '  - this',
      '  - that',
      '',
      'All 1 properties hold.',
    ]);
  });

  it('counts what is not proved among what does not hold', () => {
    const report = toReport({ ...proof, ok: false, properties: [...proof.properties, { id: 'flags', says: 'Every flag can be raised', holds: null, counterExamples: [] }] });
    assert.equal(report[17], '? Every flag can be raised (not proved: see the first property)');
    assert.equal(report.at(-1), '1 of 2 properties do not hold.');
  });

  it('says where a property fails, what to do, and the way there', () => {
    assert.deepEqual(told(path([yes('a')]), null), ['    $.at0: it does not (mend it)', '      by a = yes', '    $.at1: it does not (mend it)']);
  });

  it('tells twelve failures of a property, and how many more there are', () => {
    const twelve = Array.from({ length: 12 }, () => null);
    assert.equal(told(...twelve).length, 12);
    assert.deepEqual(told(...twelve, null, null).slice(11), ['    $.at11: it does not (mend it)', '    and 2 more (--json has them all)']);
  });
});

const answers: [answer: ProofStep['answer'], told: string][] = [
  [true, 'a = yes'],
  [false, 'a = no'],
  ['red', 'a = red'],
  [7, 'a = 7'],
  [['red', 'blue'], 'a = red + blue'],
  [[], 'a = nothing'],
  [{ value: 70, unit: 'kg' }, 'a = 70 kg'],
  [{ code: 'own', text: 'a mole' }, 'a = own "a mole"'],
  [[{ text: 'a mole' }, true], 'a = "a mole" + yes'],
];

const ways: [says: string, steps: ProofStep[], settings: string[], told: string][] = [
  ['a visit that has just begun', [], [], 'by starting a visit'],
  ['a visit that has just begun, with settings', [], ['one', 'two'], 'by with one, two: starting a visit'],
  ['one skipped question', [skipped('a')], [], 'by a skipped'],
  ['the last skipped question, and how many were before it', [skipped('a'), skipped('b'), skipped('c')], [], 'by c skipped; 2 questions skipped'],
  ['answers, and how many questions were skipped between', [yes('a'), skipped('b'), yes('c')], ['one'], 'by with one: a = yes, c = yes; 1 question skipped'],
  ['what followed a safety text', [{ ...yes('a'), then: 'went-on' }, { ...yes('b'), then: 'told-clinic' }], [], 'by a = yes (its safety text read, went on), b = yes (stopped by its safety text, told the clinic)'],
];

describe('the way to a failure', () => {
  for (const [answer, words] of answers) it(`tells ${JSON.stringify(answer)} as “${words}”`, () => assert.equal(wayIn([{ question: 'a', answer }]), `by ${words}`));
  for (const [says, steps, settings, words] of ways) it(`tells ${says}`, () => assert.equal(wayIn(steps, settings), words));
});
