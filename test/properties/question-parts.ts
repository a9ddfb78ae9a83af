import type { Operand, Option, Question, Span } from '../../src/definition/types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { readAnswer } from '../../src/questions/question-types.ts';
import { pick } from '../fixtures/random.ts';

/** A source of numbers from 0 up to 1. */
export type Random = () => number;

/** The types that made-up questions have; consent stands at the beginning only. */
export const TYPES = [
  'single-choice', 'multiple-choice', 'yes-no', 'date', 'integer', 'single-choice', 'multiple-choice', 'yes-no', 'quantity', 'areas', 'decimal', 'scale', 'time', 'date-time', 'short-text', 'long-text', 'url', 'phone', 'email', 'display', 'attachment',
] as const;

const DATES = ['2023', '2024', '2025', '2026', '2024-02', '2025-07', '2025-12', '2026-01', '2026-02', '2024-02-29', '2025-12-31', '2026-01-01', '2025-07-30', '2025-07-31', '2025-12-29', '2026-01-29', '2026-01-30', '2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-04-30'];
const TIMES = ['00:00', '08:15', '08:15:30', '12:00', '18:30', '23:59'];
const TEXTS = ['smoother skin', 'I used a needle', 'needle!', 'a sharp pain, now', 'nothing', 'Sharp  Pain', 'needlework', 'I hate my scars', 'We used the same needle', 'my roller', 'Needle felting', 'needle felting with a needle'];
const WORDS = ['none', 'a', 'my needle', 'sharp pain', 'x'];
const SPANS: Span[] = [{ days: 1 }, { days: 45 }, { weeks: 4 }, { months: 1 }, { months: 6 }, { years: 1 }];

const maybe = (random: Random, chance: number): boolean => random() < chance;

/** Details that some answer can meet. */
export function detailsOf(type: string, random: Random): Partial<Question> {
  const unsure = maybe(random, 0.3) ? { notSure: true } : {};
  switch (type) {
    case 'single-choice':
      return { options: optionsOf(random), ...(maybe(random, 0.2) && { openChoice: true }) };
    case 'multiple-choice':
      return { options: optionsOf(random), ...(maybe(random, 0.2) && { openChoice: true }), ...(maybe(random, 0.2) && { minChoices: 2 }), ...(maybe(random, 0.2) && { maxChoices: 3 }) };
    case 'areas':
      return { options: optionsOf(random) };
    case 'quantity':
      return { options: maybe(random, 0.5) ? [{ code: 'kg' }, { code: 'lb' }] : [{ code: 'kg' }], min: 0, ...unsure };
    case 'integer':
    case 'decimal':
      return { ...(maybe(random, 0.5) && { min: 0, max: 5 }), ...unsure };
    case 'scale':
      return { min: 0, max: 4, ...(maybe(random, 0.3) && { step: 2 }), ...unsure };
    case 'date':
      return { ...(maybe(random, 0.2) && { precision: pick(['month', 'day'] as const, random) }), ...(maybe(random, 0.2) && { max: 'today' }), ...unsure };
    case 'time':
    case 'date-time':
      return unsure;
    case 'short-text':
    case 'long-text':
      return maybe(random, 0.2) ? { minLength: 1, maxLength: 30 } : {};
    default:
      return {};
  }
}

function optionsOf(random: Random): Option[] {
  const options: Option[] = [{ code: 'a' }, { code: 'b' }, { code: 'c' }];
  if (maybe(random, 0.4)) options.push({ code: 'other', ownWords: true });
  if (maybe(random, 0.5)) options.push({ code: 'unsure', means: pick(['not-sure', 'declined'] as const, random) });
  if (maybe(random, 0.5)) options.push({ code: 'none', exclusive: true });
  return options;
}

function choice({ options = [], openChoice }: Question, random: Random): { code: string; text?: string } | { text: string } | string {
  if (openChoice && maybe(random, 0.2)) return { text: pick(WORDS, random) };
  const { code, ownWords } = pick(options, random);
  return ownWords && maybe(random, 0.5) ? { code, text: pick(WORDS, random) } : code;
}

