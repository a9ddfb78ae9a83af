import type { CSSResult } from 'lit';
import type { Question } from '../../definition/types.ts';
import { uses } from '../../definition/uses.ts';
import { typeName, type QuestionTypeName } from '../../questions/kinds.ts';
import { dateTimeField } from './date-time-field.ts';
import type { FieldTemplate } from './field.ts';
import { fieldStyles } from './fields.styles.ts';
import { lateField } from './late-field.ts';
import { areasField, checkboxField, multipleChoiceField } from './multiple-choice-field.ts';
import { numberField } from './number-field.ts';
import { quantityField } from './quantity-field.ts';
import { readOnlyStyles } from './read-only-field.styles.ts';
import { repeatedField } from './repeated-field.ts';
import { repeatedStyles } from './repeated-field.styles.ts';
import { scaleField } from './scale-field.ts';
import { attachmentField, displayField, readOnlyField } from './shown-fields.ts';
import { singleChoiceField } from './single-choice-field.ts';
import { lineField, longTextField } from './text-field.ts';
import { timeField } from './time-field.ts';
import { yesNoField } from './yes-no-field.ts';

/** The field of each question type. */
export const fields = {
  consent: checkboxField,
  'single-choice': singleChoiceField,
  'multiple-choice': multipleChoiceField,
  areas: areasField,
  'yes-no': yesNoField,
  integer: numberField('numeric'),
  decimal: numberField('decimal'),
  quantity: quantityField,
  scale: scaleField,
  date: lateField('date'),
  time: timeField,
  'date-time': dateTimeField,
  'short-text': lineField({ type: 'text', autocomplete: 'off' }),
  'long-text': longTextField,
  url: lineField({ type: 'url', autocomplete: 'off' }),
  phone: lineField({ type: 'tel', autocomplete: 'tel' }),
  email: lineField({ type: 'email', autocomplete: 'email' }),
  display: displayField,
  attachment: attachmentField,
} satisfies Record<QuestionTypeName, FieldTemplate>;

/** What the fields look like that questions can have here. */
export const fieldSheets: readonly CSSResult[] = [
  fieldStyles,
  ...Object.values<FieldTemplate>(fields).flatMap(({ styles = [] }) => styles),
  ...(uses.repeats ? [repeatedStyles] : []),
  ...(uses.readOnly ? [readOnlyStyles] : []),
];

/** The field of a question: its type's, as often as it repeats, or its answer alone where that cannot be changed. */
export function fieldOf(question: Question): FieldTemplate {
  if (uses.readOnly && question.readOnly) return readOnlyField;
  const template: FieldTemplate = fields[typeName(question)];
  return uses.repeats && question.repeats ? repeatedField(template) : template;
}
