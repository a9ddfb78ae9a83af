import { expect } from '@open-wc/testing';
import type { Questionnaire } from '../../src/definition/types.ts';
import { issuesAfter, proseIn, questionIn } from '../fixtures/broken.ts';
import { definitionOf } from '../fixtures/microneedling.ts';
import { issuesOf } from '../fixtures/broken.ts';
import { choice, questionnaireOf, yesNo } from '../fixtures/questionnaire.ts';

const rows: [says: string, change: (questionnaire: Questionnaire) => unknown, path: string, message: string][] = [
  ['a declared language without prose', (q) => q.languages.push('vi'), '$.prose', 'there is no prose in "vi"'],
  ['prose of a language that is not declared', (q) => (q.prose['vi'] = proseIn(q)), '$.prose.vi', '"vi" is not declared'],
  ['a question without words', (q) => delete proseIn(q).questions['medicines'], '$.prose.en.questions', '"medicines" has no prose'],
  ['words of a question that is none', (q) => (proseIn(q).questions['medecines'] = { text: 'x' }), '$.prose.en.questions.medecines', 'nothing in the structure is called "medecines"'],
  ['a question after a stop without words', (q) => delete proseIn(q).questions['tell-clinic-name'], '$.prose.en.questions', '"tell-clinic-name" has no prose'],
  ['an option without words', (q) => delete proseIn(q).questions['medicines']!.options!['isotretinoin'], '$.prose.en.questions.medicines.options', '"isotretinoin" has no prose'],
  ['words of an option that is none', (q) => (proseIn(q).questions['medicines']!.options!['extra'] = 'x'), '$.prose.en.questions.medicines.options.extra', 'nothing in the structure is called "extra"'],
  ['words of an option of a question without options', (q) => (proseIn(q).questions['desired-outcome']!.options = { extra: 'x' }), '$.prose.en.questions.desired-outcome.options.extra', 'nothing in the structure is called "extra"'],
  ['a section without words', (q) => delete proseIn(q).sections['health'], '$.prose.en.sections', '"health" has no prose'],
  ['a section after a stop without words', (q) => delete proseIn(q).sections['tell-clinic'], '$.prose.en.sections', '"tell-clinic" has no prose'],
  ['a flag without words', (q) => delete proseIn(q).flags['isotretinoin'], '$.prose.en.flags', '"isotretinoin" has no prose'],
  ['words of a flag that is none', (q) => (proseIn(q).flags['extra'] = { label: 'x', why: 'x' }), '$.prose.en.flags.extra', 'nothing in the structure is called "extra"'],
  ['a safety text without words', (q) => delete proseIn(q).safetyTexts['rf-lesion'], '$.prose.en.safetyTexts', '"rf-lesion" has no prose'],
  ['a card without words', (q) => delete proseIn(q).cards['sun'], '$.prose.en.cards', '"sun" has no prose'],
  [
    'a safety text that some clinics could not show',
    (q) => proseIn(q).safetyTexts['rf-infection']!.texts.pop(),
    '$.prose.en.safetyTexts.rf-infection.texts[0].needs',
    'the last wording needs a clinic detail',
  ],
  ['a placeholder nobody fills', (q) => (proseIn(q).questions['medicines']!.help = 'Call {clinic-fone}.'), '$.prose.en.questions.medicines.help', 'nothing fills the placeholder {clinic-fone}'],
  ['a placeholder nobody fills, in an option', (q) => (proseIn(q).questions['medicines']!.options!['none'] = { label: 'None', help: '{}' }), '$.prose.en.questions.medicines.options.none.help', 'nothing fills the placeholder {}'],
  ['a placeholder nobody fills, in a list of lines', (q) => proseIn(q).cards['sun']!.lines.push('{SPF}'), '', 'nothing fills the placeholder {SPF}'],
];

describe('the reader of a questionnaire\u2019s prose', () => {
  for (const [says, change, path, message] of rows) {
    it(`finds ${says}`, () => {
      const issues = issuesAfter(change);
      expect(issues.map((issue) => issue.message)).to.deep.equal([message]);
      expect(issues[0]?.path).to.match(/^\$\.prose/).and.to.contain(path);
      expect(issues[0]?.hint).to.have.length.above(0);
    });
  }

  it('finds each fault in each language', () => {
    const questionnaire = questionnaireOf({ languages: ['en', 'vi'], items: [yesNo('first')] });
    expect(issuesOf(questionnaire)).to.deep.equal([]);
    questionnaire.sections[0]?.items.push(yesNo('second'));
    expect(issuesOf(questionnaire).map(({ path }) => path)).to.deep.equal(['$.prose.en.questions', '$.prose.vi.questions']);
  });

  it('reads words of names every object has as words of that name only', () => {
    const issues = issuesAfter((q) => {
      questionIn(q, 'event-date').id = 'valueof';
      delete proseIn(q).questions['event-date'];
    });
    expect(issues.map(({ message }) => message)).to.deep.equal(['"valueof" has no prose']);
  });

  it('takes the questionnaires that other tests are made of', () => {
    const { questionnaire } = definitionOf(questionnaireOf({ items: [choice('first', [{ code: 'yes', flags: [{ level: 'note', code: 'one' }] }])], flags: { one: { topic: 'a', sources: [] } }, cards: [{ id: 'card', version: '1', sources: [] }] }));
    expect(issuesOf(questionnaire)).to.deep.equal([]);
  });
});
