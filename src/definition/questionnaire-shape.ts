import { condition, conditionShape } from './condition-shape.ts';
import { importedQuestionnaire } from './imported-shapes.ts';
import { flagRaise, groupShape, itemShape, questionShape, sectionShape, sourceKeys } from './item-shape.ts';
import { proseShape } from './prose-shape.ts';
import { array, boolean, object, oneOf, record, text, type JsonSchema, type Shaped } from './shape.ts';
import type { Prose } from './prose.ts';
import type { Questionnaire } from './types.ts';
import { kebab, language, words } from './word-shapes.ts';

/** A clinician's approval of one hash. */
export const approvalShape = object({ owner: words, role: words, date: text({ pattern: /^\d{4}-\d{2}-\d{2}$/ }), hash: text({ pattern: /^[0-9a-f]{64}$/ }) });

const safetyText = object(
  {
    then: oneOf('stop', 'pause', 'end-minor'),
    call: array(oneOf('emergency-number', 'urgent-number', 'crisis-line', 'clinic-phone')),
    sources: sourceKeys,
  },
  { mayGoOn: boolean },
);
const rule = object({ id: kebab, when: condition, raises: flagRaise }, { replaces: array(kebab) });
const phrases = record(language, array(text({ max: 600 }), { min: 1 }));
const wordList = object({ id: kebab, flags: array(flagRaise), words: phrases }, { safetyText: kebab, except: phrases });
const card = object({ id: kebab, version: text({ max: 40 }), sources: sourceKeys });

/** A questionnaire as it is written: what is empty may be left out. */
export const questionnaireShape = object(
  {
    schema: oneOf('preconsult-questionnaire/1'),
    id: kebab,
    version: text({ pattern: /^\d+\.\d+\.\d+$/, hint: 'write a version like "1.0.0"' }),
    languages: array(language, { min: 1, unique: (tag) => tag }),
    sections: array(sectionShape, { min: 1, unique: (item) => item.id }),
    prose: record(language, proseShape),
  },
  {
    $schema: words,
    settings: array(kebab, { unique: (token) => token }),
    afterStop: sectionShape,
    flags: record(kebab, object({ topic: kebab, sources: sourceKeys })),
    rules: array(rule, { unique: (one) => one.id }),
    safetyTexts: record(kebab, safetyText),
    wordLists: array(wordList, { unique: (list) => list.id }),
    cards: array(card, { unique: (one) => one.id }),
    sources: record(text({ max: 40 }), words),
    approval: approvalShape,
    source: importedQuestionnaire,
  },
);

/** A questionnaire as it is written, with what is empty left out. */
export type WrittenQuestionnaire = Shaped<typeof questionnaireShape>;

/** A written questionnaire with an empty list or record for what it leaves out. */
export function filledIn({ $schema: _, prose, ...written }: WrittenQuestionnaire): Questionnaire {
  const whole = { settings: [], flags: {}, rules: [], safetyTexts: {}, wordLists: [], cards: [], sources: {}, ...written };
  const texts = Object.entries(prose).map(([tag, said]): [string, Prose] => [tag, { intro: [], footer: [], safetyTexts: {}, flags: {}, cards: {}, ...said }]);
  return { ...whole, prose: Object.fromEntries(texts) };
}

const schemaWith = (item: JsonSchema): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'preconsult-questionnaire/1',
  ...questionnaireShape.schema,
  $defs: { condition: conditionShape.schema, item },
});

/** JSON Schema of a questionnaire, for completion in editors. */
export const questionnaireSchema: JsonSchema = schemaWith(itemShape.schema);

/** The same, with the names of the question types that there are. */
export function questionnaireSchemaFor(types: readonly string[]): JsonSchema {
  const { properties } = questionShape.schema;
  const question = { ...questionShape.schema, properties: { ...(properties as JsonSchema), type: { enum: types } } };
  return schemaWith({ ...itemShape.schema, then: groupShape.schema, else: question });
}
