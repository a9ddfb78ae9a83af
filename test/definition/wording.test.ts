import { expect } from '@open-wc/testing';
import type { Wording } from '../../src/definition/prose.ts';
import type { ClinicDetails } from '../../src/definition/types.ts';
import { chooseWording, fill, optionProse, proseOf, questionProse } from '../../src/definition/wording.ts';
import { bilingual, english, microneedling } from '../fixtures/microneedling.ts';

const clinic: ClinicDetails = { 'clinic-name': 'Lotus', 'clinic-phone': '+84 24 1234', 'crisis-line': '' };

describe('a placeholder', () => {
  const rows: [text: string, filled: string][] = [
    ['Call {clinic-name}.', 'Call Lotus.'],
    ['{clinic-name} {clinic-name}, {clinic-phone}', 'Lotus Lotus, +84 24 1234'],
    ['{crisis-line}', '{crisis-line}'],
    ['{emergency-number}', '{emergency-number}'],
    ['{constructor} {to-string}', '{constructor} {to-string}'],
    ['{ clinic-name }', '{ clinic-name }'],
    ['no placeholder', 'no placeholder'],
    ['', ''],
  ];
  for (const [text, filled] of rows) it(`in ${JSON.stringify(text)} makes ${JSON.stringify(filled)}`, () => expect(fill(text, clinic)).to.equal(filled));

  const fallbacks: ClinicDetails = { 'clinic-name': 'the clinic', 'emergency-number': 'your local emergency number', 'privacy-url': 'https://a.example' };
  const begun: [text: string, filled: string][] = [
    ['{clinic-name} may call. {clinic-name} may write to {clinic-name}.', 'The clinic may call. The clinic may write to the clinic.'],
    ['Not well? {emergency-number}', 'Not well? Your local emergency number'],
    ['{privacy-url}', 'https://a.example'],
  ];
  for (const [text, filled] of begun) it(`that begins a sentence in ${JSON.stringify(text)} makes ${JSON.stringify(filled)}`, () => expect(fill(text, fallbacks)).to.equal(filled));

  it('keeps a name that has its own capitals, wherever it stands', () => expect(fill('{clinic-name} may call.', { 'clinic-name': 'iSkin' })).to.equal('iSkin may call.'));

  it('is filled with what the clinic says, literally', () => {
    expect(fill('{clinic-name}', { 'clinic-name': '$& $1 {clinic-phone} <b>', 'clinic-phone': '1' })).to.equal('$& $1 {clinic-phone} <b>');
  });
});

describe('a wording', () => {
  const both: Wording[] = [{ needs: ['clinic-phone', 'reply-time'], text: 'both' }, { needs: ['clinic-phone'], text: 'call {clinic-phone}' }, { text: 'neither' }];
  const rows: [says: string, wordings: Wording[], details: ClinicDetails, chosen: string | null][] = [
    ['all that it needs is there', both, { 'clinic-phone': '1', 'reply-time': '1 day' }, 'both'],
    ['only some is there', both, { 'clinic-phone': '1' }, 'call 1'],
    ['what it needs is empty', both, { 'clinic-phone': '' }, 'neither'],
    ['nothing is there', both, {}, 'neither'],
    ['no wording can be shown', both.slice(0, 1), {}, null],
    ['there is no wording', [], {}, null],
    ['it needs an empty list', [{ needs: [], text: 'a' }], {}, 'a'],
  ];
  for (const [says, wordings, details, chosen] of rows) it(`is the first that fits where ${says}`, () => expect(chooseWording(wordings, details)).to.equal(chosen));

  it('can be shown for every safety text of the real questionnaire by a clinic that gives nothing', () => {
    for (const [id, { texts }] of Object.entries(proseOf(microneedling.questionnaire, 'en').safetyTexts)) {
      expect(chooseWording(texts, { 'emergency-number': 'your local emergency number' }), id).to.be.a('string').and.not.contain('{');
    }
  });
});

describe('prose', () => {
  const { questionnaire } = bilingual('vi');

  it('is that of the language', () => expect(proseOf(questionnaire, 'vi').title).to.equal(`«${english.title}»`));

  for (const language of ['fr', '', 'EN', 'toString', 'valueOf', 'constructor', '__proto__']) {
    it(`is that of the first language where there is none in ${JSON.stringify(language)}`, () => {
      expect(proseOf(questionnaire, language).title).to.equal(english.title);
    });
  }

  it('cannot be had of a questionnaire that has none', () => {
    expect(() => proseOf({ ...questionnaire, prose: {} }, 'en')).to.throw('microneedling');
  });

  it('of a question or an option without words is its id', () => {
    const prose = proseOf(questionnaire, 'en');
    expect(questionProse(prose, 'no-such-question')).to.deep.equal({ text: 'no-such-question' });
    expect(questionProse(prose, 'medicines').short).to.equal(english.short('medicines'));
    expect(optionProse({ text: 'x' }, 'a')).to.deep.equal({ label: 'a' });
    expect(optionProse({ text: 'x', options: { a: 'A' } }, 'a')).to.deep.equal({ label: 'A' });
    expect(optionProse({ text: 'x', options: { a: { label: 'A', help: 'h' } } }, 'a')).to.deep.equal({ label: 'A', help: 'h' });
  });
});
