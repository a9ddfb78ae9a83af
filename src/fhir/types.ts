// Floor 4: FHIR R4 Questionnaires read into questionnaires and written from them, and answers written as QuestionnaireResponses.
// It must not know files, networks or terminology servers, how a question looks on a screen, or when it is now.

import type { ImportedCoding, ImportedDisplay, ImportedOption } from '../definition/imported.ts';
import type { Language } from '../definition/types.ts';

/** The item types of R4 that an item is read as (https://hl7.org/fhir/R4/valueset-item-type.html). */
export const ITEM_TYPES = [
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
  'choice',
  'open-choice',
  'attachment',
  'reference',
  'quantity',
] as const;

export type ItemType = (typeof ITEM_TYPES)[number];

/** A text of the form in its own language and in those it is translated to. */
export interface Said {
  own: string;
  translations: ReadonlyMap<Language, string>;
  path: string;
}

/** The value of an answer[x], a value[x] or a literal. */
export type Literal =
  | { kind: 'boolean'; value: boolean }
  | { kind: 'number'; value: number }
  | { kind: 'string' | 'uri' | 'date' | 'dateTime' | 'time'; value: string }
  | { kind: 'coding'; value: ImportedCoding }
  | { kind: 'quantity'; value: ImportedQuantity }
  | { kind: 'reference'; value: { reference?: string; display?: string } };

/** A FHIR R4 Quantity, as far as forms use it. */
export interface ImportedQuantity {
  value?: number;
  unit?: string;
  system?: string;
  code?: string;
}

/** The operators of R4 enableWhen (https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html). */
export const OPERATORS = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;

export type Operator = (typeof OPERATORS)[number];

/** One comparison of an item's answers, as the form says it. */
export interface Comparing {
  linkId: string;
  operator: Operator;
  operand: Literal;
  path: string;
}

/** When an item is enabled, as the form says it. */
export type Test = Comparing | { all: Test[] } | { any: Test[] } | { not: Test };

/** An option or a unit of an item. */
export interface FormOption extends ImportedOption {
  /** Kebab-case, unique within its item. */
  id: string;
  label: Said;
  exclusive: boolean;
  selected: boolean;
}

/** What an item's extensions say of its answers. */
export interface Limits {
  min?: number | string;
  max?: number | string;
  minOccurs?: number;
  maxOccurs?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  decimals?: number;
  step?: number;
}

/** One item of the form, read and not yet judged. */
export interface FormItem {
  path: string;
  linkId: string;
  /** Kebab-case, unique within the form. */
  id: string;
  type: ItemType;
  /** Its number in document order. */
  place: number;
  parent: FormItem | null;
  items: FormItem[];
  text: Said | null;
  /** What is said with it: help, instructions, prompts, links. */
  help: Said[];
  /** The displays that some of it comes from, in order. */
  displays: ImportedDisplay[];
  /** The addresses that the rest of it comes from. */
  links: string[];
  format: Said | null;
  /** How it looks, as codes of itemControl. */
  looks: string[];
  orientation?: string;
  ends: { low?: Said; high?: Said };
  prefix?: string;
  definition?: string;
  code: ImportedCoding[];
  repeats: boolean;
  required: boolean;
  readOnly: boolean;
  hidden: boolean;
  slider: boolean;
  options: FormOption[];
  units: FormOption[];
  /** The address of a value set that the form does not hold; empty where it names none. */
  elsewhere?: string;
  /** How many options it has, where those are too many to be offered. */
  crowded?: number;
  initial: Literal[];
  limits: Limits;
  test: Test | null;
  /** Set where a FHIRPath expression decides about it that cannot be read. */
  undecided?: string;
  /** A FHIRPath expression would fill it in. */
  computed: boolean;
  /** The group it stands in, where it is asked outside of it. */
  stoodIn?: FormItem;
  /** Set on all that stand beside each other where conditions changed their order. */
  moved: boolean;
}

/** The form, read and not yet judged. */
export interface Form {
  id?: string;
  url?: string;
  version?: string;
  name?: string;
  language: Language;
  subjectType: string[];
  title: Said | null;
  description: Said | null;
  items: FormItem[];
}
