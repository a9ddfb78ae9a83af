import { expect } from '@open-wc/testing';
import type { Questionnaire } from '../../src/definition/types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { raisedBy, standingFlags } from '../../src/rules/flags.ts';
import { factsOf } from '../fixtures/facts.ts';
import { microneedling } from '../fixtures/microneedling.ts';
import { choice, questionnaireOf, several, words, yesNo } from '../fixtures/questionnaire.ts';

type Values = Record<string, AnswerValue | null>;
const real = microneedling.questionnaire;
/** The standing flags as `level code by rule`. */
const flagsOf = (questionnaire: Questionnaire, values: Values, settings: string[] = []): string[] =>
  standingFlags(factsOf(questionnaire, values, settings)).map(({ level, code, rule }) => `${level} ${code} by ${rule}`);

describe('the flags that stand in the real questionnaire', () => {
  const rows: [says: string, values: Values, flags: string[], settings?: string[]][] = [
    ['none, where nothing was said', {}, []],
    ['none, where everything was skipped', { medicines: null, 'skin-today': null }, []],
    ['one for an option', { medicines: ['blood-thinner'] }, ['hold anticoagulant by medicines/blood-thinner']],
    ['the parent, where its branch was not reached', { medicines: ['isotretinoin'] }, ['hold isotretinoin by medicines/isotretinoin']],
    ['the parent, where its branch was skipped', { medicines: ['isotretinoin'], 'isotretinoin-when': null }, ['hold isotretinoin by medicines/isotretinoin']],
    ['the branch’s own, where it is not sure and raises the same', { medicines: ['isotretinoin'], 'isotretinoin-when': 'not-sure' }, ['hold isotretinoin by isotretinoin-when/not-sure']],
    [
      'the branch in place of its parent, even where it is lower',
      { medicines: ['isotretinoin'], 'isotretinoin-when': '6-12-months' },
      ['review isotretinoin-recent by isotretinoin-when/6-12-months'],
    ],
    [
      'the branch in place of its parent, where it is higher',
      { 'health-conditions': ['diabetes'], 'diabetes-control': 'not-always' },
      ['hold diabetes-uncontrolled by diabetes-control/not-always'],
    ],
    [
      'the lowest branch in place of its parent',
      { 'skin-history': ['cold-sores'], 'cold-sore-detail': 'over-1-year' },
      ['note herpes-history by cold-sore-detail/over-1-year'],
    ],
    [
      'once what an unsure branch repeats',
      { 'health-conditions': ['diabetes'], 'diabetes-control': 'not-sure' },
      ['review diabetes by diabetes-control/not-sure'],
    ],
    [
      'the highest of a topic only',
      { 'skin-today': ['cold-sore-now'], 'skin-history': ['cold-sores'], 'cold-sore-detail': 'over-1-year' },
      ['hold active-herpes by skin-today/cold-sore-now'],
    ],
    [
      'each of several that are level on a topic',
      { 'skin-today': ['many-spots'], 'acne-detail': 'deep' },
      ['hold active-acne by acne-detail/deep', 'hold active-acne by skin-today/many-spots'],
    ],
    [
      'the highest level first',
      { 'age-band': '18-21', 'skin-history': ['psoriasis'], medicines: ['blood-thinner'], 'urgent-now': ['after-treatment'] },
      [
        'urgent rf-post-treatment by urgent-now/after-treatment',
        'hold anticoagulant by medicines/blood-thinner',
        'review psoriasis by skin-history/psoriasis',
        'note age-under-22 by age-band/18-21',
      ],
    ],
    ['two of one option', { 'skin-today': ['new-lump'] }, ['urgent rf-lesion by skin-today/new-lump', 'hold lesion-before-treatment by skin-today/new-lump']],
    ['a lower one without a setting', { 'health-conditions': ['heart-device'] }, ['review implanted-device by health-conditions/heart-device']],
    ['a higher one with it, of another code', { 'health-conditions': ['heart-device'] }, ['hold implanted-device-radiofrequency by health-conditions/heart-device'], ['offers-radiofrequency']],
    [
      'one whose own condition holds',
      { 'previous-treatment': ['surgery'], 'previous-detail': '6-12-months' },
      ['review recent-procedure by previous-detail/6-12-months'],
    ],
    [
      'one whose own condition holds of an answer that was skipped',
      { 'skin-history': null, 'skin-condition-area': 'flaring-elsewhere' },
      ['hold psoriasis-flare by skin-condition-area/flaring-elsewhere'],
    ],
    [
      'the highest of a topic, beside another topic',
      { 'skin-history': ['psoriasis', 'eczema'], 'skin-condition-area': 'flaring-elsewhere' },
      ['hold psoriasis-flare by skin-condition-area/flaring-elsewhere', 'review eczema by skin-history/eczema'],
    ],
    ['no more than was said, where its own condition fails', { 'skin-history': ['eczema'], 'skin-condition-area': 'flaring-elsewhere' }, ['review eczema by skin-history/eczema']],
    ['none whose own condition fails', { 'previous-treatment': ['laser-light'], 'previous-detail': '6-12-months' }, []],
    ['one for words in free text', { 'desired-outcome': 'I hate my face' }, ['review appearance-distress by desired-outcome/rf-distress']],
    [
      'one for own words beside an option',
      { allergies: ['none'], 'main-concern': [{ code: 'other', text: 'a mole is growing' }] },
      ['urgent rf-lesion by main-concern/rf-lesion', 'hold lesion-before-treatment by main-concern/rf-lesion'],
    ],
    [
      'one of a rule in place of those it names',
      { 'sun-response': 'type-5', 'skin-history': ['dark-marks'] },
      ['review dark-mark-risk by dark-mark-risk'],
    ],
    ['no rule where only half of it is said', { 'sun-response': 'type-5', 'skin-history': ['none'] }, ['note pigment-risk by sun-response/type-5']],
    ['no rule where half of it is unknown', { 'sun-response': 'type-5', 'skin-history': null }, ['note pigment-risk by sun-response/type-5']],
  ];
  for (const [says, values, flags, settings] of rows) {
    it(`are ${says}`, () => expect(flagsOf(real, values, settings)).to.have.members(flags).and.have.length(flags.length));
  }

  it('come highest level first, whatever the order of the answers', () => {
    const levels = standingFlags(factsOf(real, { medicines: ['strong-cream', 'blood-thinner'], 'urgent-now': ['changing-spot'], 'skin-history': ['eczema'] })).map(({ level }) => level);
    expect(levels).to.deep.equal(['urgent', 'hold', 'hold', 'review', 'note']);
  });

  it('name the answers that raised them, and no others', () => {
    const [flag] = standingFlags(factsOf(real, { 'sun-response': 'type-5', 'skin-history': ['dark-marks'] }));
    expect(flag?.code).to.equal('dark-mark-risk');
    expect(flag?.questions, 'pigment-detail was never asked').to.deep.equal(['sun-response', 'skin-history']);
  });
});

