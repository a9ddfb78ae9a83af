import { html } from 'lit';
import { choiceRow } from './choice-row.ts';
import type { FieldTemplate } from './field.ts';

/** Two radio buttons, Yes and No. */
export const yesNoField: FieldTemplate = {
  role: 'radiogroup',
  render: ({ name, value, strings, change }) =>
    html`${[true, false].map((answer) =>
      choiceRow({
        type: 'radio',
        id: `${name}-${answer ? 'yes' : 'no'}`,
        name,
        label: answer ? strings.valueWords.yes : strings.valueWords.no,
        ticked: value === answer,
        toggle: () => change(answer),
      }),
    )}`,
};
