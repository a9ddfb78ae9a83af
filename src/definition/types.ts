// Floor 0: the questionnaire as data, and the rules for reading it.
// It must not know what a question type means, how a visit runs, or that a screen exists.

import type { ImportedItem, ImportedOption, ImportedQuestionnaire } from './imported.ts';
import type { Prose } from './prose.ts';
import type { Condition } from './condition.ts';

export * from './clinic-details.ts';
export * from './condition.ts';

/** A BCP 47 language tag. */
export type Language = string;

/** How soon a clinician has to see an answer; sorts staff's reading list, never shown to a visitor. */
export type FlagLevel = 'urgent' | 'hold' | 'review' | 'note';

/** Flag levels, most pressing first. */
export const FLAG_LEVELS: readonly FlagLevel[] = ['urgent', 'hold', 'review', 'note'];

/** How a visit can end. */
export type Outcome = 'completed' | 'stopped' | 'ended-minor' | 'declined';

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
  /** Where it is from that this is asked; keys of the questionnaire's sources. Those of its flags stand with the flags. */
  sources?: string[];
  /** What it was where it was imported from. */
  source?: ImportedOption;
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
  /** What may be chosen; of a quantity, its units. */
  options?: Option[];
  /** The least number of options that must be chosen. */
  minChoices?: number;
  /** The greatest number of options that may be chosen. */
  maxChoices?: number;
  /** Own words may stand instead of, or beside, the options. */
  openChoice?: boolean;
  /** The least length of a typed answer, in UTF-16 code units. */
  minLength?: number;
  /** The greatest length of a typed answer, in UTF-16 code units. */
  maxLength?: number;
  /** A regular expression that the whole of a typed answer matches. */
  pattern?: string;
  /** The least number, or the earliest date or time; `today` is the visitor's local date. */
  min?: number | string;
  /** The greatest number, or the latest date or time; `today` is the visitor's local date. */
  max?: number | string;
  /** The distance between two values of a scale. */
  step?: number;
  /** The most decimal places. */
  decimals?: number;
  /** The least that a date must say; the default is the year. */
  precision?: 'year' | 'month' | 'day';
  /** "I am not sure" is offered, and makes conditions on this answer unknown. */
  notSure?: boolean;
}

/** One question: one state of the conversation, one answer. */
export interface Question extends QuestionDetails {
  id: string;
  /** A key of the question-type registry. */
  type: string;
  /** It cannot be skipped; with `safety` the proof also shows that no path passes it unanswered. */
  mandatory?: 'safety' | 'required';
  /** For clinicians only. */
  restricted?: boolean;
  /** Asked of nearly everyone although it has a condition: staff are told where it was not. */
  core?: boolean;
  showWhen?: Condition;
  /** What an unknown `showWhen` does; the default is to hide. */
  whenUnknown?: 'show' | 'hide';
  /** Several answers may be given, at most so many. */
  repeats?: { max?: number };
  /** The answer to begin with, as the visitor would give it. */
  initial?: unknown;
  /** Shown with its initial value, which cannot be changed. */
  readOnly?: boolean;
  /** The answer that this question is a branch of: its flags replace that answer's flags of the same topic. */
  refines?: { question: string; code: string };
  /** Where the summary puts the answer; by default where its section goes. */
  heading?: SummaryHeading;
  sources?: string[];
  /** What it was where it was imported from. */
  source?: ImportedItem;
}

/** Questions that belong together, with a condition of their own. */
export interface Group {
  id: string;
  type: 'group';
  items: Item[];
  showWhen?: Condition;
  /** What an unknown `showWhen` does; the default is to hide. */
  whenUnknown?: 'show' | 'hide';
  /** Asked again for each further one the visitor adds. */
  repeats?: { min?: number; max?: number };
  /** What it was where it was imported from. */
  source?: ImportedItem;
}

/** What a section or a group is made of. */
export type Item = Question | Group;

/** Whether an item is a group. */
export function isGroup(item: Item): item is Group {
  return 'items' in item;
}

/** A part of the conversation with a name of its own. */
export interface Section {
  id: string;
  heading: SummaryHeading;
  items: Item[];
}

/** A flag raised by several answers together. */
export interface Rule {
  id: string;
  when: Condition;
  raises: FlagRaise;
  /** Codes of flags that this one stands for while it is raised. */
  replaces?: string[];
}

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
  /** Longer phrases, inside of which a match does not count; any other match in the text does. */
  except?: Record<Language, string[]>;
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
  afterStop?: Section;
  flags: Record<string, FlagDefinition>;
  rules: Rule[];
  safetyTexts: Record<string, SafetyText>;
  wordLists: WordList[];
  cards: InformationCard[];
  sources: Record<string, string>;
  prose: Record<Language, Prose>;
  approval?: Approval;
  /** Where it was imported from. */
  source?: ImportedQuestionnaire;
}

/** A questionnaire that was parsed, with the hash of its canonical JSON. */
export interface Definition {
  questionnaire: Questionnaire;
  /** SHA-256 of the canonical JSON (RFC 8785) of structure and prose, lower-case hexadecimal. */
  hash: string;
}
