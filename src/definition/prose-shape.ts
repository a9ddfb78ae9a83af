import type { Prose } from './prose.ts';
import { array, byType, object, oneOf, record, type Shape } from './shape.ts';
import { PLACEHOLDERS } from './types.ts';
import { kebab, words } from './word-shapes.ts';

const wording = object({ text: words }, { needs: array(oneOf(...PLACEHOLDERS)) });
const optionProse = byType({ string: words, object: object({ label: words }, { help: words }) });

const questionProse = object(
  { text: words },
  {
    otherwise: words,
    help: words,
    why: words,
    short: words,
    format: words,
    ends: object({ low: words, high: words }),
    options: record(kebab, optionProse),
  },
);

type Empty = 'intro' | 'footer' | 'safetyTexts' | 'flags' | 'cards';

/** The prose of one language as it is written: what is empty may be left out. */
export type WrittenProse = Omit<Prose, Empty> & Partial<Pick<Prose, Empty>>;

/** Every word of a questionnaire in one language. */
export const proseShape = object(
  {
    title: words,
    sections: record(kebab, object({ title: words }, { intro: words, done: words })),
    questions: record(kebab, questionProse),
  },
  {
    intro: array(wording),
    footer: array(wording),
    groups: record(kebab, object({ title: words }, { intro: words, ask: words, askAnother: words })),
    safetyTexts: record(kebab, object({ texts: array(wording, { min: 1 }) }, { title: words })),
    flags: record(kebab, object({ label: words, why: words })),
    cards: record(kebab, object({ title: words, lines: array(words, { min: 1 }) })),
  },
) as Shape<WrittenProse>;
