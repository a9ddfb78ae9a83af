const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

/** Addresses of the extensions that are read or written (https://hl7.org/fhir/R4/questionnaire-profiles.html, https://hl7.org/fhir/uv/sdc/). */
export const EXTENSIONS = {
  translation: `${CORE}translation`,
  itemControl: `${CORE}questionnaire-itemControl`,
  hidden: `${CORE}questionnaire-hidden`,
  unit: `${CORE}questionnaire-unit`,
  unitOption: `${CORE}questionnaire-unitOption`,
  unitValueSet: `${CORE}questionnaire-unitValueSet`,
  optionExclusive: `${CORE}questionnaire-optionExclusive`,
  minOccurs: `${CORE}questionnaire-minOccurs`,
  maxOccurs: `${CORE}questionnaire-maxOccurs`,
  choiceOrientation: `${CORE}questionnaire-choiceOrientation`,
  ordinalValue: `${CORE}ordinalValue`,
  supportLink: `${CORE}questionnaire-supportLink`,
  sliderStepValue: `${CORE}questionnaire-sliderStepValue`,
  minValue: `${CORE}minValue`,
  maxValue: `${CORE}maxValue`,
  minLength: `${CORE}minLength`,
  maxDecimalPlaces: `${CORE}maxDecimalPlaces`,
  regex: `${CORE}regex`,
  entryFormat: `${CORE}entryFormat`,
  calculatedValue: `${CORE}cqf-calculatedValue`,
  dataAbsentReason: `${CORE}data-absent-reason`,
  minQuantity: `${SDC}minQuantity`,
  maxQuantity: `${SDC}maxQuantity`,
  enableWhenExpression: `${SDC}enableWhenExpression`,
  initialExpression: `${SDC}initialExpression`,
  calculatedExpression: `${SDC}calculatedExpression`,
  answerExpression: `${SDC}answerExpression`,
} as const;

/** The code system of itemControl. */
export const ITEM_CONTROL = 'http://hl7.org/fhir/questionnaire-item-control';
