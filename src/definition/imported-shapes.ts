import { array, boolean, byType, number, object, oneOf, text } from './shape.ts';

// What was written elsewhere is kept as it was, whatever it holds: it is only ever written out again.
const kept = text({ max: 10_000, empty: true });
const coding = object({}, { system: kept, version: kept, code: kept, display: kept });

/** The FHIR item that a question or a group was imported from. */
export const importedItem = object(
  { linkId: kept },
  {
    type: kept,
    text: kept,
    prefix: kept,
    definition: kept,
    code: array(coding),
    under: kept,
    place: number({ min: 0, integer: true }),
    required: boolean,
    looks: array(kept),
    orientation: kept,
    links: array(kept),
    displays: array(object({ linkId: kept, text: kept }, { as: kept, at: number({ min: 0, integer: true }) })),
  },
);

/** The FHIR answerOption that an option was imported from. */
export const importedOption = object(
  {
    element: oneOf('valueCoding', 'valueString', 'valueInteger', 'valueDate', 'valueTime', 'valueReference'),
    value: byType({
      string: kept,
      number: number(),
      object: object({}, { system: kept, version: kept, code: kept, display: kept, reference: kept }),
    }),
  },
  { text: kept, ordinal: number() },
);

/** The FHIR Questionnaire that a questionnaire was imported from. */
export const importedQuestionnaire = object({}, { url: kept, version: kept, language: kept, subjectType: array(kept) });
