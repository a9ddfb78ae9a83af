import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSync } from 'vite';
import type { Node } from '../../build/syntax.ts';
import { featuresUsedBy, withFeatures, withoutIdleImports, type Features } from '../../build/used-features.ts';
import type { Questionnaire } from '../../src/definition/types.ts';
import { uses } from '../../src/definition/uses.ts';
import { choice, group, questionnaireOf, section, words } from '../fixtures/questionnaire.ts';

const plain = choice('plain', ['a', 'b']);
const used = (...questionnaires: Questionnaire[]): Features => featuresUsedBy(questionnaires.map((questionnaire) => ({ questionnaire, hash: '' })));
const written = (code: string, features: Features): string => withFeatures(code, parseSync('module.js', code).program as Node, features);

/** A text of the questionnaire in each language, with an earlier answer in it where a language is named. */
function piped(language: string): Questionnaire {
  const questionnaire = questionnaireOf({ languages: ['en', 'vi'], items: [plain, words('later')] });
  questionnaire.prose[language]!.questions['later']!.text = 'And {answer:plain}?';
  return questionnaire;
}

const rows: [feature: keyof Features, questionnaire: Questionnaire][] = [
  ['groups', questionnaireOf({ items: [group('together', [plain])] })],
  ['repeats', questionnaireOf({ items: [words('lines', { repeats: {} })] })],
  ['readOnly', questionnaireOf({ items: [plain, group('together', [{ ...plain, id: 'fixed', readOnly: true }])] })],
  ['initial', questionnaireOf({ items: [words('line', { initial: '' })] })],
  ['openChoice', questionnaireOf({ items: [plain], afterStop: section('after-stop', [choice('open', ['a'], { openChoice: true })]) })],
  ['pattern', questionnaireOf({ items: [words('line', { pattern: '' })] })],
  ['piping', piped('vi')],
  ['amounts', questionnaireOf({ items: [{ id: 'cups', type: 'integer' }, { ...plain, showWhen: { question: 'cups', '>': 2 } }] })],

];

test('questions one after another use none of the features', () => {
  assert.deepEqual(used(questionnaireOf({ items: [plain] })), { ...uses, ...Object.fromEntries(Object.keys(uses).map((name) => [name, false])) });
});

for (const [feature, questionnaire] of rows) {
  test(`a treatment that uses ${feature} has it, and so has every other of the same build`, () => {
    assert.equal(used(questionnaire)[feature], true);
    assert.equal(used(questionnaireOf({ items: [plain] }), questionnaire)[feature], true);
  });
}

test('every feature is looked for, and there wherever nothing is left out', () => {
  assert.deepEqual(rows.map(([feature]) => feature).sort(), Object.keys(uses).sort());
  assert.ok(Object.values(uses).every((is) => is));
});

test('a module asks no more whether a feature is used', () => {
  const code = 'import { uses } from "./uses.ts"; export const of = (one) => (uses.repeats && one.repeats ? several(one) : uses.groups);';
  assert.equal(
    written(code, { ...uses, repeats: false }),
    'import { uses } from "./uses.ts"; export const of = (one) => (true);',
  );
});

test('a module keeps of a choice by a feature what is chosen, and of what was in it as well', () => {
  const code = 'const of = uses.groups ? some(uses.repeats ? several : one) : none(uses.piping);';
  assert.equal(written(code, { ...uses, repeats: false }), 'const of = some(one);');
  assert.equal(written(code, { ...uses, groups: false, piping: false }), 'const of = none(false);');
});

test('what takes more than an unused feature is left out with it', () => {
  const code = 'const of = uses.groups && one.groups ? some(one) : !uses.groups || none(one);';
  assert.equal(written(code, { ...uses, groups: false }), 'const of = true;');
  assert.equal(written(code, uses), 'const of = true && one.groups ? some(one) : false || none(one);');
});

test('a module imports no more of which nothing is left', () => {
  const code = 'import { some } from "./some.ts";import { one, two as other } from "./two.ts";import "./effects.ts";export const all = [other];';
  assert.equal(withoutIdleImports(code, parseSync('module.js', code).program as Node), 'import { one, two as other } from "./two.ts";import "./effects.ts";export const all = [other];');
});

test('a feature that there is not ends the build', () => assert.throws(() => written('uses.wings', uses), /wings/));
