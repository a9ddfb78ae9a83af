import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Option, Question } from '../../src/definition/types.ts';
import { compile } from '../../src/engine/compile.ts';
import { walk } from '../../src/engine/walk.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { input, request } from '../fixtures/visit.ts';
import { allQuestions, readFixture, readTreatment } from './shipped-treatments.ts';

type Answers = Record<string, unknown>;

/** One question as the agreed flow has it, under our id; `added` where the flow lacks it. */
interface Card {
  question: string;
  /** Its number in the flow. */
  card?: number;
  added?: string;
  kind: string;
  /** What each option raises and shows, as `summed` writes it. */
  options: Record<string, string>;
  shownBy?: Answers[];
  hiddenBy?: Answers[];
  /** The setting of a clinic that asks it elsewhere. */
  leftBy?: string;
  /** Where it is not asked although the flow asks it, and why. */
  less?: string;
}

interface Flow {
  /** Answers of a visitor with nothing to report; any other question is skipped. */
  base: Answers;
  cards: Card[];
  /** Everything that is otherwise here than there. */
  deviations: { place: string; flow: string | null; ours: string | null; reason: string }[];
  together: { name: string; answers: Answers; settings?: string[]; raises: string[]; never: string[] }[];
}

const flow = readFixture<Flow>('microneedling-flow.json');
const definition = await readTreatment('microneedling');
const conversation = compile(definition);
const apart = new Set(['consent', 'contact', 'tell-clinic']);
const { sections } = definition.questionnaire;
const questions = allQuestions({ ...definition.questionnaire, sections: sections.filter(({ id }) => !apart.has(id)) }).filter(({ id }) => !id.startsWith('tell-clinic'));

function visit(answers: Answers, settings: readonly string[] = []): { asked: string[]; flags: string[] } {
  const { actor, asked, stuckAt } = walk(conversation, { ...input, settings }, { answers: { ...flow.base, ...answers }, language: 'en', at: () => input.startedAt });
  assert.equal(stuckAt, null);
  const { urgent, hold, review, note } = summarise(conversation, actor.getSnapshot().context, request);
  return { asked, flags: [...urgent, ...hold, ...review, ...note].map(({ level, code }) => `${level} ${code}`) };
}

function kindOf({ type }: Question): string {
  if (type === 'single-choice' || type === 'yes-no') return 'one';
  return type === 'multiple-choice' || type === 'areas' ? 'several' : 'text';
}

/** What choosing an option does, in one line. */
function summed({ flags = [], safetyText }: Option): string {
  const raised = flags.map(({ level, code, when }) => `${level} ${code}${when ? ' (if)' : ''}`);
  return [...raised.sort(), ...(safetyText ? [`shows ${safetyText}`] : [])].join('; ');
}

/** Every difference between two tables, as `place: there, here`. */
function differences(there: ReadonlyMap<string, string>, here: ReadonlyMap<string, string>): string[] {
  const places = [...new Set([...there.keys(), ...here.keys()])];
  return places.filter((place) => there.get(place) !== here.get(place)).map((place) => lineOf(place, there.get(place) ?? null, here.get(place) ?? null));
}

const lineOf = (place: string, there: string | null, here: string | null): string => `${place}: ${JSON.stringify(there)} in the flow, ${JSON.stringify(here)} here`;

