import type { Condition, Question } from '../definition/types.ts';
import { questionsRead } from '../definition/questions-read.ts';
import { EXTENSIONS } from './extensions.ts';
import type { Findings } from './findings.ts';
import type { R4Extension, R4Item } from './r4.ts';
import { toEnableWhen, type FormSources } from './to-enable-when.ts';
import { toExpression } from './to-expression.ts';

/** How an item says when it is enabled. */
export interface Enabling {
  when: Pick<R4Item, 'enableWhen' | 'enableBehavior'>;
  extension: R4Extension[];
  /** Whether enableWhen says it, which every reader understands. */
  sayable: boolean;
}

/** Whether an answer can leave a comparison open: part of a date, an amount in another unit, "not sure". */
function maySayTooLittle(question: Question | undefined): boolean {
  const { type, precision, notSure = false, options = [] } = question ?? { type: 'display' as const };
  return notSure || (type === 'date' && precision !== 'day') || (type === 'quantity' && options.length > 1);
}

/** A condition as enableWhen, or where that cannot say it, as the enableWhenExpression of SDC. */
export function enablingOf(condition: Condition | undefined, showsUnknown: boolean, sources: FormSources, findings: Findings): Enabling {
  if (!condition) return { when: {}, extension: [], sayable: true };
  if (showsUnknown && questionsRead(condition).some((id) => maySayTooLittle(sources.question(id)))) {
    findings.warnOnce('$.sections', 'a question that is shown, too, where an earlier answer says too little is exported as hidden there', 'R4 has no such condition: have the receiver ask it always, or ask for whole dates, one unit and no "not sure"');
  }
  const said = toEnableWhen(condition, showsUnknown, sources);
  if (said) {
    const { enableWhen, behaviour } = said;
    return { when: { enableWhen, ...(enableWhen.length > 1 && { enableBehavior: behaviour }) }, extension: [], sayable: true };
  }
  const { expression, settings } = toExpression(condition, showsUnknown, sources);
  for (const setting of new Set(settings)) {
    findings.warnOnce('$.settings', `the clinic's setting "${setting}" is not carried`, 'items that depend on it are exported for a clinic that has it');
  }
  if (expression === 'true') return { when: {}, extension: [], sayable: false };
  findings.warnOnce('$.sections', 'a condition that enableWhen cannot say is written as enableWhenExpression', 'the receiver has to evaluate FHIRPath, and such an item is not required');
  const valueExpression = { language: 'text/fhirpath', expression };
  return { when: {}, extension: [{ url: EXTENSIONS.enableWhenExpression, valueExpression }], sayable: false };
}
