import { allItems, type Item } from './r4-rules.ts';

type Json = Record<string, unknown>;

/** An item of a response as tests read it. */
export interface ResponseItem {
  linkId: string;
  text?: string;
  answer?: (Json & { item?: ResponseItem[] })[];
  item?: ResponseItem[];
}

/** A form and an answered one, as tests read them. */
export type Form = { item?: Item[] };
export type Response = { status?: string; item?: ResponseItem[] };

const VALUE_OF: Record<string, string[]> = {
  boolean: ['valueBoolean'],
  decimal: ['valueDecimal'],
  integer: ['valueInteger'],
  date: ['valueDate'],
  dateTime: ['valueDateTime'],
  time: ['valueTime'],
  string: ['valueString'],
  text: ['valueString'],
  url: ['valueUri'],
  attachment: ['valueAttachment'],
  reference: ['valueReference'],
  quantity: ['valueQuantity'],
  choice: ['valueCoding', 'valueDate', 'valueTime', 'valueInteger', 'valueString', 'valueReference'],
  'open-choice': ['valueCoding', 'valueDate', 'valueTime', 'valueInteger', 'valueString', 'valueReference'],
};

/** A place in a response: what was answered in it and around it, innermost first. */
interface Scope {
  items: readonly ResponseItem[];
  around: Scope | null;
}

/** What a response may not say about a form: order, nesting, texts, types, counts, and answers on items that are not enabled. */
export function faultsAgainst(response: Response, form: Form): string[] {
  const scope: Scope = { items: response.item ?? [], around: null };
  return levelFaults(response.item ?? [], form.item ?? [], scope);
}

function levelFaults(answered: readonly ResponseItem[], items: readonly Item[], scope: Scope): string[] {
  const faults: string[] = [];
  let last = -1;
  for (const { linkId } of answered) {
    const at = items.findIndex((item) => item.linkId === linkId);
    if (at < 0) faults.push(`${linkId}: does not stand here in the form`);
    else if (at < last) faults.push(`${linkId}: stands before what the form has before it`);
    last = Math.max(last, at);
  }
  for (const item of items) faults.push(...itemFaults(item, answered.filter(({ linkId }) => linkId === item.linkId), scope));
  return faults;
}

function itemFaults(item: Item, answered: readonly ResponseItem[], scope: Scope): string[] {
  const { linkId, type, text, repeats = false, required = false } = item;
  const enabled = isEnabled(item, scope);
  if (!enabled) return answered.length > 0 ? [`${linkId}: is answered, but not enabled`] : [];
  const faults: string[] = [];
  if (answered.length > 1 && !(type === 'group' && repeats)) faults.push(`${linkId}: stands several times`);
  if (required && type !== 'group' && answered.length === 0) faults.push(`${linkId}: is required`);
  for (const one of answered) {
    if (one.text !== undefined && one.text !== text) faults.push(`${linkId}: its text is ${JSON.stringify(text)}, not ${JSON.stringify(one.text)}`);
    if (type === 'group' || type === 'display') {
      if (one.answer) faults.push(`${linkId}: a ${type} has answers`);
      faults.push(...levelFaults(one.item ?? [], item.item ?? [], { items: one.item ?? [], around: scope }));
      continue;
    }
    if (one.item) faults.push(`${linkId}: what stands under a question belongs under its answer`);
    faults.push(...answerFaults(item, one, scope));
  }
  return faults;
}

