import { expect } from '@open-wc/testing';
import { compose, type TreatmentFiles } from '../../src/definition/compose.ts';
import { microneedling } from '../fixtures/microneedling.ts';

type Json = Record<string, unknown>;

const files = (changes: Partial<TreatmentFiles> = {}): TreatmentFiles => ({
  structure: { id: 'made-up', sections: [{ include: 'shared' }, { id: 'own' }], flags: { own: { topic: 'a' } }, wordLists: [{ id: 'own' }] },
  fragments: {
    shared: { sections: [{ id: 'first' }, { id: 'second' }], flags: { shared: { topic: 'b' } }, wordLists: [{ id: 'shared' }], afterStop: { id: 'after' } },
  },
  prose: { en: { own: { title: 'Own', questions: { own: { text: 'Own?' } } }, shared: { intro: [{ text: 'Shared' }], questions: { first: { text: 'First?' } } } } },
  ...changes,
});
const composed = (changes: Partial<TreatmentFiles> = {}): Json => compose(files(changes)).json as Json;
const issuesOf = (changes: Partial<TreatmentFiles>): string[] => compose(files(changes)).issues.map(({ path, message }) => `${path}: ${message}`);

describe('a treatment put together from its files', () => {
  it('has the sections of a fragment where the structure includes it', () => {
    expect(composed()['sections']).to.deep.equal([{ id: 'first' }, { id: 'second' }, { id: 'own' }]);
  });

  it('has what the fragment brings beside its sections', () => {
    const json = composed();
    expect(json['flags']).to.deep.equal({ own: { topic: 'a' }, shared: { topic: 'b' } });
    expect(json['wordLists']).to.deep.equal([{ id: 'own' }, { id: 'shared' }]);
    expect(json['afterStop']).to.deep.equal({ id: 'after' });
  });

  it('has the prose of both, language by language', () => {
    expect(composed()['prose']).to.deep.equal({
      en: {
        intro: [{ text: 'Shared' }],
        footer: [],
        sections: {},
        questions: { first: { text: 'First?' }, own: { text: 'Own?' } },
        safetyTexts: {},
        flags: {},
        cards: {},
        title: 'Own',
      },
    });
  });

  it('has an empty list or record where nothing is given', () => {
    expect(composed()).to.deep.include({ settings: [], rules: [], cards: [], safetyTexts: {}, sources: {} });
  });

  it('leaves its files as they were', () => {
    const given = files();
    const before = JSON.stringify(given);
    compose(given);
    compose(given);
    expect(JSON.stringify(given)).to.equal(before);
  });

  it('is the same each time', () => expect(JSON.stringify(compose(files()))).to.equal(JSON.stringify(compose(files()))));

  it('holds the shared consent, safety nets and contact in the real one', () => {
    const { sections, afterStop } = microneedling.questionnaire;
    expect(sections.map(({ id }) => id)).to.deep.equal(['consent', 'about-you', 'safety', 'concerns', 'health', 'hopes', 'contact']);
    expect(afterStop?.id).to.equal('tell-clinic');
  });
});

describe('files that do not fit together', () => {
  const shared = files().fragments['shared'] as Json;
  const rows: [says: string, changes: Partial<TreatmentFiles>, issues: string[]][] = [
    ['a fragment that does not exist', { structure: { sections: [{ id: 'own' }, { include: 'sahred' }] } }, ['$.sections[1].include: there is no fragment "sahred"']],
    ['a fragment of a name every object has', { structure: { sections: [{ include: 'constructor' }] } }, ['$.sections[0].include: there is no fragment "constructor"']],
    ['a fragment whose name is no text', { structure: { sections: [{ include: 7 }] } }, ['$.sections[0].include: there is no fragment 7']],
    ['a fragment that is no object', { fragments: { shared: [] } }, ['$.sections[0].include: there is no fragment "shared"']],
    ['a member that two files give', { fragments: { shared: { ...shared, id: 'other' } } }, ['$.id: "id" stands in two files']],
    ['an entry that two files give differently', { fragments: { shared: { ...shared, flags: { own: { topic: 'z' } } } } }, ['$.flags.own: "own" stands in two files']],
    ['words that two files give differently', { prose: { en: { own: { questions: { a: { text: 'A' } } }, shared: { questions: { a: { text: 'B' } } } } } }, ['$.prose.en.questions.a: "a" stands in two files']],
  ];
  for (const [says, changes, issues] of rows) it(`are named: ${says}`, () => expect(issuesOf(changes)).to.deep.equal(issues));

  it('are not a fault where both say the same', () => {
    expect(issuesOf({ fragments: { shared: { ...shared, flags: { own: { topic: 'a' } } } } })).to.deep.equal([]);
  });

  for (const structure of [null, undefined, 7, 'a', [], () => 0]) {
    it(`are named where the structure is ${Array.isArray(structure) ? 'a list' : String(structure)}`, () => {
      expect(issuesOf({ structure })).to.deep.equal(['$: the structure is not an object']);
    });
  }

  it('never make it throw', () => {
    const values: unknown[] = [null, undefined, 7, 'a', [], {}, [null], { sections: null }, { sections: {} }, { sections: [null, 7, {}] }];
    for (const value of values) {
      expect(() => compose({ structure: value, fragments: { shared: value }, prose: { en: { own: value, shared: value } } })).to.not.throw();
      expect(() => compose(files({ fragments: { shared: value } }))).to.not.throw();
    }
  });

  it('cannot put a prototype under the questionnaire', () => {
    const { json, issues } = compose(files({ fragments: { shared: JSON.parse('{"sections":[],"__proto__":{"approval":{"owner":"nobody"}}}') as unknown } }));
    expect('approval' in (json as object), 'a member that nobody would see').to.equal(false);
    expect(Object.hasOwn(json as object, '__proto__') || issues.length > 0, 'it is kept for the parser to refuse, or named').to.equal(true);
  });
});
