import { expect } from '@open-wc/testing';
import { compile } from '../../src/engine/compile.ts';
import { saveSession } from '../../src/engine/session.ts';
import { snapshotFault } from '../../src/engine/snapshot-fault.ts';
import { answersFrom, type Entry } from '../../src/rules/answers.ts';
import { definitionOf } from '../fixtures/microneedling.ts';
import { choice, questionnaireOf, words } from '../fixtures/questionnaire.ts';
import { moment, Visit } from '../fixtures/visit.ts';

type Json = Record<string, unknown>;

const conversation = compile(
  definitionOf(
    questionnaireOf({
      items: [choice('first', ['a', { code: 'b', safetyText: 'text' }]), words('second')],
      safetyTexts: { text: { then: 'pause', call: [], sources: [] } },
    }),
  ),
);

/** A sound snapshot as it comes back from storage, to be damaged. */
function saved(): Json & { context: Json } {
  const visit = new Visit(conversation).answer('a');
  return JSON.parse(JSON.stringify(saveSession(conversation, visit.actor).snapshot)) as Json & { context: Json };
}

const entry = { status: 'answered', value: 'a', language: 'en', at: moment(1) } as const;
const withContext = (change: Json): Json => ({ ...saved(), context: { ...saved().context, ...change } });
const withAnswers = (entries: Json): Json => withContext({ answers: answersFrom(entries as Record<string, Entry>) });
const NO_STATE = 'it names a state that does not exist';
const NO_CONTEXT = 'it holds no whole context';
const NO_QUESTION = 'it holds an answer to no question';

describe('a stored snapshot', () => {
  for (const value of ['review', 'completed', { part: 'second' }, { part: { first: 'asking' } }, { part: { first: 'safety' } }, { 'after-stop': 'call-name' }]) {
    it(`can stand at ${JSON.stringify(value)}`, () => expect(snapshotFault({ ...saved(), value }, conversation)).to.equal(null));
  }

  for (const change of [{ answers: {} }, { answers: answersFrom({ first: entry }) }, { stoppedAt: 'first' }, { heldAt: null }, { retractions: [] }, { instances: { group: 1 } }]) {
    it(`can hold ${JSON.stringify(change)}`, () => expect(snapshotFault(withContext(change), conversation)).to.equal(null));
  }

  it('can hold a question that was skipped', () => {
    expect(snapshotFault(withAnswers({ second: { status: 'skipped', language: 'en', at: moment(1) } }), conversation)).to.equal(null);
  });

  const rows: [says: string, snapshot: unknown, fault: string][] = [
    ['nothing', null, 'it holds no snapshot'],
    ['a text', 'snapshot', 'it holds no snapshot'],
    ['a list', [saved()], 'it holds no snapshot'],
    ['no state', { ...saved(), value: undefined }, NO_STATE],
    ['an unknown state', { ...saved(), value: 'nowhere' }, NO_STATE],
    ['a section without a question', { ...saved(), value: 'part' }, NO_STATE],
    ['a name every object has', { ...saved(), value: 'constructor' }, NO_STATE],
    ['an unknown question', { ...saved(), value: { part: 'third' } }, NO_STATE],
    ['a question that can hold, without where in it', { ...saved(), value: { part: 'first' } }, NO_STATE],
    ['a question that cannot hold, held', { ...saved(), value: { part: { second: 'safety' } } }, NO_STATE],
    ['two states at once', { ...saved(), value: { part: 'second', 'after-stop': 'call-name' } }, NO_STATE],
    ['no name at all', { ...saved(), value: {} }, NO_STATE],
    ['a list of states', { ...saved(), value: ['part'] }, NO_STATE],
    ['no context', { ...saved(), context: undefined }, NO_CONTEXT],
    ['a list for a context', { ...saved(), context: [] }, NO_CONTEXT],
    ...(['answers', 'drafts', 'instances'] as const).map((name): [string, unknown, string] => [`a text for ${name}`, withContext({ [name]: 'text' }), NO_CONTEXT]),
    ...(['answers', 'drafts', 'instances'] as const).map((name): [string, unknown, string] => [`null for ${name}`, withContext({ [name]: null }), NO_CONTEXT]),
    ...(['settings', 'retractions', 'safetyRecords', 'pending'] as const).map((name): [string, unknown, string] => [`no list for ${name}`, withContext({ [name]: {} }), NO_CONTEXT]),
    ...(['startedAt', 'localDate', 'zone', 'direction'] as const).map((name): [string, unknown, string] => [`a number for ${name}`, withContext({ [name]: 7 }), NO_CONTEXT]),
    ...(['heldAt', 'stoppedAt'] as const).map((name): [string, unknown, string] => [`a number for ${name}`, withContext({ [name]: 7 }), NO_CONTEXT]),
    ['a text for a switch', withContext({ returning: 'yes' }), NO_CONTEXT],
    ['a member that only prototypes have', { ...saved(), context: Object.create(saved().context) as unknown }, NO_CONTEXT],
    ['an entry of no kind', withAnswers({ first: { ...entry, status: 'guessed' } }), NO_QUESTION],
    ['an entry that is a text', withAnswers({ first: 'a' }), NO_QUESTION],
    ['an entry where nobody looks for it', withContext({ answers: { elsewhere: { first: entry } } }), NO_CONTEXT],
    ['a table that is none', withContext({ answers: { t0: 'a' } }), NO_QUESTION],
    ['an entry of no question', withAnswers({ first: entry, third: entry }), NO_QUESTION],
    ['an answer that does not fit', withAnswers({ first: { ...entry, value: 'c' } }), 'it holds answers that do not fit their questions: first'],
    ['two that do not', withAnswers({ first: { ...entry, value: 'c' }, second: { ...entry, value: 7 } }), 'it holds answers that do not fit their questions: first, second'],
  ];
  for (const [says, snapshot, fault] of rows) {
    it(`is damaged with ${says}`, () => expect(snapshotFault(snapshot, conversation)).to.equal(fault));
  }
});