function single(question: Question, random: Random): unknown {
  const { type, notSure, options = [] } = question;
  if (notSure && maybe(random, 0.15)) return 'not-sure';
  switch (type) {
    case 'consent':
      return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required && maybe(random, 0.5))].map(({ code }) => code);
    case 'single-choice':
      return choice(question, random);
    case 'multiple-choice':
    case 'areas':
      return Array.from({ length: (question.minChoices ?? 1) + Math.floor(random() * 3) }, () => choice(question, random));
    case 'yes-no':
      return maybe(random, 0.5);
    case 'integer':
    case 'scale':
      return Math.floor(random() * 5);
    case 'decimal':
      return Math.floor(random() * 10) / 2;
    case 'quantity':
      return { value: Math.floor(random() * 5), unit: pick(options, random).code };
    default:
      return typedAnswer(type, random);
  }
}

function typedAnswer(type: string, random: Random): unknown {
  switch (type) {
    case 'date':
      return pick(DATES, random);
    case 'time':
      return pick(TIMES, random);
    case 'date-time':
      return `${pick(DATES.filter((date) => date.length === 10), random)}T${pick(TIMES, random).slice(0, 5)}`;
    case 'url':
      return pick(['https://example.com/a', 'https://example.com/needle'], random);
    case 'phone':
      return pick(['0901 234 567', '+84 90 123 4567'], random);
    case 'email':
      return pick(['linh@example.com', 'needle@example.com'], random);
    case 'display':
    case 'attachment':
      return true;
    default:
      return pick(TEXTS, random);
  }
}

/** An answer that its question takes, as it is kept; null where none was found. */
export function answerTo({ repeats, ...question }: Question, random: Random, today: string): AnswerValue | null {
  if (question.readOnly) return question.initial as AnswerValue;
  const one = (): AnswerValue | null => {
    for (let tries = 0; tries < 200; tries++) {
      const reading = readAnswer(single(question, random), question, today);
      if ('answer' in reading) return reading.answer;
    }
    return null;
  };
  if (!repeats) return one();
  const several = Array.from({ length: 1 + Math.floor(random() * Math.min(repeats.max ?? 3, 3)) }, one).flatMap((answer) => answer ?? []);
  return several.length > 0 ? several : null;
}

/** What answers to a question may be compared by, and with what. */
export function comparisonWith({ type, options = [] }: Question, random: Random): Record<string, Operand | Operand[] | boolean | object> {
  const equality = ['=', '!=', 'includes'] as const;
  const order = [...equality, '>', '<', '>=', '<='] as const;
  const by = (signs: readonly string[], operand: () => Operand): Record<string, Operand | Operand[]> => {
    const sign = pick(signs, random);
    return { [sign]: sign === 'includes' && maybe(random, 0.6) ? [operand(), operand()] : operand() };
  };
  if (maybe(random, 0.15) || type === 'attachment') return { exists: maybe(random, 0.6) };
  if (['date', 'date-time'].includes(type) && maybe(random, 0.4)) return { within: { [pick(['last', 'next'], random)]: pick(SPANS, random) } };
  switch (type) {
    case 'yes-no':
      return by(equality, () => maybe(random, 0.5));
    case 'integer':
    case 'scale':
    case 'decimal':
      return by(order, () => Math.floor(random() * 5));
    case 'quantity':
      return by(order, () => ({ value: Math.floor(random() * 5), unit: pick(options, random).code }));
    case 'date':
      return by(order, () => pick(DATES, random));
    case 'time':
      return by(order, () => pick(TIMES, random));
    case 'date-time':
      return by(order, () => (maybe(random, 0.5) ? pick(DATES, random) : String(typedAnswer('date-time', random))));
    case 'short-text':
    case 'long-text':
    case 'url':
    case 'phone':
    case 'email':
      return by(equality, () => String(typedAnswer(type, random)));
    default:
      return by(equality, () => pick(options, random).code);
  }
}
