import type { Questionnaire } from '../../src/definition/types.ts';
import { choice, group, questionnaireOf, section, words } from '../fixtures/questionnaire.ts';
import { finds, takes } from './finds.ts';

const flag = { topic: 't', sources: [] };
const raises = { level: 'note', code: 'f' } as const;
const text = { then: 'pause', call: [], sources: [] } as const;
const of = (parts: Partial<Questionnaire>): Questionnaire => questionnaireOf({ items: [words('a')], ...parts } as Parameters<typeof questionnaireOf>[0]);
const inGroup = (item: ReturnType<typeof choice>) => [section('part', [group('g', [item])])];

describe('the reader of what is declared', () => {
  takes([
    ['a flag that an option raises', of({ flags: { f: flag }, sections: inGroup(choice('a', [{ code: 'x', flags: [raises] }])) })],
    ['a flag that a rule raises', of({ flags: { f: flag }, rules: [{ id: 'r', when: { question: 'a', exists: true }, raises }] })],
    ['a flag that a word list raises', of({ flags: { f: flag }, wordLists: [{ id: 'w', flags: [raises], words: { en: ['x'] } }] })],
    ['a safety text that an option shows', of({ safetyTexts: { s: { ...text, call: [], sources: [] } }, sections: inGroup(choice('a', [{ code: 'x', safetyText: 's' }])) })],
    ['a safety text that a word list shows', of({ safetyTexts: { s: { ...text, call: [], sources: [] } }, wordLists: [{ id: 'w', flags: [], safetyText: 's', words: { en: ['x'] } }] })],
    ['a setting that a question reads', of({ settings: ['s'], sections: [section('part', [group('g', [words('a', { showWhen: { not: { setting: 's' } } })])])] })],
    ['a setting that a group reads', of({ settings: ['s'], sections: [section('part', [group('g', [words('a')], { showWhen: { setting: 's' } })])] })],
    ['a setting that a flag reads', of({ settings: ['s'], flags: { f: flag }, sections: inGroup(choice('a', [{ code: 'x', flags: [{ ...raises, when: { setting: 's' } }] }])) })],
    ['a setting that a rule reads', of({ settings: ['s'], flags: { f: flag }, rules: [{ id: 'r', when: { setting: 's' }, raises }] })],
    ['a setting that is read after a stop', of({ settings: ['s'], afterStop: section('after', [words('b', { showWhen: { setting: 's' } })]) })],
    ['a source of a question', of({ sources: { R1: 'x' }, sections: [section('part', [group('g', [words('a', { sources: ['R1'] })])])] })],
    ['a source of an option', of({ sources: { R1: 'x' }, sections: inGroup(choice('a', [{ code: 'x', sources: ['R1'] }])) })],
    ['a source of a card', of({ sources: { R1: 'x' }, cards: [{ id: 'c', version: '1', sources: ['R1'] }] })],
    ['a source of a flag', of({ sources: { R1: 'x' }, flags: { f: { topic: 't', sources: ['R1'] } }, rules: [{ id: 'r', when: { question: 'a', exists: true }, raises }] })],
  ]);

  finds([
    ['a flag that nothing raises', of({ flags: { f: flag } }), '$.flags.f', 'nothing raises "f"'],
    ['a flag that is only replaced', of({ flags: { e: flag, f: flag }, rules: [{ id: 'r', when: { question: 'a', exists: true }, raises, replaces: ['e'] }] }), '$.flags.e', 'nothing raises "e"'],
    ['a safety text that nothing shows', of({ safetyTexts: { s: { ...text, call: [], sources: [] } } }), '$.safetyTexts.s', 'nothing shows "s"'],
    ['a setting that nothing reads', of({ settings: ['s'] }), '$.settings[0]', 'no condition reads "s"'],
    ['a source that nothing cites', of({ sources: { 'R 1': 'x' } }), '$.sources["R 1"]', 'nothing cites "R 1"'],
    ['a word list that does nothing', of({ wordLists: [{ id: 'w', flags: [], words: { en: ['x'] } }] }), '$.wordLists[0]', '"w" raises no flag and shows no safety text'],
    ['a flag that is misspelt, once', of({ flags: { f: flag }, rules: [{ id: 'r', when: { question: 'a', exists: true }, raises: { level: 'note', code: 'g' } }] }), '$.rules[0].raises.code', 'there is no flag "g"'],
  ]);
});
