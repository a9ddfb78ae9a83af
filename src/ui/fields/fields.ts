import type { QuestionTypeName } from '../../questions/question-types.ts';
import type { FieldTemplate } from './field.ts';
import { multipleChoiceField } from './multiple-choice-field.ts';
import { singleChoiceField } from './single-choice-field.ts';
import { lineField, longTextField } from './text-field.ts';

/** The field of each question type. */
export const fields = {
  consent: multipleChoiceField,
  'single-choice': singleChoiceField,
  'multiple-choice': multipleChoiceField,
  'short-text': lineField({ type: 'text', autocomplete: 'off' }),
  'long-text': longTextField,
  phone: lineField({ type: 'tel', autocomplete: 'tel' }),
  email: lineField({ type: 'email', autocomplete: 'email' }),
} satisfies Record<QuestionTypeName, FieldTemplate>;
