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
  /** May hold `{answer:<question id>}`, which an earlier answer fills. */
  text: string;
  /** The text where an answer that `text` speaks of was not given. */
  otherwise?: string;
  help?: string;
  /** Why this is asked, for a question that may feel intrusive. */
  why?: string;
  /** A few words for staff; by default the question's text. */
  short?: string;
  /** What a typed answer looks like, as "AB 12 34". */
  format?: string;
  /** The words at the ends of a scale. */
  ends?: { low: string; high: string };
  options?: Record<string, string | OptionProse>;
}

export interface GroupProse {
  title: string;
  /** Said before its first question. */
  intro?: string;
  /** Of a repeating group: asks whether there is one at all. */
  ask?: string;
  /** Of a repeating group: asks whether there is another. */
  askAnother?: string;
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
  groups?: Record<string, GroupProse>;
  questions: Record<string, QuestionProse>;
  safetyTexts: Record<string, { title?: string; texts: Wording[] }>;
  /** For staff only. */
  flags: Record<string, { label: string; why: string }>;
  cards: Record<string, { title: string; lines: string[] }>;
}
