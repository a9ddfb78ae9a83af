/** A FHIR R4 Coding, as far as a questionnaire keeps it. */
export interface ImportedCoding {
  system?: string;
  version?: string;
  code?: string;
  display?: string;
}

/** A FHIR R4 display that is said with the item it stands under. */
export interface ImportedDisplay {
  linkId: string;
  /** The code of its itemControl, as `help`. */
  as?: string;
  text: string;
  /** How many items stand before it there. */
  at?: number;
}

/** The FHIR R4 item that a question or a group was imported from. */
export interface ImportedItem {
  /** As it stands there; the id is made of it. */
  linkId: string;
  /** The FHIR item type, where the type here does not say it. */
  type?: string;
  /** Its text in the form's own language, where that could not be carried word for word. */
  text?: string;
  prefix?: string;
  definition?: string;
  code?: ImportedCoding[];
  /** The linkId of what it stands under: a question, or a group that it is asked outside of. */
  under?: string;
  /** Its number in document order, where conditions changed the order. */
  place?: number;
  /** Of a group: whether R4 calls it required. */
  required?: boolean;
  /** How it looks, as codes of itemControl; the widget chooses that itself. */
  looks?: string[];
  /** Which way its options run, as choiceOrientation has it. */
  orientation?: string;
  /** The addresses of its supportLinks. */
  links?: string[];
  /** The displays whose texts are its help or the ends of its scale. */
  displays?: ImportedDisplay[];
}

/** The FHIR R4 answerOption that an option was imported from. */
export interface ImportedOption {
  /** The element of `value[x]` that holds it, as `valueCoding`. */
  element: 'valueCoding' | 'valueString' | 'valueInteger' | 'valueDate' | 'valueTime' | 'valueReference';
  value: ImportedCoding | string | number | { reference?: string; display?: string };
  /** Its label in the form's own language, where that could not be carried word for word. */
  text?: string;
  /** Its ordinalValue, which scores are made of elsewhere. */
  ordinal?: number;
}

/** The FHIR R4 Questionnaire that a questionnaire was imported from. */
export interface ImportedQuestionnaire {
  url?: string;
  version?: string;
  /** The form's own language. */
  language?: string;
  subjectType?: string[];
}
