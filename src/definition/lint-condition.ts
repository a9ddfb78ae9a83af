import { listed, memberPath, quoted } from './issue.ts';
import { aType, earlierQuestion, lintOptionOf, requirementOf, type Met, type Place } from './lint-place.ts';
import { isDate } from './is-date.ts';
import { isMoment, isTime } from './moment-text.ts';
import { nameOf } from './shape.ts';
import type { ComparedKind } from './type-requirements.ts';
import { COMPARISONS, type AnswerCondition, type Comparison, type Condition, type Operand } from './types.ts';
import { walkCondition } from './walk-conditions.ts';

const EQUALITY: readonly Comparison[] = ['=', '!=', 'includes'];
const ORDER: readonly Comparison[] = [...EQUALITY, '>', '<', '>=', '<='];

/** How answers of a kind may be compared, with what, and how that is written. */
interface Comparable {
  comparisons: readonly Comparison[];
  fits(operand: Operand): boolean;
  written: string;
}

const textThat = (fits: (text: string) => boolean) => (operand: Operand): boolean => typeof operand === 'string' && fits(operand);

const comparables: Record<ComparedKind, Comparable> = {
  code: { comparisons: EQUALITY, fits: textThat(() => true), written: 'the code of an option' },
  boolean: { comparisons: EQUALITY, fits: (operand) => typeof operand === 'boolean', written: 'true or false without quotation marks' },
  number: { comparisons: ORDER, fits: (operand) => typeof operand === 'number', written: 'a number without quotation marks' },
  quantity: { comparisons: ORDER, fits: (operand) => typeof operand === 'number' || typeof operand === 'object', written: '{ "value": 70, "unit": "kg" }' },
  date: { comparisons: [...ORDER, 'within'], fits: textThat(isDate), written: 'a date as 2026, 2026-01 or 2026-01-31; relative to today write "within"' },
  time: { comparisons: ORDER, fits: textThat(isTime), written: 'a time as 18:30' },
  'date-time': { comparisons: [...ORDER, 'within'], fits: textThat(isMoment), written: 'a date as 2026-01-31, or with a time as 2026-01-31T18:30' },
  text: { comparisons: EQUALITY, fits: textThat(() => true), written: 'a text between quotation marks' },
};

/** Reports what a condition cannot read at its place, and comparisons that no answer could satisfy. */
export function lintCondition(condition: Condition, path: string, place: Place): void {
  walkCondition(condition, path, (leaf, at) => {
    if ('question' in leaf) {
      const met = earlierQuestion(leaf.question, `${at}.question`, place);
      if (met) lintComparison(leaf, met, at, place);
    } else if (!place.settings.has(leaf.setting)) {
      place.issues.push({ path: `${at}.setting`, message: `${quoted(leaf.setting)} is not declared`, hint: 'add it to "settings"' });
    }
  });
}

function lintComparison(leaf: AnswerCondition, met: Met, path: string, place: Place): void {
  const { question } = met;
  const name = COMPARISONS.find((comparison) => Object.hasOwn(leaf, comparison));
  const type = requirementOf(question, place.types);
  if (type?.showsOnly) {
    place.issues.push({ path: memberPath(path, 'question'), message: `${quoted(question.id)} only shows something, and has no answer`, hint: 'read a question that asks for one' });
  }
  if (name === undefined || name === 'exists' || !type || type.showsOnly) return;
  const comparable = type.comparedWith && comparables[type.comparedWith];
  if (!comparable?.comparisons.includes(name)) {
    const usable = listed([...(comparable?.comparisons ?? []), 'exists']);
    place.issues.push({ path: memberPath(path, name), message: `${aType(question.type)} answer cannot be compared by "${name}"`, hint: `use one of: ${usable}` });
    return;
  }
  if (name === 'within') return;
  for (const operand of [leaf[name] ?? []].flat()) {
    if (!comparable.fits(operand)) {
      const message = `${quoted(question.id)} cannot be compared with ${nameOf(operand)}`;
      place.issues.push({ path: memberPath(path, name), message, hint: `write ${comparable.written}` });
    } else if (type.comparedWith === 'code') lintOptionOf(met, operand, path, place.issues);
    else if (type.comparedWith === 'quantity') lintUnit(met, operand, memberPath(path, name), place);
  }
}

function lintUnit({ question: { id, options = [] }, codes }: Met, operand: Operand, path: string, { issues }: Place): void {
  if (typeof operand !== 'object') {
    if (codes.size > 1) issues.push({ path, message: `${quoted(id)} has several units, and this names none`, hint: `write { "value": ${String(operand)}, "unit": "${options[0]?.code}" }` });
  } else if (!codes.has(operand.unit)) {
    issues.push({ path: `${path}.unit`, message: `${quoted(id)} has no unit ${quoted(operand.unit)}`, hint: `use one of: ${listed(options.map((option) => option.code))}` });
  }
}
