import type { Condition, Group, Item, Question } from '../definition/types.ts';
import { addGroupProse, addQuestionProse } from './add-prose.ts';
import { buildQuestion, typeToKeep } from './build-question.ts';
import type { Findings } from './findings.ts';
import { plainText } from './plain-text.ts';
import type { ProseSlots } from './prose-slots.ts';
import { withoutGaps } from './read-literal.ts';
import { allOf, toCondition, type Outcome, type Translated } from './to-condition.ts';
import type { ImportedItem } from '../definition/imported.ts';
import type { Form, FormItem } from './types.ts';

/** The longest text that is kept word for word; the response goes without a longer one. */
const LONGEST = 10_000;

/** More instances than this no group may be limited to. */
const MOST_TIMES = 1000;

/** What building the items of one form shares. */
export interface Building {
  form: Form;
  findings: Findings;
  prose: ProseSlots;
  outcomes: Map<string, Outcome>;
  choices: Set<string>;
  /** The linkIds that conditions read. */
  read: ReadonlySet<string>;
}

/** Whether an item holds others rather than asks. */
export const holdsOthers = ({ type, items }: FormItem): boolean => type === 'group' || (type === 'display' && items.length > 0);

/** The items that these become, in order, with those under a question behind it. */
export function buildItems(items: readonly FormItem[], building: Building): Item[] {
  return items.flatMap((item) => buildItem(item, building));
}

function buildItem(item: FormItem, building: Building): Item[] {
  const shown = shownWhen(item, building);
  const why = shown === false ? 'its condition can never be true' : whyAbsent(item, building.read);
  if (shown === false || why !== null) return leaveOut(item, why ?? '', building);
  const condition = shown === true ? undefined : shown;
  return holdsOthers(item) ? buildGroup(item, condition, building) : buildAsked(item, condition, building);
}

/** What the item's own condition, and the question it stands under, come to. */
function shownWhen(item: FormItem, building: Building): Translated {
  const { outcomes } = building;
  const own = item.test ? toCondition(item.test, building) : true;
  const { parent } = item;
  if (!parent || holdsOthers(parent)) return own;
  const above = outcomes.get(parent.linkId);
  if (!above || 'absent' in above) return false;
  return isAlwaysAnswered(above.question) ? own : allOf([{ question: above.question.id, exists: true }, own]);
}

/** Whether nobody gets past a question without its answer, so that a condition on having one would always be true. */
function isAlwaysAnswered({ type, mandatory, readOnly, showWhen }: Question): boolean {
  return type === 'display' || (showWhen === undefined && (mandatory !== undefined || readOnly === true));
}

/** Why an item is not asked whatever the answers are; null where it is. */
function whyAbsent(item: FormItem, read: ReadonlySet<string>): string | null {
  if (item.undecided !== undefined) return `the FHIRPath ${JSON.stringify(item.undecided.slice(0, 160))} decides about it and cannot be read`;
  if (holdsOthers(item)) return null;
  if (item.type === 'display' && ![item.text?.own, ...item.code.map(({ display }) => display)].some((said) => plainText(said ?? '') !== '')) return 'it has no text to show';
  const fixed = item.initial.length > 0;
  if (item.hidden && !(fixed && (read.has(item.linkId) || item.required))) return fixed ? 'it is hidden, and its initial value is not carried' : 'it is hidden';
  return item.readOnly && !fixed ? 'it is read-only and has no initial value to show' : null;
}

/** Leaves an item out, and all that stands under it; it is listed, and conditions that read it find no answer. */
function leaveOut(item: FormItem, why: string, { findings, outcomes }: Building): [] {
  findings.warn(item.path, `${JSON.stringify(item.linkId)} is never asked: ${why}`, 'check that nothing needs it, and what stands under it');
  const mark = (one: FormItem): void => {
    outcomes.set(one.linkId, { item: one, absent: why });
    one.items.forEach(mark);
  };
  mark(item);
  return [];
}

