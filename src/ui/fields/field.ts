import type { CSSResult, TemplateResult } from 'lit';
import type { QuestionProse } from '../../definition/prose.ts';
import type { ClinicDetails, Question } from '../../definition/types.ts';
import type { Strings } from '../../locales/strings.ts';
import type { AnswerValue } from '../../questions/types.ts';
import type { FieldExtras } from './field-extras.ts';

/** What a field is drawn from, and how it says that it changed. */
export interface Field {
  /** Begins the ids of the field's elements, and is the name of its radio buttons. */
  name: string;
  question: Question;
  prose: QuestionProse;
  clinic: ClinicDetails;
  strings: Strings;
  /** The visitor's local date, YYYY-MM-DD. */
  today: string;
  /** The draft; whatever it is, the field must draw. */
  value: unknown;
  /** The draft in words, a line a value, for a field that only shows it. */
  inWords: readonly string[];
  invalid: boolean;
  /** The visitor's own name is asked for, which the browser may know. */
  asksName?: boolean;
  /** Ids of the elements that name the question. */
  labelledBy: string;
  /** Ids of the elements that describe it, help and error among them. */
  describedBy: string;
  change: (value: unknown) => void;
  /** What may come after the field itself. */
  extras?: FieldExtras | undefined;
}

/** What of a field a hint is chosen by. */
export type Hinted = Pick<Field, 'question' | 'prose' | 'strings' | 'today' | 'extras'>;

/** Draws one question type. */
export interface FieldTemplate {
  /** The ARIA role of the element around the field that the question's text names. */
  role: 'group' | 'radiogroup';
  /** Its one control says the description itself, so the element around must not say it too. */
  describesItself?: boolean;
  /** It is among the extras: until they are there nothing can be chosen or typed. */
  isLate?: boolean;
  /** What Continue commits where there is nothing to choose or type. */
  commits?: AnswerValue;
  /** What is said before the field of how to answer; null where nothing need be. */
  hint?: (field: Hinted) => string | null;
  /** What it looks like beyond what all fields share. */
  styles?: readonly CSSResult[];
  render: (field: Field) => TemplateResult;
}
