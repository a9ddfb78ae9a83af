import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Item } from '../../src/definition/types.ts';
import { toReport } from '../../src/proof/to-report.ts';
import { PROPERTIES } from '../../src/proof/types.ts';
import { choice, group, section, several, words, yesNo } from '../fixtures/questionnaire.ts';
import { against, failing, proved } from './proved.ts';

const answers = (count: number): Item[] => Array.from({ length: count }, (_, at) => ({ id: `q${at}`, type: 'yes-no' }));

describe('the figures of a proof', () => {
  it('are plain data, counted exactly past any integer type', () => {
    const proof = proved({ items: answers(80) });
    assert.deepEqual(JSON.parse(JSON.stringify(proof)), proof);
    // Yes and no are one class where nothing reads them; skipped is another.
    assert.equal(proof.figures.paths, String(2n ** 80n));
    assert.equal(proof.figures.shortest?.questions, 80);
    assert.deepEqual(proof.properties.map(({ id }) => id), Object.keys(PROPERTIES));
    assert.equal(proof.ok, true);
    assert.ok(proof.doesNotCover.some((what) => what.includes('Back')));
  });

  it('count both values of a setting that only a flag reads', () => {
    const option = { code: 'x', flags: [{ level: 'note' as const, code: 'f', when: { setting: 's' } }] };
    const proof = proved({ settings: ['s'], flags: { f: { topic: 'f', sources: [] } }, items: [choice('a', [option], { mandatory: 'required' })] });
    assert.deepEqual([proof.figures.paths, failing(proof)], ['2', []]);
  });
});

describe('a condition that three instances would have to meet', () => {
  const parts = ['x', 'y', 'z'].map((code) => ({ question: 'a', '=': code }));
  const last = yesNo('last', { showWhen: { all: parts } });

  it('is not proved, and the hint says how many are walked', () => {
    const inside = proved({ items: [group('g', [choice('a', ['x', 'y', 'z'])], { repeats: {} }), last] });
    const outside = proved({ items: [choice('a', ['x', 'y', 'z']), last] });
    const hints = [inside, outside].map(({ properties }) => properties.flatMap(({ counterExamples }) => counterExamples.map(({ hint }) => hint.includes('at most 2 instances'))));
    assert.deepEqual(hints, [[false, true], [false, false]]);
  });
});

describe('many answers that one condition reads', () => {
  const last = (count: number): Item => yesNo('last', { showWhen: { any: [...answers(count).map(({ id }) => ({ question: id, '=': true })), { not: { question: 'q0', exists: true } }] } });

  it('are joined where it is settled, so that none is lost and none multiplies', () => {
    const proof = proved({ items: [...answers(20), last(20)] });
    assert.deepEqual(failing(proof), []);
    // Every way through twenty questions, of which the last is asked wherever one was answered yes or the first was skipped.
    const [all, notAsked] = [3n ** 20n, 2n ** 19n];
    assert.equal(proof.figures.paths, String(2n * (all - notAsked) + notAsked));
    assert.ok((proof.figures.liveClasses ?? Infinity) < 2500);
  });

  it('fail the proof where they really multiply, and are named', () => {
    const pairs = Array.from({ length: 16 }, (_, at): Item => yesNo(`p${at}`, { showWhen: { question: `q${at}`, '=': true } }));
    const proof = proved({ items: [...answers(16), ...pairs] }, 20_000);
    assert.equal(proof.ok, false);
    const [bounded] = proof.properties;
    assert.equal(bounded?.holds, false);
    assert.match(bounded?.counterExamples[0]?.message ?? '', /more than 20000 classes.*these multiply: q0, q1, q2/);
    assert.equal(proof.properties.find(({ id }) => id === 'reachable')?.holds, null);
    assert.match(toReport(proof).join('\n'), /\? Every question is reachable \(not proved/);
  });
});

describe('the report of a proof', () => {
  it('says what failed, where, what to do, and the way there in words', () => {
    const items = [several('a', ['x', 'y', { code: 'own', ownWords: true }]), yesNo('b'), group('g', [yesNo('c')], { showWhen: { all: [{ question: 'a', includes: 'x' }, { question: 'b', '=': 'yes' }, { question: 'b', '=': 'no' }] } })];
    const report = toReport(proved({ items }));
    const at = report.indexOf('✗ Every question is reachable');
    assert.ok(at > 0);
    assert.match(report[at + 1] ?? '', /^ {4}\$\.sections\[0\]\.items\[2\]\.items\[0\]: "c" is never asked: .* \(mend its condition/);
    assert.equal(report[at + 2], '      by b skipped; 1 question skipped');
    assert.equal(report.at(-1), '2 of 14 properties do not hold.');
    assert.ok(report.includes('Not covered:'));
    assert.ok(report.some((line) => /^paths +24$/.test(line)));
  });

  it('tells the safety texts of a way, and where it ended', () => {
    const safetyTexts = { stop: { then: 'stop' as const, call: [], sources: [] }, pause: { then: 'pause' as const, call: [], sources: [] } };
    const items = [choice('a', [{ code: 'x', safetyText: 'pause' }], { mandatory: 'required' }), choice('b', [{ code: 'y', safetyText: 'stop' }], { mandatory: 'required' }), words('c')];
    const proof = proved({ safetyTexts, items, afterStop: section('told', [words('who'), words('never', { showWhen: { question: 'b', exists: false } })]) });
    assert.deepEqual(against(proof, 'reachable'), ['$.sections[0].items[2] (no path)', '$.afterStop.items[1] a=x went-on, b=y told-clinic, who=-']);
    const lines = toReport(proof).join('\n');
    assert.match(lines, /by a = x \(its safety text read, went on\), b = y \(stopped by its safety text, told the clinic\), who skipped/);
  });

  it('cuts a long list of failures short', () => {
    const items = [yesNo('a', { mandatory: 'required' }), ...Array.from({ length: 20 }, (_, at) => yesNo(`n${at}`, { showWhen: { question: 'a', exists: false } }))];
    const lines = toReport(proved({ items })).filter((line) => line.includes('more (--json has them all)'));
    assert.deepEqual(lines, ['    and 8 more (--json has them all)', '    and 8 more (--json has them all)']);
  });
});
