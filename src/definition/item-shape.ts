import { condition } from './condition-shape.ts';
import { importedItem, importedOption } from './imported-shapes.ts';
import { array, boolean, byType, byValue, json, number, object, oneOf, recursive, text, type Shape } from './shape.ts';
import { FLAG_LEVELS, SUMMARY_HEADINGS, type Item, type Section } from './types.ts';
import { kebab } from './word-shapes.ts';

const count = (min: number, max: number): Shape<number> => number({ min, max, integer: true });
const limit = byType({ number: number(), string: text({ max: 30 }) });
const whenUnknown = oneOf('show', 'hide');

/** Keys of a questionnaire's sources. */
export const sourceKeys = array(text({ max: 40 }), { unique: (key) => key });

/** A flag that something raises. */
export const flagRaise = object({ level: oneOf(...FLAG_LEVELS), code: kebab }, { when: condition });

const option = object(
  { code: kebab },
  {
    flags: array(flagRaise),
    safetyText: kebab,
    exclusive: boolean,
    means: oneOf('not-sure', 'declined'),
    ownWords: boolean,
    restricted: boolean,
    required: boolean,
    sources: sourceKeys,
    source: importedOption,
  },
);

const details = {
  options: array(option, { min: 1, unique: (item) => item.code }),
  minChoices: count(1, 1000),
  maxChoices: count(1, 1000),
  openChoice: boolean,
  minLength: count(0, 5000),
  maxLength: count(1, 5000),
  pattern: text({ max: 1000 }),
  min: limit,
  max: limit,
  step: count(1, 1_000_000),
  decimals: count(0, 10),
  precision: oneOf('year', 'month', 'day'),
  notSure: boolean,
};

/** One question. */
export const questionShape = object(
  { id: kebab, type: kebab },
  {
    ...details,
    mandatory: oneOf('safety', 'required'),
    restricted: boolean,
    core: boolean,
    showWhen: condition,
    whenUnknown,
    repeats: object({}, { max: count(1, 1000) }),
    initial: json,
    readOnly: boolean,
    refines: object({ question: kebab, code: kebab }),
    heading: oneOf(...SUMMARY_HEADINGS),
    sources: sourceKeys,
    source: importedItem,
  },
);

/** Questions that belong together. */
export const groupShape = object(
  { id: kebab, type: oneOf('group'), items: array(recursive('item', () => itemShape), { min: 1 }) },
  { showWhen: condition, whenUnknown, repeats: object({}, { min: count(0, 1000), max: count(1, 1000) }), source: importedItem },
);

/** A question or a group of them. */
export const itemShape: Shape<Item> = byValue('type', 'group', groupShape, questionShape) as Shape<Item>;

/** A part of the conversation. */
export const sectionShape = object({
  id: kebab,
  heading: oneOf(...SUMMARY_HEADINGS),
  items: array(recursive('item', () => itemShape), { min: 1 }),
}) as Shape<Section>;
