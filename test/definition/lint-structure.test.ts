import { expect } from '@open-wc/testing';
import type { Questionnaire } from '../../src/definition/types.ts';
import { issuesAfter, optionIn, pathOf, proseIn, questionIn } from '../fixtures/broken.ts';
import { microneedlingQuestionnaire } from '../fixtures/microneedling.ts';

const real = microneedlingQuestionnaire();
const at = (id: string, rest = ''): string => `${pathOf(real, id)}${rest}`;
type Change = (questionnaire: Questionnaire) => unknown;

/** Each row breaks one thing and names the one issue that must follow. */
const rows: [says: string, change: Change, path: string, message: string][] = [
  [
    'a condition on a question that does not exist',
    (q) => (questionIn(q, 'keloid-detail').showWhen = { question: 'scar-detial', includes: 'raised' }),
    at('keloid-detail', '.showWhen.question'),
    'there is no question "scar-detial"',
  ],
  [
    'a condition on a later question',
    (q) => (questionIn(q, 'skin-today').showWhen = { question: 'medicines', includes: 'none' }),
    at('skin-today', '.showWhen.question'),
    '"medicines" is asked later than this reads it',
  ],
  [
    'a condition on the question itself',
    (q) => (questionIn(q, 'medicines').showWhen = { question: 'medicines', includes: 'none' }),
    at('medicines', '.showWhen.question'),
    '"medicines" is asked later than this reads it',
  ],
  [
    'a condition on an option that does not exist',
    (q) => (questionIn(q, 'keloid-detail').showWhen = { all: [{ question: 'scar-detail', includes: ['raised', 'razed'] }] }),
    at('keloid-detail', '.showWhen.all[0]'),
    '"scar-detail" has no option "razed"',
  ],
  [
    'a condition deep inside another',
    (q) => (questionIn(q, 'keloid-detail').showWhen = { not: { any: [{ setting: 'offers-radiofrequency' }, { question: 'age-band', '!=': 'sixty' }] } }),
    at('keloid-detail', '.showWhen.not.any[1]'),
    '"age-band" has no option "sixty"',
  ],
  [
    'a condition on existence of a question that does not exist',
    (q) => (questionIn(q, 'keloid-detail').showWhen = { question: 'nothing', exists: true }),
    at('keloid-detail', '.showWhen.question'),
    'there is no question "nothing"',
  ],
  [
    'a setting that is not declared',
    (q) => (questionIn(q, 'keloid-detail').showWhen = { setting: 'offers-laser' }),
    at('keloid-detail', '.showWhen.setting'),
    '"offers-laser" is not declared',
  ],
  [
    'a branch of an option that does not exist',
    (q) => (questionIn(q, 'isotretinoin-when').refines = { question: 'medicines', code: 'isotretinion' }),
    at('isotretinoin-when', '.refines'),
    '"medicines" has no option "isotretinion"',
  ],
  [
    'a branch of a later question',
    (q) => (questionIn(q, 'isotretinoin-when').refines = { question: 'allergies', code: 'metal' }),
    at('isotretinoin-when', '.refines.question'),
    '"allergies" is asked later than this reads it',
  ],
  ['a question type that does not exist', (q) => (questionIn(q, 'desired-outcome').type = 'essay'), at('desired-outcome', '.type'), 'there is no question type "essay"'],
  ['a type of a name every object has', (q) => (questionIn(q, 'desired-outcome').type = 'valueof'), at('desired-outcome', '.type'), 'there is no question type "valueof"'],
  ['a member its type does not read', (q) => (questionIn(q, 'age-band').maxChoices = 2), at('age-band', '.maxChoices'), 'a single-choice question does not read "maxChoices"'],
  [
    'a member its type cannot do without',
    (q) => {
      delete questionIn(q, 'event-date').options;
      proseIn(q).questions['event-date'] = { text: 'When?' };
    },
    at('event-date'),
    'a single-choice question needs "options"',
  ],
  [
    'a flag of an option that is not declared',
    (q) => (optionIn(q, 'medicines', 'isotretinoin').flags = [{ level: 'hold', code: 'isotretinion' }]),
    at('medicines', '.options[2].flags[0].code'),
    'there is no flag "isotretinion"',
  ],
  [
    'a flag of a name every object has',
    (q) => (optionIn(q, 'medicines', 'isotretinoin').flags = [{ level: 'hold', code: 'valueof' }]),
    at('medicines', '.options[2].flags[0].code'),
    'there is no flag "valueof"',
  ],
  [
    'a flag whose condition reads a later question',
    (q) => (optionIn(q, 'medicines', 'isotretinoin').flags = [{ level: 'hold', code: 'isotretinoin', when: { question: 'allergies', includes: 'metal' } }]),
    at('medicines', '.options[2].flags[0].when.question'),
    '"allergies" is asked later than this reads it',
  ],
  [
    'a safety text of an option that is not declared',
    (q) => (optionIn(q, 'urgent-now', 'changing-spot').safetyText = 'rf-legion'),
    at('urgent-now', '.options[3].safetyText'),
    'there is no safety text "rf-legion"',
  ],
  ['a rule on a question that does not exist', (q) => (q.rules[0]!.when = { question: 'nothing', exists: true }), '$.rules[0].when.question', 'there is no question "nothing"'],
  ['a rule that raises a flag that is not declared', (q) => (q.rules[0]!.raises.code = 'nothing'), '$.rules[0].raises.code', 'there is no flag "nothing"'],
  ['a rule that replaces a flag that is not declared', (q) => q.rules[0]!.replaces!.push('nothing'), '$.rules[0].replaces[3]', 'there is no flag "nothing"'],
  ['a word list whose safety text is not declared', (q) => (q.wordLists[1]!.safetyText = 'nothing'), '$.wordLists[1].safetyText', 'there is no safety text "nothing"'],
  ['a word list whose flag is not declared', (q) => (q.wordLists[1]!.flags[0]!.code = 'nothing'), '$.wordLists[1].flags[0].code', 'there is no flag "nothing"'],
  ['a source of a flag that is not listed', (q) => q.flags['isotretinoin']!.sources.push('R99'), '$.flags.isotretinoin.sources[3]', 'there is no source "R99"'],
  ['what an unknown answer does to no condition', (q) => (questionIn(q, 'skin-today').whenUnknown = 'show'), at('skin-today', '.whenUnknown'), 'there is no condition that could be unknown'],
  ['a visit that ends and may go on', (q) => (q.safetyTexts['end-minor']!.mayGoOn = true), '$.safetyTexts.end-minor.mayGoOn', 'a visit that ends cannot go on'],
  ['a source of a safety text that is not listed', (q) => q.safetyTexts['rf-lesion']!.sources.push('R99'), '$.safetyTexts.rf-lesion.sources[1]', 'there is no source "R99"'],
  ['a source of a card that is not listed', (q) => (q.cards[0]!.sources = ['R99']), '$.cards[0].sources[0]', 'there is no source "R99"'],
  ['a source of an option that is not listed', (q) => (questionIn(q, 'main-concern').options![0]!.sources = ['R99']), at('main-concern', '.options[0].sources[0]'), 'there is no source "R99"'],
  ['a source of a question that is not listed', (q) => (questionIn(q, 'sun-response').sources = ['R99']), at('sun-response', '.sources[0]'), 'there is no source "R99"'],
  [
    'a question after a stop that reads what does not exist',
    (q) => (questionIn(q, 'tell-clinic-phone').showWhen = { question: 'nothing', exists: true }),
    '$.afterStop.items[1].showWhen.question',
    'there is no question "nothing"',
  ],
];

