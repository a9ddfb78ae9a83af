import type { Placeholder } from './types.ts';

/** A wording and the clinic details it cannot do without; the first whose needs are met is shown. */
export interface Wording {
  needs?: Placeholder[];
  text: string;
}

export interface OptionProse {
  label: string;
  help?: string;
}

export interface QuestionProse {
  text: string;
  help?: string;
  /** Why this is asked, for a question that may feel intrusive. */
  why?: string;
  /** A few words for staff; by default the question's text. */
  short?: string;
  options?: Record<string, string | OptionProse>;
}

export interface SectionProse {
  title: string;
  /** Said before its first question. */
  intro?: string;
  /** Said when its last question is answered. */
  done?: string;
}

/** Every word of a questionnaire in one language. */
export interface Prose {
  title: string;
  /** Paragraphs before the first question. */
  intro: Wording[];
  /** Always at hand under the conversation. */
  footer: Wording[];
  sections: Record<string, SectionProse>;
  questions: Record<string, QuestionProse>;
  safetyTexts: Record<string, { title?: string; texts: Wording[] }>;
  /** For staff only. */
  flags: Record<string, { label: string; why: string }>;
  cards: Record<string, { title: string; lines: string[] }>;
}
