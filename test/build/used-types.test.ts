import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extrasUsedBy, languagesUsedBy, typesUsedBy } from '../../build/used-types.ts';
import type { Definition, Group, Question } from '../../src/definition/types.ts';
import { choice, group, questionnaireOf, section, words } from '../fixtures/questionnaire.ts';

const many = (count: number): string[] => [...Array(count).keys()].map((number) => `option-${number}`);
const treatment = (...items: (Question | Group)[]): Definition => ({ questionnaire: questionnaireOf({ items, afterStop: section('after', [words('last')]) }), hash: '' });

test('every question type of every treatment is used, those in groups and after a stop too', () => {
  const types = typesUsedBy([treatment(choice('a', ['x'])), treatment(group('g', [{ id: 'b', type: 'scale' }]))]);
  assert.deepEqual([...types].sort(), ['long-text', 'scale', 'single-choice']);
});

test('a group that may be asked again asks for it as yes or no', () => {
  assert.ok(typesUsedBy([treatment(group('g', [words('a')], { repeats: { max: 2 } }))]).has('yes-no'));
});

const rows: [what: string, treatments: Definition[], extras: string[]][] = [
  ['nothing where lists are short and no area is asked for', [treatment(choice('a', many(12)))], []],
  ['a search where one list is long', [treatment(choice('a', ['x'])), treatment(group('g', [choice('b', many(13))]))], ['search']],
  ['a drawing where areas are asked for', [treatment(choice('a', ['face'], { type: 'areas' }))], ['drawing']],
  ['the field of a date where one is asked for', [treatment({ id: 'day', type: 'date' })], ['date']],
];

for (const [what, treatments, extras] of rows) test(`treatments have a use for ${what}`, () => assert.deepEqual([...extrasUsedBy(treatments)], extras));

test('a summary words values in the languages that treatments speak, and in English', () => {
  const speaking = (...languages: string[]): Definition => ({ ...treatment(), questionnaire: questionnaireOf({ languages }) });
  assert.deepEqual([...languagesUsedBy([speaking('vi-VN'), speaking('fr')])].sort(), ['en', 'vi']);
  assert.deepEqual([...languagesUsedBy([speaking('ar')])].sort(), ['ar', 'en']);
});
