import type { FieldTemplate } from './field.ts';
import { numberLine } from './number-line.ts';
import { numberLineStyles } from './number-line.styles.ts';
import { withNotSure } from './with-not-sure.ts';

/** One line for a number. */
export const numberField = (mode: 'numeric' | 'decimal'): FieldTemplate =>
  withNotSure({ role: 'group', describesItself: true, styles: [numberLineStyles], render: (field) => numberLine(field, mode) });
