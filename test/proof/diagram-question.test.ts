import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Option } from '../../src/definition/types.ts';
import { diagramSvg } from '../../src/proof/diagram-svg.ts';
import { choice, group, questionnaireOf } from '../fixtures/questionnaire.ts';

type Parts = Parameters<typeof questionnaireOf>[0];

/** The texts of a picture, without those of its head and legend. */
function textsOf(parts: Parts): string[] {
  const svg = diagramSvg({ questionnaire: questionnaireOf(parts), hash: '' }, 'en');
  return [...svg.slice(svg.indexOf('1 · part')).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
}

const options = (count: number): Option[] => Array.from({ length: count }, (_, at) => ({ code: `o${at}` }));

describe('the box of a question', () => {
  it('lists forty options, and of those beyond them only the ones that lead somewhere', () => {
    const listed = options(45);
    listed[41] = { code: 'to-text', safetyText: 't' };
    listed[43] = { code: 'to-flag', flags: [{ level: 'note', code: 'f' }] };
    const texts = textsOf({ items: [choice('a', listed)], safetyTexts: { t: { then: 'pause', call: [], sources: [] } }, flags: { f: { topic: 'f', sources: [] } } });
    const drawn = texts.filter((text) => /^(o\d|to-).* in en/.test(text));
    assert.deepEqual(drawn, [...options(40).map(({ code }) => `${code} in en`), 'to-text in en', 'to-flag in en']);
    assert.ok(texts.includes('… and 3 more, all of them on the sheet'));
    assert.ok(!textsOf({ items: [choice('a', options(40))] }).some((text) => text.includes('more, all of them')));
  });

  it('says of a flag’s condition in the same instance no more than the question', () => {
    const asked = choice('b', [{ code: 'x', flags: [{ level: 'hold', code: 'f', when: { question: 'a', '=': 'y' } }] }]);
    const texts = textsOf({ items: [group('g', [choice('a', ['y']), asked], { repeats: {} })], flags: { f: { topic: 'f', sources: [] } } });
    assert.ok(texts.includes('hold only if “a in en” (2) is “y in en”'), texts.join('\n'));
  });

  it('says that words are looked through only where there are lists, and only of what can be typed', () => {
    const items = [{ id: 'a', type: 'long-text' }, choice('b', ['x']), choice('c', ['x'], { openChoice: true }), choice('d', [{ code: 'x', ownWords: true }]), { id: 'e', type: 'integer' }];
    const wordLists = [{ id: 'l', flags: [{ level: 'note' as const, code: 'f' }], words: { en: ['help'] } }];
    const saying = (texts: string[]): number => texts.filter((text) => text === 'What is typed is looked through for the word lists.').length;
    assert.equal(saying(textsOf({ items, wordLists, flags: { f: { topic: 'f', sources: [] } } })), 3 + 1, 'three of these, and the name after a stop');
    assert.equal(saying(textsOf({ items })), 0);
  });

  it('says all that there is to say of an option, and asks for one of several by one text alone', () => {
    const all = [{ code: 'x', exclusive: true, ownWords: true, restricted: true, required: true }];
    assert.ok(textsOf({ items: [choice('a', all, { type: 'consent' })] }).join(' ').includes('x in en (clears the others, own words, for clinicians only, needed to go on)'));
  });

  it('asks for the first and for any other of a group, or with one text for both', () => {
    const questionnaire = questionnaireOf({ items: [group('g', [choice('a', ['x'])], { repeats: {} })] });
    const groups = questionnaire.prose['en']?.groups ?? {};
    groups['g'] = { title: 'Scars', ask: 'Is there one?' };
    assert.match(diagramSvg({ questionnaire, hash: '' }, 'en'), />Is there one\?</);
  });
});
