import { expect } from '@open-wc/testing';
import type { Question, Questionnaire } from '../../src/definition/types.ts';
import { Findings } from '../../src/fhir/findings.ts';
import { listUncarried } from '../../src/fhir/list-uncarried.ts';
import { choice, group, questionnaireOf, section } from '../fixtures/questionnaire.ts';

const LEFT = 'a FHIR Questionnaire has no place for it';

const listed = (questionnaire: Questionnaire): [path: string, message: string, hint: string][] => {
  const findings = new Findings();
  listUncarried(questionnaire, findings);
  return findings.warnings.map(({ path, message, hint }) => [path, message, hint]);
};

const alone = (parts: Parameters<typeof questionnaireOf>[0]): Questionnaire => {
  const { afterStop: _, ...rest } = questionnaireOf(parts);
  return rest;
};

const text = (id: string, more: Partial<Question> = {}): Question => ({ id, type: 'short-text', ...more });

/** What a question says, and what is listed of it. */
const questions: [question: Question, message: string | null, hint?: string][] = [
  [text('a', { restricted: true }), '"restricted" (for clinicians only): not carried'],
  [choice('a', ['x', { code: 'y', restricted: true }]), '"restricted" (for clinicians only): not carried'],
  [text('a', { type: 'date', notSure: true }), '"I am not sure" beside a date or a number: not carried'],
  [text('a', { type: 'date', precision: 'day' }), 'the precision of a date: not carried'],
  [text('a', { refines: { question: 'b', code: 'x' } }), 'which option a branch refines: not carried'],
  [text('a', { core: true }), '"core": not carried'],
  [choice('a', ['x', { code: 'y', means: 'not-sure' }]), 'what a "not sure" option means: not carried'],
  [choice('a', ['x', { code: 'y', means: 'not-sure', source: { element: 'valueString', value: 'y' } }]), null],
  [choice('a', [{ code: 'x', required: true }, 'y'], { type: 'consent' }), 'that an option of consent must be ticked: not carried'],
  [text('a', { mandatory: 'safety' }), '"mandatory": "safety" is written as required', 'R4 knows no more'],
  [choice('a', [{ code: 'x', exclusive: true }, 'y'], { mandatory: 'required', readOnly: true, initial: 'x' }), null],
];

describe('what a FHIR Questionnaire cannot carry', () => {
  for (const [question, message, hint = LEFT] of questions) {
    it(`is listed of a question: ${JSON.stringify(question)}`, () => {
      const expected = message === null ? [] : [['$.sections[0].items[0]', message, hint]];
      expect(listed(alone({ items: [question] }))).to.deep.equal(expected);
    });
  }

  it('is listed of a questionnaire', () => {
    const questionnaire = alone({
      items: [text('a')],
      flags: { f: { topic: 't', sources: [] } },
      rules: [{ id: 'r', when: { question: 'a', exists: true }, raises: { level: 'note', code: 'f' } }],
      safetyTexts: { s: { then: 'stop', call: [], sources: [] } },
      wordLists: [{ id: 'w', flags: [], words: {} }],
      cards: [{ id: 'c', version: '1', sources: [] }],
      sources: { s: 'https://a.example' },
      approval: { owner: 'o', role: 'r', date: '2026-01-31', hash: 'h' },
    });
    expect(listed(questionnaire)).to.deep.equal([
      ['$.flags', 'flags for staff: not carried', LEFT],
      ['$.rules', 'rules over several answers: not carried', LEFT],
      ['$.safetyTexts', 'safety texts: not carried', LEFT],
      ['$.wordLists', 'word lists: not carried', LEFT],
      ['$.cards', 'information cards: not carried', LEFT],
      ['$.sources', 'sources: not carried', LEFT],
      ['$.approval', 'the approval: not carried', LEFT],
    ]);
  });

  it('is listed once, where it is met first, whichever section and group it stands in', () => {
    const sections = [section('one', [text('a')]), section('two', [text('b'), group('g', [text('c'), text('d', { core: true })])]), section('three', [text('e', { core: true })])];
    const afterStop = section('last', [text('f', { restricted: true }), text('h', { core: true })]);
    expect(listed(questionnaireOf({ sections, afterStop }))).to.deep.equal([
      ['$.afterStop', 'what is asked after a stop stands last, without saying so', 'R4 cannot say that a form ends early'],
      ['$.sections[1].items[1].items[1]', '"core": not carried (here and in 2 more)', LEFT],
      ['$.afterStop.items[0]', '"restricted" (for clinicians only): not carried', LEFT],
    ]);
  });

  it('is listed of the words of each language', () => {
    const questionnaire = alone({ items: [text('a'), choice('b', ['x', 'y', 'z'])], languages: ['en', 'vi'] });
    const { en, vi } = questionnaire.prose;
    en!.questions['a'] = { text: 'A?', help: 'help', short: 'short' };
    en!.questions['b'] = { text: 'B, {answer:a}?', otherwise: 'B?', options: { x: 'X', y: { label: 'Y', help: 'help' }, z: { label: 'Z' } } };
    vi!.questions['a'] = { text: 'A?', why: 'because' };
    vi!.questions['b'] = { text: 'B?', options: { x: { label: 'X' }, y: 'Y', z: 'Z' } };
    expect(listed(questionnaire)).to.deep.equal([
      ['$.prose.en.questions.b', 'a text that speaks of an earlier answer is written without it', 'R4 texts are the same for everyone'],
      ['$.prose.en.questions.b', 'help beside an option: not carried', LEFT],
      ['$.prose.vi.questions.a', 'why a question is asked: not carried', LEFT],
    ]);
  });
});
