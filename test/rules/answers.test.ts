import { expect } from '@open-wc/testing';
import { answersFrom, entriesOf, entryOf, valueOf, withEntry, withoutEntries, type Entry } from '../../src/rules/answers.ts';

const said = (value: string): Entry => ({ status: 'answered', value, language: 'en', at: '2026-01-31T09:00:00+07:00' });
const skipped: Entry = { status: 'skipped', language: 'en', at: '2026-01-31T09:00:00+07:00' };
const keys = Array.from({ length: 500 }, (_, at) => `q${at}#${at % 7}`);
const many = answersFrom(Object.fromEntries(keys.map((key) => [key, said(key)])));

describe('the answers of a visit', () => {
  it('give back each entry, and nothing that was never said', () => {
    for (const key of keys) expect(valueOf(many, key)).to.equal(key);
    for (const key of ['q0', 'q1#2', 'constructor', '__proto__', 'toString', '']) expect(entryOf(many, key), key).to.equal(undefined);
    expect(new Map(entriesOf(many)).size).to.equal(keys.length);
  });

  it('keep an entry for names that every object has', () => {
    for (const key of ['constructor', 'toString', '__proto__#1']) expect(valueOf(withEntry({}, key, said('x')), key)).to.equal('x');
  });

  it('are not changed in place', () => {
    const before = JSON.stringify(many);
    const more = withEntry(withEntry(many, 'q0#0', said('new')), 'other', skipped);
    const fewer = withoutEntries(more, ['q1#1', 'q2#2', 'never']);
    expect(JSON.stringify(many)).to.equal(before);
    expect([valueOf(more, 'q0#0'), valueOf(fewer, 'q0#0'), valueOf(fewer, 'q1#1'), valueOf(fewer, 'q3#3')]).to.deep.equal(['new', 'new', undefined, 'q3#3']);
    expect(entriesOf(fewer)).to.have.length(keys.length - 1);
  });

  it('have an entry and no value where a question was skipped', () => {
    const answers = withEntry({}, 'asked', skipped);
    expect([entryOf(answers, 'asked'), valueOf(answers, 'asked')]).to.deep.equal([skipped, undefined]);
  });

  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(many))).to.deep.equal(many);
  });
});
