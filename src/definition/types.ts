// Floor 0: the questionnaire as data, and the rules for reading it.
// It must not know what a question type means, how a visit runs, or that a screen exists.

import type { Prose } from './prose.ts';

/** A BCP 47 language tag. */
export type Language = string;

/** How soon a clinician has to see an answer; sorts staff's reading list, never shown to a visitor. */
export type FlagLevel = 'urgent' | 'hold' | 'review' | 'note';

/** Flag levels, most pressing first. */
export const FLAG_LEVELS: readonly FlagLevel[] = ['urgent', 'hold', 'review', 'note'];

/** How a visit can end. */
export type Outcome = 'completed' | 'stopped' | 'ended-minor' | 'declined';

/** A scalar that a condition compares an answer with. */
export type Operand = string | number | boolean;

/** The comparison operators of FHIR R4 enableWhen, and `includes` for any of several codes. */
export const COMPARISONS = ['=', '!=', '>', '<', '>=', '<=', 'includes', 'exists'] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** Reads one earlier answer, as `{ "question": "age-band", "=": "60-plus" }`: exactly one comparison. */
export type AnswerCondition = { question: string } & {
  [C in Comparison]?: C extends 'includes' ? Operand | Operand[] : C extends 'exists' ? boolean : Operand;
};

/** A three-valued test over answers and the clinic's settings. */
export type Condition =
  | AnswerCondition
  | { setting: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** A flag that an option, a word list or a rule raises. */
export interface FlagRaise {
  level: FlagLevel;
  code: string;
  /** Raised only while this holds, as well as its option being chosen. */
  when?: Condition;
}

/** What a flag is about, wherever it is raised. */
export interface FlagDefinition {
  /** Flags of one topic compete: only the highest level stands. */
  topic: string;
  /** Keys of the questionnaire's sources. */
  sources: string[];
}

/** A choice a visitor can tick. */
export interface Option {
  code: string;
  flags?: FlagRaise[];
  /** Id of the safety text that choosing it shows. */
  safetyText?: string;
  /** Choosing it clears the others ("None of these"). */
  exclusive?: boolean;
  /** The answer is an answer, but staff must not read it as "no". */
  means?: 'not-sure' | 'declined';
  /** The visitor may add own words to it ("Something else (please say)"). */
  ownWords?: boolean;
  /** For clinicians only. */
  restricted?: boolean;
  /** In a consent question: without it the visit cannot go on. */
  required?: boolean;
}

/** Where the summary puts an answer. */
export type SummaryHeading = 'about' | 'concerns' | 'health' | 'medicines' | 'hopes' | 'support' | 'contact' | 'consent';

export const SUMMARY_HEADINGS: readonly SummaryHeading[] = [
  'about',
  'concerns',
  'health',
  'medicines',
  'hopes',
  'support',
  'contact',
  'consent',
];

/** Members that only some question types read; each type names the ones it does. */
export interface QuestionDetails {
  options?: Option[];
  /** The greatest number of options that may be chosen. */
  maxChoices?: number;
  /** The greatest length of a typed answer, in UTF-16 code units. */
  maxLength?: number;
}

/** One question: one state of the conversation, one answer. */
export interface Question extends QuestionDetails {
  id: string;
  /** A key of the question-type registry. */
  type: string;
  /** Cannot be skipped, and no path may pass it unanswered. */
  mandatory?: 'safety';
  /** For clinicians only. */
  restricted?: boolean;
  /** Asked of nearly everyone although it has a condition: staff are told where it was not. */
  core?: boolean;
  showWhen?: Condition;
  /** What an unknown `showWhen` does; the default is to hide. */
  whenUnknown?: 'show' | 'hide';
  /** The answer that this question is a branch of: its flags replace that answer's flags of the same topic. */
  refines?: { question: string; code: string };
  /** Where the summary puts the answer; by default where its section goes. */
  heading?: SummaryHeading;
  sources?: string[];
}

/** A part of the conversation with a name of its own. */
export interface Section {
  id: string;
  heading: SummaryHeading;
  items: Question[];
}

/** A flag raised by several answers together. */
export interface Rule {
  id: string;
  when: Condition;
  raises: FlagRaise;
  /** Codes of flags that this one stands for while it is raised. */
  replaces?: string[];
}

/** Placeholders a text may hold, filled from the clinic's own settings. */
export const PLACEHOLDERS = [
  'clinic-name',
  'clinic-phone',
  'emergency-number',
  'urgent-number',
  'crisis-line',
  'reply-time',
  'privacy-url',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A clinic's own values; an absent one selects a wording that does without it. */
export type ClinicDetails = Partial<Record<Placeholder, string>>;

/** What follows a fixed safety text. */
export interface SafetyText {
  /** `stop` ends the questions, `pause` waits until it is read, `end-minor` ends and keeps nothing. */
  then: 'stop' | 'pause' | 'end-minor';
  /** The visitor may say "I am safe to go on". */
  mayGoOn?: boolean;
  /** Call buttons offered under the text, in order; one whose number is empty is left out. */
  call: ('emergency-number' | 'urgent-number' | 'crisis-line' | 'clinic-phone')[];
  sources: string[];
}

/** Words in free text that raise a flag and show a safety text, in every language at once. */
export interface WordList {
  id: string;
  safetyText?: string;
  flags: FlagRaise[];
  words: Record<Language, string[]>;
}

/** Identical information for every visitor, shown after the questions. */
export interface InformationCard {
  id: string;
  version: string;
  sources: string[];
}

/** A named person's approval, valid only for the hash it names. */
export interface Approval {
  owner: string;
  role: string;
  /** ISO 8601 date. */
  date: string;
  hash: string;
}

/** A questionnaire as it travels: structure, and the prose of each language it declares. */
export interface Questionnaire {
  schema: 'preconsult-questionnaire/1';
  id: string;
  version: string;
  languages: Language[];
  /** Tokens of the clinic's settings that conditions may read. */
  settings: string[];
  sections: Section[];
  /** Asked only of a visitor whom a safety text stopped and who wants the clinic to know. */
  afterStop: Section;
  flags: Record<string, FlagDefinition>;
  rules: Rule[];
  safetyTexts: Record<string, SafetyText>;
  wordLists: WordList[];
  cards: InformationCard[];
  sources: Record<string, string>;
  prose: Record<Language, Prose>;
  approval?: Approval;
}

/** A questionnaire that was parsed, with the hash of its canonical JSON. */
export interface Definition {
  questionnaire: Questionnaire;
  /** SHA-256 of the canonical JSON (RFC 8785) of structure and prose, lower-case hexadecimal. */
  hash: string;
}
