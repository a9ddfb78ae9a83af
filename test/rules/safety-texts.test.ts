import { expect } from '@open-wc/testing';
import type { SafetyText } from '../../src/definition/types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { safetyTextsOf, strictest } from '../../src/rules/safety-texts.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { microneedling } from '../fixtures/microneedling.ts';

const index = indexQuestions(microneedling.questionnaire);
const questionOf = (id: string) => {
  const placed = index.byId.get(id);
  if (!placed) throw new Error(id);
  return placed.question;
};
const textsFor = (id: string, value: AnswerValue): string[] => safetyTextsOf(value, questionOf(id), index);

describe('the safety texts of an answer', () => {
  const rows: [id: string, value: AnswerValue, texts: string[]][] = [
    ['urgent-now', ['none'], []],
    ['urgent-now', ['breathing-swelling', 'changing-spot'], ['rf-allergy', 'rf-lesion']],
    ['pigment-detail', 'one-changing', ['rf-lesion']],
    ['appearance-impact', 'a-lot', ['rf-distress']],
    ['desired-outcome', 'I want to die and I hate my face', ['rf-self-harm', 'rf-distress']],
    ['main-concern', [{ code: 'other', text: 'I get short of breath' }], ['rf-allergy']],
    ['main-concern', ['other'], []],
    ['home-device-shared', 'not-sure', ['rf-exposure']],
  ];
  for (const [id, value, texts] of rows) {
    it(`${id} ${JSON.stringify(value)}: ${texts.join(', ') || 'none'}`, () => expect(textsFor(id, value)).to.deep.equal(texts));
  }

  it('are each named once', () => {
    expect(textsFor('main-concern', ['acne-scars', { code: 'other', text: 'a blister, and then blisters' }])).to.deep.equal(['rf-post-treatment']);
  });
});

describe('several safety texts together', () => {
  const text = (then: SafetyText['then'], mayGoOn?: boolean): SafetyText => ({ then, call: [], sources: [], ...(mayGoOn !== undefined && { mayGoOn }) });
  const rows: [says: string, texts: SafetyText[], result: ReturnType<typeof strictest>][] = [
    ['none lead to nothing', [], null],
    ['a pause pauses and is read past', [text('pause')], { then: 'pause', mayGoOn: true }],
    ['a stop stops', [text('stop')], { then: 'stop', mayGoOn: false }],
    ['a stop may be safe to pass', [text('stop', true)], { then: 'stop', mayGoOn: true }],
    ['a stop beats a pause', [text('pause', true), text('stop', true)], { then: 'stop', mayGoOn: true }],
    ['one that cannot be passed beats one that can', [text('stop', true), text('stop')], { then: 'stop', mayGoOn: false }],
    ['in either order', [text('stop'), text('stop', true)], { then: 'stop', mayGoOn: false }],
    ['the end for a minor beats all', [text('stop', true), text('end-minor'), text('pause')], { then: 'end-minor', mayGoOn: false }],
  ];
  for (const [says, texts, result] of rows) it(says, () => expect(strictest(texts)).to.deep.equal(result));
});
