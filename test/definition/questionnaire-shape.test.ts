import { expect } from '@open-wc/testing';
import { hashedText } from '../../src/definition/hashed-text.ts';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { questionnaireSchema, questionnaireSchemaFor } from '../../src/definition/questionnaire-shape.ts';
import type { Questionnaire } from '../../src/definition/types.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { issuesOf } from '../fixtures/broken.ts';

type Json = Record<string, unknown>;

const minimal = (): Json => ({
  schema: 'preconsult-questionnaire/1',
  id: 'minimal',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'part', heading: 'about', items: [{ id: 'a', type: 'yes-no' }] }],
  prose: { en: { title: 'Minimal', sections: { part: { title: 'Part' } }, questions: { a: { text: 'A?' } } } },
});

function parsed(json: unknown): Questionnaire {
  const result = parseQuestionnaire(json, questionTypes);
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.questionnaire;
}

describe('a minimal questionnaire', () => {
  it('is read as a whole one', () => {
    const empty = { settings: [], rules: [], wordLists: [], cards: [], flags: {}, safetyTexts: {}, sources: {} };
    const { prose, ...structure } = minimal();
    const { en } = prose as { en: Json };
    expect(parsed(minimal())).to.deep.equal({ ...structure, ...empty, prose: { en: { ...en, intro: [], footer: [], safetyTexts: {}, flags: {}, cards: {} } } });
  });

  it('has the hash of the same with its empty lists written out', () => {
    expect(hashedText(parsed({ ...minimal(), settings: [], sources: {}, cards: [] }))).to.equal(hashedText(parsed(minimal())));
  });

  for (const member of ['schema', 'id', 'version', 'languages', 'sections', 'prose']) {
    it(`cannot do without "${member}"`, () => {
      const { [member]: _, ...rest } = minimal();
      expect(issuesOf(rest).map(({ message }) => message)).to.include(`the member "${member}" is missing`);
    });
  }

  it('may name its JSON Schema, which is not part of it', () => {
    expect(parsed({ $schema: './questionnaire-1.json', ...minimal() })).to.deep.equal(parsed(minimal()));
  });
});

describe('a questionnaire that uses all there is', () => {
  const items = [
    { id: 'who', type: 'short-text', minLength: 1, maxLength: 50, pattern: '\\D+', mandatory: 'required', source: { linkId: '1', type: 'string', prefix: 'A', definition: 'x', code: [{ system: 's', version: 'v', code: 'c', display: 'd' }], under: '0', text: '<b>Who</b>' } },
    { id: 'what', type: 'multiple-choice', openChoice: true, minChoices: 1, maxChoices: 2, options: [{ code: 'x', source: { element: 'valueCoding', value: { code: 'X' }, text: 'x' } }, { code: 'y', exclusive: true, means: 'declined', ownWords: true, restricted: true, source: { element: 'valueInteger', value: 3 } }], initial: ['x'] },
    {
      id: 'pills',
      type: 'group',
      repeats: { min: 0, max: 9 },
      whenUnknown: 'show',
      showWhen: { question: 'what', includes: ['x'] },
      source: { linkId: '2' },
      items: [
        { id: 'pill', type: 'short-text', repeats: { max: 2 }, initial: ['one', 'two'] },
        { id: 'inner', type: 'group', items: [{ id: 'dose', type: 'quantity', options: [{ code: 'mg' }], min: 0, max: 100, decimals: 1, notSure: true }] },
      ],
    },
    { id: 'born', type: 'date', precision: 'month', min: '1900', max: 'today', readOnly: true, initial: '1990-05', restricted: true, core: true, whenUnknown: 'hide', heading: 'health' },
    { id: 'pain', type: 'scale', min: 0, max: 10, step: 2, showWhen: { question: 'born', within: { last: { years: 120 } } } },
    { id: 'more', type: 'single-choice', options: [{ code: 'z' }], refines: { question: 'what', code: 'x' }, showWhen: { question: 'dose', '>=': { value: 3, unit: 'mg' } } },
  ];
  const whole = {
    ...minimal(),
    sections: [{ id: 'part', heading: 'about', items }],
    source: { url: 'https://a.example/q', version: '1', language: 'en', subjectType: ['Patient'] },
    prose: {
      en: {
        title: 'Whole',
        sections: { part: { title: 'Part', intro: 'Hello', done: 'Done' } },
        groups: { pills: { title: 'Pills', intro: 'Now pills', ask: 'Any pill?', askAnother: 'Another pill?' }, inner: { title: 'How much' } },
        questions: {
          who: { text: 'Who?', help: 'h', why: 'w', short: 's', format: 'Anna' },
          what: { text: 'What, {answer:who}?', otherwise: 'What?', options: { x: 'X', y: { label: 'Y', help: 'h' } } },
          pill: { text: 'Which?' },
          dose: { text: 'How much {answer:pill}?', otherwise: 'How much?', options: { mg: 'mg' } },
          born: { text: 'Born?' },
          pain: { text: 'Pain?', ends: { low: 'None', high: 'The worst' } },
          more: { text: 'More?', options: { z: 'Z' } },
        },
      },
    },
  };

  it('is read as it is', () => {
    const { prose, ...structure } = parsed(whole);
    expect(structure).to.deep.include({ sections: whole.sections, source: whole.source });
    expect(prose['en']).to.deep.include(whole.prose.en);
  });

  const rows: [says: string, item: Json, path: string][] = [
    ['a linkId that is missing', { ...items[0], source: {} }, '$.sections[0].items[0].source'],
    ['an imported option of an unknown element', { ...items[1], options: [{ code: 'x', source: { element: 'valueUri', value: 'x' } }] }, '$.sections[0].items[0].options[0].source.element'],
    ['an unknown member of what was imported', { ...items[0], source: { linkId: '1', url: 'x' } }, '$.sections[0].items[0].source.url'],
    ['a group that is mandatory', { id: 'g', type: 'group', items: [items[4]], mandatory: 'safety' }, '$.sections[0].items[0].mandatory'],
    ['a question with items', { ...items[0], items: [] }, '$.sections[0].items[0].items'],
    ['a refinement of nothing', { ...items[0], refines: { question: 'x' } }, '$.sections[0].items[0].refines'],
    ['an item that is none', { id: 'a' }, '$.sections[0].items[0]'],
  ];
  for (const [says, item, path] of rows) {
    it(`is refused for ${says}`, () => expect(issuesOf({ ...whole, sections: [{ id: 'part', heading: 'about', items: [item] }] })[0]?.path).to.equal(path));
  }
});

