import type { TemplateResult } from 'lit';
import type { QuestionProse } from '../../definition/prose.ts';
import type { ClinicDetails, Question } from '../../definition/types.ts';
import type { Strings } from '../../locales/strings.ts';

/** What a field is drawn from, and how it says that it changed. */
export interface Field {
  question: Question;
  prose: QuestionProse;
  clinic: ClinicDetails;
  strings: Strings;
  /** The draft; whatever it is, the field must draw. */
  value: unknown;
  invalid: boolean;
  /** Id of the element that names the question. */
  labelledBy: string;
  /** Ids of the elements that describe it, help and error among them. */
  describedBy: string;
  change: (value: unknown) => void;
}

/** Draws one question type. */
export interface FieldTemplate {
  /** The ARIA role of the element around the field that the question's text names. */
  role: 'group' | 'radiogroup';
  /** Its one control says the description itself, so the element around must not say it too. */
  describesItself?: boolean;
  render: (field: Field) => TemplateResult;
}