function buildAsked(item: FormItem, showWhen: Condition | undefined, building: Building): Item[] {
  const { findings, outcomes } = building;
  const question: Question = { ...buildQuestion(item, findings) };
  if (question.readOnly && question.initial === undefined) return leaveOut(item, 'it is read-only and has no initial value to show', building);
  if (item.hidden) findings.warn(item.path, `${JSON.stringify(item.linkId)} is hidden but needed for other items`, 'it is shown with its value, which cannot be changed');
  if (item.elsewhere !== undefined) warnElsewhere(item, question, findings);
  if (showWhen) question.showWhen = showWhen;
  question.source = sourceOf(item, typeToKeep(item, question));
  outcomes.set(item.linkId, { item, question });
  if (question.type === 'single-choice' || question.type === 'multiple-choice') building.choices.add(question.id);
  addQuestionProse(item, question, building);
  if (item.items.length > 0 && (question.repeats || question.type === 'multiple-choice')) {
    findings.warn(item.path, `what stands under ${JSON.stringify(item.linkId)} is asked once, not for each of its answers`, 'in the response it stands under the first answer that it is asked for, or under each where it is required');
  }
  return [question, ...buildItems(item.items, building)];
}

function warnElsewhere({ path, elsewhere, crowded }: FormItem, question: Question, findings: Findings): void {
  if (crowded !== undefined) {
    const offered = question.options ? 'those that the form names elsewhere are offered, beside own words' : 'it is answered in own words';
    return findings.warn(path, `${crowded} options are more than anybody looks through`, offered);
  }
  const what = elsewhere ? `the value set ${JSON.stringify(elsewhere)}` : 'what can be chosen';
  const hint = question.options ? 'the options that the form names elsewhere are offered, beside own words' : 'it is answered in own words; put the value set into "contained" to have its options';
  findings.warn(path, `${what} is not in the form`, hint);
}

function buildGroup(item: FormItem, showWhen: Condition | undefined, building: Building): Item[] {
  const { findings } = building;
  const items = buildItems(item.items, building);
  if (items.length === 0) return leaveOut(item, 'nothing in it is asked', building);
  if (item.required && !item.repeats) findings.warnOnce(item.path, '"required" of a group that does not repeat is not demanded', 'require the questions in it');
  if (item.readOnly) findings.warnOnce(item.path, '"readOnly" of a group is not carried', 'its questions can be answered');
  const group: Group = {
    id: item.id,
    type: 'group',
    items,
    ...(showWhen && { showWhen }),
    ...(item.repeats && { repeats: timesOf(item, findings) }),
    source: sourceOf(item, item.type === 'group' ? undefined : item.type),
  };
  addGroupProse(item, building);
  return [group];
}

/** How often a group is asked; limits that leave nothing to ask, or that no visit reaches, are not carried. */
function timesOf({ limits: { minOccurs, maxOccurs }, required, path }: FormItem, findings: Findings): { min?: number; max?: number } {
  const max = maxOccurs !== undefined && maxOccurs > 0 && maxOccurs <= MOST_TIMES ? maxOccurs : undefined;
  if (max !== maxOccurs) findings.warn(path, `a group that repeats at most ${maxOccurs} times: the limit is not carried`, 'it may be asked as often as any other');
  const min = minOccurs ?? (required ? 1 : undefined);
  if (min === undefined || (min >= 0 && min <= (max ?? MOST_TIMES))) return withoutGaps({ min, max });
  findings.warn(path, `a group that repeats at least ${min} times: the limit is not carried`, 'it may be asked less often');
  return withoutGaps({ max });
}

/** What the item was, so that the response says it again. */
function sourceOf(item: FormItem, type: string | undefined): ImportedItem {
  const { linkId, text, prefix, definition, code, parent, stoodIn, place, orientation } = item;
  const under = stoodIn?.linkId ?? (parent && !holdsOthers(parent) ? parent.linkId : undefined);
  const displays = item.displays.filter((display) => display.text.length <= LONGEST);
  const own = text === null || text.own.length > LONGEST ? '' : plainText(text.own) === text.own ? undefined : text.own;
  const kept = { linkId, type, text: own, prefix, definition, code: unlessEmpty(code), under, ...(item.moved && { place }) };
  const beside = { looks: unlessEmpty(item.looks), orientation, links: unlessEmpty(item.links), displays: unlessEmpty(displays) };
  return { linkId, ...withoutGaps({ ...kept, required: (holdsOthers(item) && item.required) || undefined, ...beside }) };
}

const unlessEmpty = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
