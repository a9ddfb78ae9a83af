// Floor 6: the only floor that renders — the panel a visitor talks to, one field template a question type, the staff's view.
// It must not know how a web page loads it, or where on a page it stands.

import type { ClinicDetails, Language } from '../../definition/types.ts';
import type { Strings } from '../../locales/strings.ts';
import type { Rest } from './rest.ts';
import type { KeptVisit } from './visit-options.ts';

/** What the clinic chose for its widget. */
export interface PanelSettings {
  clinic: ClinicDetails;
  language: Language;
  /** The widget's own words, in that language or the nearest there is. */
  strings: Strings;
  /** Tokens that conditions may read. */
  settings: readonly string[];
  display: 'bubble' | 'inline' | 'fullscreen';
  theme: 'auto' | 'light' | 'dark';
}

/** What a visit needs to go on in another language. */
export interface Speech {
  language: Language;
  /** The widget's own words, in that language or the nearest there is. */
  strings: Strings;
  /** The whole questionnaire in that language. */
  rest: Rest;
}

/** Where a visit outlives a reload. */
export interface VisitMemory {
  /** Keeps a visit that was last used at this time, in milliseconds of the clock; null forgets it. */
  write(kept: KeptVisit | null, at: number): void;
}

/** The outside world, handed in. */
export interface PanelSurroundings {
  now: () => Date;
  /** IANA time zone of the visitor. */
  zone: string;
  random: () => number;
  /** Does something once the page has nothing more pressing to do. */
  whenIdle: (act: () => void) => void;
  /** Does something after so many milliseconds, unless what it returns is called before. */
  after: (milliseconds: number, act: () => void) => () => void;
  /** Without it nothing outlives a reload. */
  memory?: VisitMemory;
  /** Loads a language that the questionnaire has, and rejects where it does not come; without it there is no choice of language. */
  speech?: (language: Language) => Promise<Speech>;
}

/** Where a visit stands before its end, for the page around it: never an id or an answer. */
export interface PanelReporter {
  closed(): void;
  /** Another language is spoken now. */
  spoken(strings: Strings): void;
  progressed(progress: { section: number; of: number }): void;
}
