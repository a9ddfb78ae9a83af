import { array, boolean, byMember, byType, number, object, oneOf, record, recursive, text, type JsonSchema, type Shape } from './shape.ts';
import { COMPARISONS, FLAG_LEVELS, PLACEHOLDERS, SUMMARY_HEADINGS, type Condition, type Questionnaire } from './types.ts';

const kebab = text({
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  max: 80,
  hint: 'write lower-case letters and digits joined by hyphens, like "skin-today"',
});
const language = text({ pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, max: 35, hint: 'write a BCP 47 tag, like "en" or "vi"' });
const words = text({ max: 4000 });
const sourceKeys = array(text({ max: 40 }), { unique: (key) => key });

const operand = byType({ string: text({ max: 200 }), number: number(), boolean });
const comparison = {
  '=': operand,
  '!=': operand,
  '>': operand,
  '<': operand,
  '>=': operand,
  '<=': operand,
  includes: byType({ string: text({ max: 200 }), number: number(), boolean, array: array(operand, { min: 1 }) }),
  exists: boolean,
} satisfies Record<(typeof COMPARISONS)[number], Shape<unknown>>;
const answerCondition = byMember(
  Object.fromEntries(COMPARISONS.map((name) => [name, object({ question: kebab, [name]: comparison[name] })])),
);

/** A condition, of any nesting. */
export const conditionShape: Shape<Condition> = byMember({
  question: answerCondition,
  setting: object({ setting: kebab }),
  all: object({ all: array(recursive('condition', () => conditionShape), { min: 1 }) }),
  any: object({ any: array(recursive('condition', () => conditionShape), { min: 1 }) }),
  not: object({ not: recursive('condition', () => conditionShape) }),
}) as Shape<Condition>;
const condition = recursive('condition', () => conditionShape);

const flagRaise = object({ level: oneOf(...FLAG_LEVELS), code: kebab }, { when: condition });

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
  },
);

const question = object(
  { id: kebab, type: kebab },
  {
    options: array(option, { min: 1, unique: (item) => item.code }),
    maxChoices: number({ min: 1, integer: true }),
    maxLength: number({ min: 1, max: 5000, integer: true }),
    mandatory: oneOf('safety'),
    restricted: boolean,
    core: boolean,
    showWhen: condition,
    whenUnknown: oneOf('show', 'hide'),
    refines: object({ question: kebab, code: kebab }),
    heading: oneOf(...SUMMARY_HEADINGS),
    sources: sourceKeys,
  },
);

const section = object({ id: kebab, heading: oneOf(...SUMMARY_HEADINGS), items: array(question, { min: 1 }) });

const wording = object({ text: words }, { needs: array(oneOf(...PLACEHOLDERS)) });
const optionProse = byType({ string: words, object: object({ label: words }, { help: words }) });
const prose = object({
  title: words,
  intro: array(wording),
  footer: array(wording),
  sections: record(kebab, object({ title: words }, { intro: words, done: words })),
  questions: record(kebab, object({ text: words }, { help: words, why: words, short: words, options: record(kebab, optionProse) })),
  safetyTexts: record(kebab, object({ texts: array(wording, { min: 1 }) }, { title: words })),
  flags: record(kebab, object({ label: words, why: words })),
  cards: record(kebab, object({ title: words, lines: array(words, { min: 1 }) })),
});

/** A clinician's approval of one hash. */
export const approvalShape = object({ owner: words, role: words, date: text({ pattern: /^\d{4}-\d{2}-\d{2}$/ }), hash: text({ pattern: /^[0-9a-f]{64}$/ }) });

/** A questionnaire as it travels. */
export const questionnaireShape: Shape<Questionnaire> = object(
  {
    schema: oneOf('preconsult-questionnaire/1'),
    id: kebab,
    version: text({ pattern: /^\d+\.\d+\.\d+$/, hint: 'write a version like "1.0.0"' }),
    languages: array(language, { min: 1, unique: (tag) => tag }),
    settings: array(kebab, { unique: (token) => token }),
    sections: array(section, { min: 1, unique: (item) => item.id }),
    afterStop: section,
    flags: record(kebab, object({ topic: kebab, sources: sourceKeys })),
    rules: array(object({ id: kebab, when: condition, raises: flagRaise }, { replaces: array(kebab) }), { unique: (rule) => rule.id }),
    safetyTexts: record(
      kebab,
      object(
        {
          then: oneOf('stop', 'pause', 'end-minor'),
          call: array(oneOf('emergency-number', 'urgent-number', 'crisis-line', 'clinic-phone')),
          sources: sourceKeys,
        },
        { mayGoOn: boolean },
      ),
    ),
    wordLists: array(object({ id: kebab, flags: array(flagRaise), words: record(language, array(text({ max: 200 }), { min: 1 })) }, { safetyText: kebab }), {
      unique: (list) => list.id,
    }),
    cards: array(object({ id: kebab, version: text({ max: 40 }), sources: sourceKeys }), { unique: (card) => card.id }),
    sources: record(text({ max: 40 }), words),
    prose: record(language, prose),
  },
  { approval: approvalShape },
) as Shape<Questionnaire>;

/** JSON Schema of a questionnaire, for completion in editors. */
export const questionnaireSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'preconsult-questionnaire/1',
  ...questionnaireShape.schema,
  $defs: { condition: conditionShape.schema },
};
