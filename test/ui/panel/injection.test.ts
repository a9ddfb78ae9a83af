import { expect, fixtureCleanup } from '@open-wc/testing';
import type { Definition, Question } from '../../../src/definition/types.ts';
import { harmless, PAYLOADS } from '../../fixtures/payloads.ts';
import { choice, group, questionnaireOf, section, several, words } from '../../fixtures/questionnaire.ts';
import { firstDifference, structureOf } from '../structure-of.ts';
import { until } from '../until.ts';
import type { Visitor } from '../visitor.ts';
import { openPanel } from './open-panel.ts';

const questions: Question[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((at) => choice(`choice-${at}`, ['one', 'two', 'three'])),
  several('several', ['one', 'two'], { openChoice: true }),
  { id: 'line', type: 'short-text' },
  words('lines'),
  { id: 'scale', type: 'scale', min: 0, max: 4 },
  { id: 'weight', type: 'quantity', options: [{ code: 'kg' }, { code: 'lb' }] },
  { id: 'areas', type: 'areas', options: [{ code: 'face' }, { code: 'neck' }] },
];

/** A questionnaire whose every word is the next of these texts; no parser would let most of them through. */
function wordedBy(next: () => string): Definition {
  const danger = choice('danger', [{ code: 'one', safetyText: 'now' }, 'two']);
  const many = group('many', [{ id: 'each', type: 'short-text' }], { repeats: { max: 2 } });
  const questionnaire = questionnaireOf({
    sections: [section('first', [...questions, group('together', [choice('inner', ['one', 'two'])])]), section('second', [many, danger])],
    safetyTexts: { now: { then: 'pause', mayGoOn: true, call: ['clinic-phone'], sources: [] } },
    cards: [1, 2, 3].map((at) => ({ id: `card-${at}`, version: '1', sources: [] })),
  });
  const prose = questionnaire.prose['en']!;
  for (const [id, one] of Object.entries(prose.questions)) {
    Object.assign(one, { help: '', why: '', short: '', otherwise: '', format: '' }, id === 'scale' && { ends: { low: '', high: '' } });
    for (const code of Object.keys(one.options ?? {})) one.options![code] = { label: '', help: '' };
  }
  for (const one of Object.values(prose.sections)) Object.assign(one, { intro: '', done: '' });
  for (const one of Object.values(prose.groups ?? {})) Object.assign(one, { intro: '' });
  for (const one of Object.values(prose.safetyTexts)) Object.assign(one, { title: '' });
  for (const list of [prose.intro, prose.footer]) list.push({ text: '' }, { text: '' });
  return { questionnaire: { ...questionnaire, prose: { en: reworded(prose, next) } }, hash: '0'.repeat(64) };
}

function reworded<T>(value: T, next: () => string): T {
  if (typeof value === 'string') return next() as T;
  if (Array.isArray(value)) return value.map((one: unknown) => reworded(one, next)) as T;
  return Object.fromEntries(Object.entries(value as object).map(([name, member]) => [name, reworded<unknown>(member, next)])) as T;
}

/** Does the first thing there is to do, and goes on. */
async function goOn(visitor: Visitor): Promise<void> {
  const [first] = [...visitor.all('radio'), ...visitor.all('checkbox')];
  first?.click();
  await visitor.panel.updateComplete;
  if (first === undefined && visitor.all('textbox').length > 0) return visitor.press('Skip');
  await visitor.press(visitor.all('button', 'I am safe to go on').length > 0 ? 'I am safe to go on' : 'Continue');
}

/** What every screen is made of, from the first question to Sent. */
async function walk(next: () => string): Promise<string[]> {
  const { visitor, transport } = await openPanel({ definition: wordedBy(next) });
  const screens: string[] = [];
  const look = (): number => screens.push(structureOf(visitor.root));
  for (look(); visitor.all('button', 'Send').length === 0; look()) {
    if (screens.length > 60) throw new Error(`no end in sight at “${visitor.title}”`);
    await goOn(visitor);
  }
  await visitor.press('Send');
  await transport.answer({ kind: 'delivered', receipt: 'R' });
  await visitor.reach('Sent');
  look();
  fixtureCleanup();
  return screens;
}

describe('a questionnaire whose every word is an attack', () => {
  it('looks as one of harmless words does, on every screen, and runs nothing', async function () {
    this.timeout(120_000);
    let ran = 0;
    Object.assign(window, { ran: () => (ran += 1) });
    const used = new Set<string>();
    let at = 0;
    while (used.size < PAYLOADS.length) {
      const from = at;
      const attack = await walk(() => {
        const text = PAYLOADS[at++ % PAYLOADS.length]!;
        used.add(text);
        return text;
      });
      at = from;
      const plain = await walk(() => harmless(PAYLOADS[at++ % PAYLOADS.length]!));
      const differences = attack.flatMap((screen, number) => firstDifference(screen, plain[number] ?? '') ?? []);
      expect(differences, `of the texts from ${from}`).to.deep.equal([]);
      expect(attack.length).to.equal(plain.length);
    }
    await until(() => document.readyState === 'complete', 'the page is whole');
    expect(ran).to.equal(0);
    Reflect.deleteProperty(window, 'ran');
  });
});