describe('a questionnaire with faults of many kinds', () => {
  it('has all of them reported at once', () => {
    const json = minimal();
    json['typo'] = 1;
    json['sections'] = [
      {
        id: 'Part',
        heading: 'about',
        items: [
          { id: 'a', type: 'yes-no', showWhen: { question: 'b', '=': true } },
          { id: 'b', type: 'single-choice', options: [{ code: 'x' }, { code: 'x' }], showWhen: { question: 'a', '==': true } },
          { id: 'c', type: 'essay', maxLenght: 3, showWhen: { question: 'nobody', exists: true } },
        ],
      },
    ];
    expect(issuesOf(json).map(({ path, message }) => `${path.replace('$.sections[0].', '')}: ${message.slice(0, 30)}`)).to.deep.equal([
      'id: expected a string matching ^(?',
      'items[1].options[1]: "x" stands twice in this list',
      'items[1].showWhen: expected an object with exactl',
      'items[2].maxLenght: unknown member "maxLenght"',
      '$.typo: unknown member "typo"',
      'items[0].showWhen.question: "b" is asked later than this r',
      'items[2].showWhen.question: there is no question "nobody"',
      'items[2].type: there is no question type "ess',
      '$.prose.en.sections: "Part" has no prose',
      '$.prose.en.sections.part: nothing in the structure is ca',
      '$.prose.en.questions: "b" has no prose',
      '$.prose.en.questions: "c" has no prose',
    ]);
  });
});

describe('the JSON Schema of a questionnaire', () => {
  const members = (schema: unknown): string[] => Object.keys((schema as { properties: object }).properties);

  it('asks for what the reader asks for', () => {
    expect(questionnaireSchema['required']).to.deep.equal(['schema', 'id', 'version', 'languages', 'sections', 'prose']);
    expect(questionnaireSchema['additionalProperties']).to.equal(false);
    expect(members(questionnaireSchema)).to.include.members([...Object.keys(parsed(minimal())), '$schema', 'afterStop', 'approval', 'source']);
  });

  it('offers the question types and the members of groups and questions', () => {
    const { item } = questionnaireSchemaFor(Object.keys(questionTypes))['$defs'] as { item: { if: unknown; then: unknown; else: { properties: Json } } };
    expect(item.if).to.deep.equal({ properties: { type: { const: 'group' } }, required: ['type'] });
    expect(members(item.then)).to.have.members(['id', 'type', 'items', 'showWhen', 'whenUnknown', 'repeats', 'source']);
    expect(item.else.properties['type']).to.deep.equal({ enum: Object.keys(questionTypes) });
    const details = Object.values(questionTypes).flatMap((type): readonly string[] => type.details);
    expect(members(item.else)).to.include.members([...details, 'mandatory', 'initial', 'readOnly', 'repeats']);
  });
});