describe('a branch', () => {
  const questionnaire = questionnaireOf({
    items: [
      several('parent', [{ code: 'a', flags: [{ level: 'hold', code: 'high' }] }, { code: 'b', flags: [{ level: 'hold', code: 'other-high' }] }]),
      choice(
        'branch',
        [
          { code: 'fine' },
          { code: 'mild', flags: [{ level: 'note', code: 'low' }] },
          { code: 'elsewhere', flags: [{ level: 'note', code: 'far' }] },
          { code: 'not-sure', means: 'not-sure', flags: [{ level: 'note', code: 'low' }] },
        ],
        { refines: { question: 'parent', code: 'a' } },
      ),
      yesNo('free', { type: 'single-choice' }),
      words('typed', { refines: { question: 'parent', code: 'a' } }),
    ],
    flags: {
      high: { topic: 'same', sources: [] },
      'other-high': { topic: 'same', sources: [] },
      low: { topic: 'same', sources: [] },
      far: { topic: 'another', sources: [] },
    },
  });
  const rows: [says: string, values: Values, flags: string[]][] = [
    ['replaces the flag of its option', { parent: ['a'], branch: 'mild' }, ['note low by branch/mild']],
    ['replaces nothing where it raises nothing', { parent: ['a'], branch: 'fine' }, ['hold high by parent/a']],
    ['replaces nothing of another topic', { parent: ['a'], branch: 'elsewhere' }, ['hold high by parent/a', 'note far by branch/elsewhere']],
    ['replaces nothing where it is not sure', { parent: ['a'], branch: 'not-sure' }, ['hold high by parent/a']],
    ['replaces nothing of another option', { parent: ['a', 'b'], branch: 'mild' }, ['hold other-high by parent/b']],
  ];
  for (const [says, values, flags] of rows) it(says, () => expect(flagsOf(questionnaire, values)).to.deep.equal(flags));
});

describe('a flag with a condition of its own', () => {
  const when = { question: 'before', '=': 'yes' };
  const questionnaire = questionnaireOf({
    settings: ['offered'],
    items: [
      yesNo('before'),
      several('asked', [{ code: 'a', flags: [{ level: 'note', code: 'one', when }] }, { code: 'b', flags: [{ level: 'note', code: 'one', when: { not: when } }] }]),
    ],
    rules: [{ id: 'rule', when: { question: 'asked', includes: 'a' }, raises: { level: 'hold', code: 'two', when: { setting: 'offered' } }, replaces: ['one'] }],
    flags: { one: { topic: 'x', sources: [] }, two: { topic: 'y', sources: [] } },
  });
  const rows: [says: string, values: Values, flags: string[], settings?: string[]][] = [
    ['is raised where it holds, and stays where the rule that would replace it raises nothing', { before: 'yes', asked: ['a'] }, ['note one by asked/a']],
    ['is not where it fails', { before: 'no', asked: ['a'] }, []],
    ['is not where it is unknown', { before: null, asked: ['a'] }, []],
    ['is not where its negation is unknown', { asked: ['b'] }, []],
    ['is replaced by that of a rule', { before: 'yes', asked: ['a'] }, ['hold two by rule'], ['offered']],
    ['is raised by a rule too only where it holds', { before: 'no', asked: ['a'] }, ['hold two by rule'], ['offered']],
  ];
  for (const [says, values, flags, settings] of rows) it(says, () => expect(flagsOf(questionnaire, values, settings)).to.deep.equal(flags));
});

describe('a flag of one answer', () => {
  it('is raised by that answer alone', () => {
    const facts = factsOf(real, { medicines: ['isotretinoin', 'strong-cream'], 'skin-today': ['sunburn'] });
    expect(raisedBy('medicines', facts).map(({ rule }) => rule)).to.deep.equal(['medicines/isotretinoin', 'medicines/strong-cream']);
    expect(raisedBy('allergies', facts)).to.deep.equal([]);
    expect(raisedBy('no-such-question', facts)).to.deep.equal([]);
  });
});
