import type { Definition, Question, Questionnaire } from '../../src/definition/types.ts';
import { compile, type Conversation } from '../../src/engine/compile.ts';
import { startSession } from '../../src/engine/session.ts';
import { viewOf } from '../../src/engine/view.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Summary } from '../../src/summary/types.ts';
import { pick } from '../fixtures/random.ts';
import { input, moment, request } from '../fixtures/visit.ts';

type Random = () => number;

/** A questionnaire with some hash. */
export const definitionOf = (questionnaire: Questionnaire): Definition => ({ questionnaire, hash: '0'.repeat(64) });

/** Answers that some question of each type takes. */
const ANSWERS: Record<string, (random: Random) => unknown> = {
  'yes-no': (random) => random() < 0.6,
  integer: (random) => Math.floor(random() * 130),
  decimal: (random) => Math.round(random() * 2000) / 10,
  scale: (random) => Math.floor(random() * 12),
  date: (random) => pick(['1984', '1984-06', '1984-06-15', '2025-12-31', '2026-01-31'], random),
  time: (random) => pick(['09:30', '23:59:58'], random),
  'date-time': (random) => pick(['2025-12-31T23:30', '1984-06-15T08:00'], random),
  url: () => 'https://clinic.example/a',
  attachment: () => true,
  display: () => true,
};

const WORDS = ['yes', 'Smoother skin', 'abc', '0901234567', '12345', 'a@b.example'];

function oneAnswer(question: Question, random: Random): unknown {
  const { type, options = [], openChoice, notSure } = question;
  if (notSure && random() < 0.2) return 'not-sure';
  if (type === 'quantity') return { value: Math.round(random() * 900) / 10, unit: pick(options, random).code };
  if (type === 'single-choice' || type === 'multiple-choice' || type === 'areas') return openChoice && random() < 0.3 ? { text: 'something else' } : pick(options, random).code;
  return ANSWERS[type]?.(random) ?? pick(WORDS, random);
}

function anAnswer(question: Question, random: Random): unknown {
  if (question.readOnly) return undefined;
  if (question.repeats || question.type === 'multiple-choice') return Array.from({ length: 1 + Math.floor(random() * 3) }, () => oneAnswer(question, random));
  return oneAnswer(question, random);
}

/** One visit of someone who answers at random, and skips some of what can be skipped. */
export function randomVisit(of: Questionnaire | Conversation, random: Random): { summary: Summary; asked: string[] } {
  const conversation = 'machine' in of ? of : compile(definitionOf(of));
  const actor = startSession(conversation, input);
  const asked: string[] = [];
  const act = { language: 'en', at: moment(1) };
  for (let step = viewOf(actor.getSnapshot(), conversation).step; step.kind === 'question'; step = viewOf(actor.getSnapshot(), conversation).step) {
    const { key, placed } = step;
    asked.push(key);
    if (asked.length > 5000) throw new Error(`no end after ${key}`);
    const skips = random() < 0.15 && step.canSkip;
    const tries = skips ? [] : Array.from({ length: 40 }, () => (placed.asksFor && asked.length > 300 ? false : anAnswer(placed.question, random)));
    const answered = tries.map((value) => ({ type: 'question.answered' as const, question: key, value, ...act })).find((event) => actor.getSnapshot().can(event));
    const event = answered ?? { type: 'question.skipped' as const, question: key, ...act };
    if (!actor.getSnapshot().can(event)) throw new Error(`stuck at ${key}: ${JSON.stringify(placed.question)}`);
    actor.send(event);
  }
  actor.send({ type: 'review.confirmed' });
  return { summary: summarise(conversation, actor.getSnapshot().context, request), asked };
}