function answerFaults(item: Item, { answer = [] }: ResponseItem, scope: Scope): string[] {
  const { linkId, type, repeats = false, maxLength = Infinity } = item;
  const faults: string[] = [];
  if (answer.length === 0) faults.push(`${linkId}: an item without answers`);
  if (answer.length > 1 && !repeats) faults.push(`${linkId}: several answers`);
  for (const one of answer) {
    const name = Object.keys(one).find((key) => /^_?value/.test(key)) ?? '';
    if (!VALUE_OF[type]?.includes(name.replace(/^_/, ''))) faults.push(`${linkId}: a ${type} is answered by ${name}`);
    if (String(one['valueString'] ?? '').length > maxLength) faults.push(`${linkId}: too long`);
    if (item.answerOption && !isOption(one, name, item)) faults.push(`${linkId}: ${JSON.stringify(one[name])} is no option`);
    faults.push(...levelFaults(one.item ?? [], item.item ?? [], { items: one.item ?? [], around: { items: [{ linkId, answer: [one] }], around: scope } }));
  }
  return faults;
}

function isOption(answer: Json, name: string, { answerOption = [], type }: Item): boolean {
  if (type === 'open-choice' && name === 'valueString') return true;
  return answerOption.some((option) => sameValue(option[name], answer[name]));
}

function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one === other;
  const [a, b] = [one as Json, other as Json];
  if ('reference' in a || 'reference' in b) return a['reference'] === b['reference'];
  return a['code'] === b['code'] && (a['system'] === undefined || b['system'] === undefined || a['system'] === b['system']);
}

/** An interpreter of enableWhen of its own, by the table of differences in docs/fhir.md. */
function isEnabled({ enableWhen = [], enableBehavior }: Item, scope: Scope): boolean {
  if (enableWhen.length === 0) return true;
  const results = enableWhen.map((when) => holds(when, scope));
  return enableBehavior === 'any' ? results.includes(true) : !results.includes(false);
}

function holds(when: Json, scope: Scope): boolean {
  const values = answersOf(String(when['question']), scope).filter((answer) => Object.keys(answer).some((name) => name.startsWith('value')));
  const name = Object.keys(when).find((key) => key.startsWith('answer')) ?? '';
  const operand = when[name];
  if (when['operator'] === 'exists') return values.length > 0 === (operand === true);
  const said = values.map((answer) => answer[Object.keys(answer).find((key) => key.startsWith('value')) ?? '']);
  if (when['operator'] === '!=') return said.length > 0 && said.every((value) => compare(value, '=', operand) === false);
  return said.some((value) => compare(value, String(when['operator']), operand) === true);
}

/** The answers of the nearest item of this name: in this place, else around it. */
function answersOf(linkId: string, scope: Scope): Json[] {
  for (let at: Scope | null = scope; at; at = at.around) {
    const found = within(at.items, linkId);
    if (found.length > 0) return found;
  }
  return [];
}

function within(items: readonly ResponseItem[], linkId: string): Json[] {
  return items.flatMap((item) => [
    ...(item.linkId === linkId ? (item.answer ?? []) : []),
    ...within([...(item.item ?? []), ...(item.answer ?? []).flatMap((answer) => answer.item ?? [])], linkId),
  ]);
}

function compare(value: unknown, operator: string, operand: unknown): boolean | null {
  if (typeof value === 'object' && value !== null && 'value' in value) return compareQuantities(value as Json, operator, operand as Json);
  if (operator === '=') return typeof value === 'string' && typeof operand === 'string' && /^\d{4}-/.test(value) ? ordered(value, '=', operand) : sameValue(value, operand);
  return ordered(value as string, operator, operand as string);
}

function compareQuantities(value: Json, operator: string, operand: Json): boolean | null {
  const unit = (one: Json): unknown => one['code'] ?? one['unit'];
  return unit(operand) !== undefined && unit(operand) !== unit(value) ? null : ordered(value['value'] as number, operator, operand['value'] as number);
}

/** Dates of unlike precision are left to the tests that name them. */
function ordered(value: string | number, operator: string, operand: string | number): boolean {
  if (operator === '=') return value === operand;
  if (operator === '>') return value > operand;
  if (operator === '<') return value < operand;
  return operator === '>=' ? value >= operand : value <= operand;
}

/** The items of a form by linkId. */
export const itemsOf = (form: Form): Map<string, Item> => new Map(allItems(form.item).map((item) => [item.linkId, item]));
