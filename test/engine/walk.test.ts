import { expect } from '@open-wc/testing';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { compile } from '../../src/engine/compile.ts';
import { viewOf } from '../../src/engine/view.ts';
import { walk, type Script, type Walk } from '../../src/engine/walk.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { entriesOf, entryOf } from '../../src/rules/answers.ts';
import { bilingual, calmAnswers, calmBefore, microneedling } from '../fixtures/microneedling.ts';
import { questionnaireOf } from '../fixtures/questionnaire.ts';
import { input } from '../fixtures/visit.ts';

const conversation = compile(microneedling);
const at = (): string => input.startedAt;
const walked = (changes: Record<string, unknown>, script: Partial<Script> = {}): Walk =>
  walk(conversation, input, { answers: { ...calmAnswers, ...changes }, language: 'en', at, ...script });
const outcomeOf = ({ actor }: Walk): unknown => actor.getSnapshot().value;

describe('a scripted visit', () => {
  it('asks the calm path in order and completes', () => {
    const result = walked({});
    expect(result.asked).to.deep.equal(Object.keys(calmAnswers));
    expect(result.stuckAt).to.equal(null);
    expect(outcomeOf(result)).to.equal('completed');
  });

  it('shows what asks for nothing without counting it as asked', () => {
    const note = { id: 'note', type: 'display' };
    const parsed = parseQuestionnaire(questionnaireOf({ id: 'short', items: [note, { id: 'name', type: 'short-text' }, { ...note, id: 'end' }] }), questionTypes);
    if (!('questionnaire' in parsed)) throw new Error(JSON.stringify(parsed.issues));
    const result = walk(compile({ questionnaire: parsed.questionnaire, hash: '0'.repeat(64) }), input, { answers: { name: 'An' }, language: 'en', at });
    expect(result.asked).to.deep.equal(['name']);
    expect(outcomeOf(result)).to.equal('completed');
  });

  it('skips what the script leaves out, and asks the details that a skipped answer leaves open', () => {
    const { asked, actor } = walked({ 'main-concern': undefined, medicines: undefined, 'skin-history': undefined });
    expect(asked).to.include.members(['concern-duration', 'skin-condition-area', 'cold-sore-detail', 'isotretinoin-when', 'medicine-names']);
    expect(asked).to.not.include('stretch-mark-detail-colour').and.not.include('keloid-detail');
    expect(Object.fromEntries(entriesOf(actor.getSnapshot().context.answers))['medicines']?.status).to.equal('skipped');
  });

  it('never asks what the answers hide, though the script has an answer to it', () => {
    const { asked, actor } = walked({ 'scar-detail': ['raised'], 'isotretinoin-when': 'now' });
    expect(asked).to.not.include('scar-detail').and.not.include('isotretinoin-when');
    expect(Object.fromEntries(entriesOf(actor.getSnapshot().context.answers))).to.not.have.any.keys('scar-detail', 'isotretinoin-when');
  });

  for (const id of ['consent', 'age-band', 'urgent-now']) {
    it(`is stuck where it has no answer to ${id}`, () => {
      const { stuckAt, asked } = walked({ [id]: undefined });
      expect(stuckAt).to.equal(id);
      expect(asked.at(-1)).to.equal(id);
    });
  }

  it('is stuck at an answer that is none', () => {
    expect(walked({ medicines: ['no-such-medicine'] }).stuckAt).to.equal('medicines');
  });

  it('goes past a text that only pauses, and ends at one that stops', () => {
    expect(outcomeOf(walked({ 'skin-today': ['new-lump'] }))).to.equal('completed');
    const stopped = walked({ 'urgent-now': ['after-treatment'], 'tell-clinic-name': 'Linh' });
    expect(outcomeOf(stopped)).to.equal('stopped');
    expect(stopped.asked).to.deep.equal([...calmBefore('main-concern'), 'tell-clinic-name', 'tell-clinic-phone']);
  });

  it('goes past a text that stops only where the script says so and the text allows it', () => {
    expect(outcomeOf(walked({ 'urgent-now': ['after-treatment'] }, { wentOn: ['urgent-now'] }))).to.equal('completed');
    expect(outcomeOf(walked({ 'urgent-now': ['breathing-swelling'] }, { wentOn: ['urgent-now'] }))).to.equal('stopped');
  });

  it('ends though words on a list are typed where the clinic is told', () => {
    expect(outcomeOf(walked({ 'urgent-now': ['breathing-swelling'], 'tell-clinic-name': 'I want to die' }))).to.equal('stopped');
  });

  it('ends under 18', () => {
    const result = walked({ 'age-band': 'under-18' });
    expect(outcomeOf(result)).to.equal('ended-minor');
    expect(Object.fromEntries(entriesOf(result.actor.getSnapshot().context.answers))).to.deep.equal({});
  });

  it('stamps each act with the given language and time', () => {
    const both = compile(bilingual('vi'));
    const { actor } = walk(both, input, {
      answers: calmAnswers,
      language: 'en',
      languageOf: (id) => (id === 'medicines' ? 'vi' : 'en'),
      at: (id) => (id === 'allergies' ? '2026-01-31T10:00:00+07:00' : input.startedAt),
    });
    const { answers } = actor.getSnapshot().context;
    expect(entryOf(answers, 'medicines')).to.include({ language: 'vi', at: input.startedAt });
    expect(entryOf(answers, 'allergies')).to.include({ language: 'en', at: '2026-01-31T10:00:00+07:00' });
  });

  it('reads the settings of the clinic, and the same script walks the same way', () => {
    const [one, two] = [walked({ 'health-conditions': ['heart-device'] }), walked({ 'health-conditions': ['heart-device'] })];
    expect(one.asked).to.deep.equal(two.asked);
    expect(JSON.stringify(viewOf(one.actor.getSnapshot(), conversation))).to.equal(JSON.stringify(viewOf(two.actor.getSnapshot(), conversation)));
  });
});