describe('the agreed flow of microneedling', () => {
  const ours = new Map(questions.flatMap((question): [string, string][] => [[question.id, kindOf(question)], ...(question.options ?? []).map((option): [string, string] => [`${question.id}/${option.code}`, summed(option)])]));
  const tableOf = (cards: readonly Card[]): Map<string, string> => new Map(cards.flatMap(({ question, kind, options }): [string, string][] => [[question, kind], ...Object.entries(options).map(([code, does]): [string, string] => [`${question}/${code}`, does])]));

  it('has 29 cards', () => {
    assert.deepEqual([...new Set(flow.cards.flatMap(({ card = [] }) => card))], Array.from({ length: 29 }, (_, index) => index + 1));
  });

  it('is kept: every question, option, flag and safety text of it is here, and nothing else but what is listed with its reason', () => {
    const expected = flow.deviations.map(({ place, flow: there, ours: here }) => lineOf(place, there, here));
    assert.deepEqual(differences(tableOf(flow.cards), ours).sort(), expected.sort());
  });

  it('gives a reason for every addition and deviation', () => {
    assert.deepEqual(flow.cards.filter(({ card, added = '' }) => card === undefined && added.length < 10), []);
    assert.deepEqual(flow.deviations.filter(({ reason }) => reason.length < 10), []);
    assert.deepEqual(flow.cards.filter(({ less }) => less !== undefined && less.length < 10), []);
  });

  it('is asked in its order', () => {
    const order = flow.cards.filter(({ card }) => card !== undefined).map(({ question }) => question);
    const here = questions.map(({ id }) => id).filter((id) => order.includes(id));
    assert.deepEqual(here, order.filter((id) => here.includes(id)));
  });

  it('clears the other ticks by "none" on every card of several, and lets "not sure" stand beside others', () => {
    const several = questions.filter((question) => kindOf(question) === 'several').flatMap(({ id, options = [] }) => options.map(({ code, exclusive = false }) => ({ place: `${id}/${code}`, code, exclusive })));
    assert.deepEqual(several.filter(({ code, exclusive }) => exclusive !== (code === 'none')).map(({ place }) => place), []);
  });

  for (const { question, shownBy = [], hiddenBy = [] } of flow.cards.filter((card) => card.shownBy)) {
    it(`asks ${question} on its branch and nowhere else`, () => {
      const wrong = [...shownBy.map((answers) => ({ answers, asks: true })), ...hiddenBy.map((answers) => ({ answers, asks: false }))].filter(({ answers, asks }) => visit(answers).asked.includes(question) !== asks);
      assert.deepEqual(wrong, []);
    });
  }

  it('leaves to the booking page what a clinic asks there, and asks all else', () => {
    const left = flow.cards.filter(({ leftBy }) => leftBy === 'plans-at-booking').map(({ question }) => question);
    const { asked } = visit({});
    assert.deepEqual(visit({}, ['plans-at-booking']).asked, asked.filter((id) => !left.includes(id)));
    assert.equal(left.length, 5);
  });

  it('asks every question without a branch of everybody', () => {
    const everybody = flow.cards.filter(({ question, shownBy }) => !shownBy && ours.has(question) && question !== 'optional-extras-budget').map(({ question }) => question);
    const { asked } = visit({});
    assert.deepEqual(everybody.filter((id) => !asked.includes(id)), []);
  });

  it('asks every branch that can hold or is urgent of a visitor who skips all that can be skipped', () => {
    const pressing = questions.filter(({ options = [] }) => options.some(({ flags = [] }) => flags.some(({ level }) => level === 'urgent' || level === 'hold'))).map(({ id }) => id);
    const mandatory = ['consent', 'age-band', 'urgent-now'];
    const skipped = Object.fromEntries(Object.keys(flow.base).filter((id) => !mandatory.includes(id)).map((id) => [id, undefined]));
    const { asked } = visit(skipped);
    assert.deepEqual(pressing.filter((id) => !asked.includes(id)), []);
    assert.ok(pressing.length > 10);
  });

  for (const { name, answers, settings, raises, never } of flow.together) {
    it(`raises together: ${name}`, () => {
      const { flags } = visit(answers, settings);
      assert.deepEqual(raises.filter((flag) => !flags.includes(flag)), [], `missing of: ${flags.join(', ')}`);
      assert.deepEqual(flags.filter((flag) => never.includes(flag.split(' ')[1]!)), []);
      for (const flag of raises) assert.deepEqual(flags.filter((other) => other.endsWith(` ${flag.split(' ')[1]!}`)), [flag]);
    });
  }
});
