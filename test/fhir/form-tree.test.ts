import { expect } from '@open-wc/testing';
import type { Item, Question, Questionnaire } from '../../src/definition/types.ts';
import { addressOf, canonicalOf } from '../../src/fhir/canonical.ts';
import { formTree, ownLanguage, unfilled, type FormNode } from '../../src/fhir/form-tree.ts';
import { choice, group, questionnaireOf, section } from '../fixtures/questionnaire.ts';

type Shape = [linkId: string, kind: string, text: string, children: Shape[]];

const shapeOf = (nodes: readonly FormNode[]): Shape[] => nodes.map(({ linkId, placed, text, children }) => [linkId, placed.kind, text, shapeOf(children)]);
const namesOf = (nodes: readonly FormNode[]): unknown[] => nodes.map(({ linkId, children }) => (children.length > 0 ? [linkId, namesOf(children)] : linkId));
const text = (id: string, more: Partial<Question> = {}): Question => ({ id, type: 'short-text', ...more });
const imported = (items: Item[], more: Partial<Questionnaire> = {}): Questionnaire => questionnaireOf({ items, source: {}, ...more });

describe('the form that a questionnaire is', () => {
  it('has a group for each section, and one after the others for what is asked after a stop', () => {
    const items = [group('g', [text('a')]), choice('b', ['x', { code: 'other', ownWords: true }])];
    const tree = formTree(questionnaireOf({ items }));
    const question = (id: string, children: Shape[] = []): Shape => [id, 'question', `${id} in en`, children];
    expect(shapeOf(tree)).to.deep.equal([
      ['part', 'section', 'part in en', [['g', 'group', 'g in en', [question('a')]], question('b', [['b-other-words', 'words', 'other in en', []]])]],
      ['after-stop', 'section', 'after-stop in en', [question('call-name')]],
    ]);
    const afterStop = (node: FormNode | undefined): unknown => node && 'afterStop' in node.placed && node.placed.afterStop;
    expect(tree.map((node) => [afterStop(node), node.children.map(afterStop)])).to.deep.equal([
      [false, [false, false]],
      [true, [true]],
    ]);
  });

  it('has the items of the one it was imported from, under the questions they stood under', () => {
    const under = (id: string, above: string, place?: number): Question => text(id, { source: { linkId: id.toUpperCase(), under: above, ...(place !== undefined && { place }) } });
    const items = [text('a', { source: { linkId: 'A' } }), under('b', 'A', 4), under('c', 'A'), under('d', 'A', 3), under('e', 'gone'), group('g', [text('f')], { source: { linkId: 'G', text: 'G: <b>' } })];
    const tree = formTree(imported(items));
    expect(namesOf(tree)).to.deep.equal([['A', ['D', 'C', 'B']], 'E', ['G', ['f']], 'call-name']);
    expect(tree.map((node) => node.text)).to.deep.equal(['a in en', 'e in en', 'G: <b>', 'call-name in en']);
    expect(tree.flatMap(({ placed }) => ('afterStop' in placed ? [placed.afterStop] : []))).to.deep.equal([false, false, false]);
  });

  it('has what conditions moved where it stood before', () => {
    const at = (id: string, place?: number): Question => text(id, place === undefined ? {} : { source: { linkId: id, place } });
    const { afterStop: _, ...moved } = imported([at('a', 5), at('b'), at('c', 0), at('d'), at('e', 2)]);
    expect(namesOf(formTree(moved))).to.deep.equal(['c', 'b', 'e', 'd', 'a']);
  });

  it('has no linkId twice', () => {
    const { afterStop: _, ...rest } = questionnaireOf({ sections: [section('a', [text('a'), group('b', [text('b')])]), section('a-2', [text('b-2')]), section('b', [])] });
    expect(namesOf(formTree(rest))).to.deep.equal([['a-2', ['a', ['b', ['b-2']]]], ['a-2-2', ['b-2-2']], 'b-3']);
  });

  it('has texts without what only a visit could fill, or the ids where there are no words', () => {
    const items = [text('a'), text('b', { source: { linkId: 'b', text: 'Kept {as} it was' } }), group('g', [text('c')])];
    const questionnaire = questionnaireOf({ items });
    questionnaire.prose['en']!.questions['a'] = { text: 'Are you well, {answer:name}?', otherwise: 'Are you well? {clinic-name} {x}' };
    questionnaire.prose['en']!.groups!['g']!.title = 'At {clinic-name}';
    questionnaire.prose['en']!.sections['part']!.title = 'Of {clinic-name}';
    const after: Shape = ['after-stop', 'section', 'after-stop in en', [['call-name', 'question', 'call-name in en', []]]];
    const asked: Shape[] = [['a', 'question', 'Are you well? [clinic-name] [x]', []], ['b', 'question', 'Kept {as} it was', []], ['g', 'group', 'At [clinic-name]', [['c', 'question', 'c in en', []]]]];
    expect(shapeOf(formTree(questionnaire))).to.deep.equal([['part', 'section', 'Of [clinic-name]', asked], after]);
    Object.assign(questionnaire.prose['en']!, { sections: {}, questions: {}, groups: {} });
    const bare: Shape[] = [['a', 'question', 'a', []], ['b', 'question', 'Kept {as} it was', []], ['g', 'group', 'g', [['c', 'question', 'c', []]]]];
    const bareAfter: Shape = ['after-stop', 'section', 'after-stop', [['call-name', 'question', 'call-name', []]]];
    expect(shapeOf(formTree(questionnaire))).to.deep.equal([['part', 'section', 'part', bare], bareAfter]);
    delete questionnaire.prose['en']!.groups;
    expect(shapeOf(formTree(questionnaire))).to.deep.equal([['part', 'section', 'part', bare], bareAfter]);
    expect(unfilled('{a} { b} {} {c{d}')).to.equal('[a] [ b] [] {c[d]');
  });

  it('is written in the language of the form, else in the first', () => {
    const questionnaire = questionnaireOf({ items: [text('a')], languages: ['vi', 'en'] });
    const rows: [changes: Partial<Questionnaire>, language: string][] = [
      [{}, 'vi'],
      [{ source: {} }, 'vi'],
      [{ source: { language: 'en' } }, 'en'],
      [{ source: { language: 'fr' } }, 'vi'],
      [{ languages: [] }, 'en'],
    ];
    for (const [changes, language] of rows) expect(ownLanguage({ ...questionnaire, ...changes }), JSON.stringify(changes)).to.equal(language);
    expect(formTree({ ...questionnaire, source: { language: 'en' } })[0]?.text).to.equal('a in en');
  });

  it('is known by an address of its own, or the one it was imported from, with a version where it has one', () => {
    const questionnaire = questionnaireOf({ items: [text('a')] });
    const own = 'urn:preconsult:questionnaire:made-up';
    const rows: [source: Questionnaire['source'], address: string, canonical: string][] = [
      [undefined, own, `${own}|1.2.3`],
      [{}, own, own],
      [{ version: '9' }, own, `${own}|9`],
      [{ url: 'https://a.example' }, 'https://a.example', 'https://a.example'],
      [{ url: 'https://a.example', version: '9' }, 'https://a.example', 'https://a.example|9'],
    ];
    for (const [source, address, canonical] of rows) {
      const one: Questionnaire = source ? { ...questionnaire, source } : questionnaire;
      expect([addressOf(one), canonicalOf(one)]).to.deep.equal([address, canonical]);
    }
  });
});