describe('the reader of a questionnaire', () => {
  it('finds nothing wrong with the real one', () => expect(issuesAfter(() => {})).to.deep.equal([]));

  for (const [says, change, path, message] of rows) {
    it(`finds ${says}`, () => {
      const issues = issuesAfter(change);
      expect(issues.map((issue) => [issue.path, issue.message])).to.deep.equal([[path, message]]);
      expect(issues[0]?.hint).to.have.length.above(0);
    });
  }

  it('finds two questions of one id, wherever they stand', () => {
    const inSections = issuesAfter((q) => (questionIn(q, 'event-date').id = 'age-band'));
    expect(inSections.map(({ message }) => message)).to.include('"age-band" is the id of two questions');
    const afterStop = issuesAfter((q) => (questionIn(q, 'tell-clinic-name').id = 'contact-name'));
    expect(afterStop.map(({ path, message }) => [path, message])).to.deep.include(['$.afterStop.items[0].id', '"contact-name" is the id of two questions']);
  });

  it('lets an option read its own answer and those before it', () => {
    const own = issuesAfter((q) => (optionIn(q, 'medicines', 'isotretinoin').flags = [{ level: 'hold', code: 'isotretinoin', when: { question: 'medicines', includes: 'none' } }]));
    expect(own).to.deep.equal([]);
  });

  it('says which names it knows', () => {
    const [issue] = issuesAfter((q) => (questionIn(q, 'keloid-detail').showWhen = { question: 'scar-detail', '=': 'razed' }));
    expect(issue?.hint).to.equal('use one of: pitted, flat, raised, not-sure');
  });

  it('reports every fault at once', () => {
    const issues = issuesAfter((q) => {
      for (const [, change] of rows.slice(0, 3)) change(q);
      q.rules[0]!.raises.code = 'nothing';
    });
    expect(issues).to.have.length(4);
  });
});
