import { expect } from '@open-wc/testing';
import { groupFlags, namesOf, safetyTextsUnder } from '../../src/summary/flag-groups.ts';
import type { ShownSafetyText, SummaryFlag } from '../../src/summary/types.ts';
import { answer, flag, visit } from './fixtures/staff-builder.ts';

const text = (id: string, question: string, at: string): ShownSafetyText => ({ id, question, text: 'Get help.', language: 'en', at, choice: 'went-on' });
const codesOf = (flags: SummaryFlag[]): string[][] => groupFlags(flags).map(({ flags: all }) => all.map(({ code, said }) => `${code} ${said.join()}`));

describe('flags of one level', () => {
  it('stand together where they say the same, in the order they came', () => {
    const flags = [flag('hold', 'a', 'one/a', 'A', ['x'], 'Why.'), flag('hold', 'b', 'one/b', 'B', ['y'], 'Why.'), flag('hold', 'a', 'two/a', 'A', ['z'], 'Why.')];
    expect(codesOf(flags)).to.deep.equal([['a x', 'a z'], ['b y']]);
  });

  it('stay apart where one is for clinicians only or was taken back', () => {
    const flags = [{}, { restricted: true }, { retracted: { now: [] } }, { retracted: { now: ['No'] } }].map((more) => flag('hold', 'a', 'one/a', 'A', ['x'], 'Why.', more));
    expect(codesOf(flags)).to.have.length(4);
  });
});

describe('a safety text', () => {
  const early = text('see-someone', 'one', '2026-01-31T09:00:00Z');
  const late = text('see-someone', 'two', '2026-01-31T09:05:00Z');
  const urgent = [flag('urgent', 'u', 'one/u', 'U', ['x'], 'Why.', { safetyTexts: [early] }), flag('urgent', 'u', 'two/u', 'U', ['y'], 'Why.', { safetyTexts: [late, late] })];
  const hold = [flag('hold', 'h', 'one/h', 'H', ['x'], 'Why.', { safetyTexts: [early] })];
  const summary = visit([], [...urgent, ...hold]);
  const under = (flags: SummaryFlag[]): ShownSafetyText[] => groupFlags(flags).flatMap((group) => safetyTextsUnder(group, summary));

  it('stands once for each time it was read, under the most pressing flag', () => {
    expect(under(urgent)).to.deep.equal([early, late]);
    expect(under(hold)).to.deep.equal([]);
  });
});

describe('the questions behind a flag', () => {
  it('have staff’s names, each once, now or before they left the path, else their ids', () => {
    const summary = visit([answer('one', 'health', 'First', 'First?', 'Yes'), answer('two', 'health', 'First', 'Again?', 'Yes')], []);
    const raised = { ...flag('hold', 'a', 'rule', 'A', [], 'Why.'), questions: ['one', 'two', 'three', 'four'] };
    const retraction = { question: 'three', value: 'x', codes: [], shown: { question: 'Third?', answer: ['x'], language: 'en' }, staff: { question: 'Third', answer: ['x'] }, reason: 'changed' as const, now: [] };
    expect(namesOf(raised, { ...summary, retractions: [retraction] })).to.deep.equal(['First', 'Third', 'four']);
  });
});
