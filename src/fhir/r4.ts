import type { ImportedCoding } from '../definition/imported.ts';
import type { ImportedQuantity, ItemType, Operator } from './types.ts';

/** A FHIR R4 Extension. */
export interface R4Extension {
  url: string;
  extension?: R4Extension[];
  valueBoolean?: boolean;
  valueInteger?: number;
  valueDecimal?: number;
  valueString?: string;
  valueCode?: string;
  valueUri?: string;
  valueDate?: string;
  _valueDate?: R4Extensions;
  valueDateTime?: string;
  _valueDateTime?: R4Extensions;
  valueTime?: string;
  valueCoding?: ImportedCoding;
  valueQuantity?: ImportedQuantity;
  valueCodeableConcept?: { coding: ImportedCoding[]; text?: string };
  valueExpression?: { language: string; expression: string };
}

/** An element that holds nothing but extensions. */
export interface R4Extensions {
  extension: R4Extension[];
}

/** One value[x]; a primitive without a value has extensions that say why. */
export interface R4Value {
  valueBoolean?: boolean;
  valueDecimal?: number;
  _valueDecimal?: R4Extensions;
  valueInteger?: number;
  _valueInteger?: R4Extensions;
  valueDate?: string;
  _valueDate?: R4Extensions;
  valueDateTime?: string;
  _valueDateTime?: R4Extensions;
  valueTime?: string;
  _valueTime?: R4Extensions;
  valueString?: string;
  valueUri?: string;
  valueCoding?: R4Coding;
  valueQuantity?: ImportedQuantity & { extension?: R4Extension[] };
  valueReference?: R4Reference;
  valueAttachment?: { title?: string; extension?: R4Extension[] };
}

/** A FHIR R4 Coding. */
export interface R4Coding extends ImportedCoding {
  _display?: R4Extensions;
}

/** A FHIR R4 Reference. */
export interface R4Reference {
  reference?: string;
  display?: string;
}

/** A FHIR R4 Questionnaire.item.enableWhen. */
export interface R4EnableWhen {
  question: string;
  operator: Operator;
  answerBoolean?: boolean;
  answerDecimal?: number;
  answerInteger?: number;
  answerDate?: string;
  answerDateTime?: string;
  answerTime?: string;
  answerString?: string;
  answerCoding?: ImportedCoding;
  answerQuantity?: ImportedQuantity;
  answerReference?: R4Reference;
}

/** A FHIR R4 Questionnaire.item.answerOption. */
export interface R4AnswerOption extends R4Value {
  extension?: R4Extension[];
  _valueString?: R4Extensions;
  initialSelected?: boolean;
}

/** A FHIR R4 Questionnaire.item. */
export interface R4Item {
  linkId: string;
  extension?: R4Extension[];
  definition?: string;
  code?: ImportedCoding[];
  prefix?: string;
  text?: string;
  _text?: R4Extensions;
  type: ItemType;
  enableWhen?: R4EnableWhen[];
  enableBehavior?: 'all' | 'any';
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  answerOption?: R4AnswerOption[];
  initial?: R4Value[];
  item?: R4Item[];
}

/** A FHIR R4 Questionnaire (https://hl7.org/fhir/R4/questionnaire.html). */
export interface R4Questionnaire {
  resourceType: 'Questionnaire';
  language: string;
  url: string;
  version: string;
  title: string;
  _title?: R4Extensions;
  status: 'draft' | 'active';
  subjectType?: string[];
  description?: string;
  _description?: R4Extensions;
  item: R4Item[];
}

/** A FHIR R4 QuestionnaireResponse.item.answer. */
export interface R4Answer extends R4Value {
  item?: R4ResponseItem[];
}

/** A FHIR R4 QuestionnaireResponse.item. */
export interface R4ResponseItem {
  linkId: string;
  definition?: string;
  text?: string;
  answer?: R4Answer[];
  item?: R4ResponseItem[];
}

/** A FHIR R4 QuestionnaireResponse (https://hl7.org/fhir/R4/questionnaireresponse.html). */
export interface R4Response {
  resourceType: 'QuestionnaireResponse';
  meta?: { profile: string[] };
  questionnaire?: string;
  status: 'in-progress' | 'completed' | 'amended' | 'stopped';
  subject?: R4Reference;
  authored: string;
  author?: R4Reference;
  source?: R4Reference;
  item?: R4ResponseItem[];
}
