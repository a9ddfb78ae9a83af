import { Element } from './element.ts';
import type { Findings } from './findings.ts';
import { KebabIds } from './kebab-ids.ts';
import { isReadAsR4 } from './other-version.ts';
import { isJsonObject, type JsonObject } from './plain-json.ts';
import { controlsOf, KEPT, readItem, type ReadingItems } from './read-item.ts';
import { withoutGaps } from './read-literal.ts';
import type { Form, FormItem } from './types.ts';
import { containedValueSets } from './value-sets.ts';

/** Names that the states of a conversation have, and the sections of an imported form. */
const RESERVED = ['review', 'completed', 'stopped', 'ended-minor', 'declined'];

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A BCP 47 tag as questionnaires write it; undefined where the text is none. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-').replace(/^[A-Za-z]+/, (first) => first.toLowerCase());
  return tag !== undefined && tag.length <= 35 && LANGUAGE.test(tag) ? tag : undefined;
}

/** Reads plain JSON as a form; whatever nobody reads is listed. Null where it is no Questionnaire. */
export function readForm(json: unknown, findings: Findings): Form | null {
  if (!isJsonObject(json) || json['resourceType'] !== 'Questionnaire') {
    refuseOther(isJsonObject(json) ? json : {}, findings);
    return null;
  }
  if (!isReadAsR4(json, findings)) return null;
  const element = new Element(json, '$', findings);
  for (const name of ['resourceType', 'meta', 'text']) element.raw(name);
  if (element.string('status') === undefined) findings.warn('$', 'the form has no "status"', 'R4 requires one; it is read as a draft');
  const items = readItems(element, findings);
  const form = { ...headOf(element, findings), items };
  element.listRest();
  return form;
}

function refuseOther({ resourceType, entry }: JsonObject, findings: Findings): void {
  const found = typeof resourceType === 'string' ? `a ${resourceType.slice(0, 40)}` : 'no resource';
  const within = resourceType === 'Bundle' && Array.isArray(entry) ? entry.findIndex((one) => isJsonObject(one) && isJsonObject(one['resource']) && one['resource']['resourceType'] === 'Questionnaire') : -1;
  const hint = within < 0 ? 'give a resource with "resourceType": "Questionnaire"' : `give the Questionnaire in it by itself: it stands in $.entry[${within}].resource`;
  findings.refuse('$', `expected a FHIR R4 Questionnaire, found ${found}`, hint);
}

function headOf(element: Element, findings: Findings): Omit<Form, 'items'> {
  const said = element.string('language');
  const language = languageTag(said);
  if (!language) findings.warn('$', said === undefined ? 'the form does not say its language' : `${JSON.stringify(said)} is no language tag`, 'English is assumed');
  return {
    ...withoutGaps({ id: element.string('id'), url: element.uri('url'), version: element.words('version'), name: element.string('name') }),
    language: language ?? 'en',
    subjectType: element.strings('subjectType'),
    title: element.said('title') ?? null,
    description: element.said('description') ?? null,
  };
}

function readItems(form: Element, findings: Findings): FormItem[] {
  const reading: ReadingItems = { findings, sets: containedValueSets(form), ids: new KebabIds('item', RESERVED), byLinkId: new Map() };
  return readUnder(form, null, reading);
}

function readUnder(element: Element, parent: FormItem | null, reading: ReadingItems): FormItem[] {
  return element.list('item').flatMap((child, at) => {
    const item = readItem(child, parent, reading);
    if (!item) return [];
    const controls = controlsOf(child);
    item.hidden ||= parent?.hidden ?? false;
    item.items = readUnder(child, item, reading);
    if (isSaidWith(item, controls)) return absorb(item, controls, at, reading);
    keepLooks(controls, item, reading.findings);
    return item;
  });
}

const HELP = ['help', 'flyover', 'prompt', 'lower', 'upper', 'unit'];

/** Whether a text belongs to what it stands under: help and the like, and any text under a question. */
function isSaidWith({ type, parent, items, test, undecided }: FormItem, controls: readonly string[]): boolean {
  if (type !== 'display' || !parent || items.length > 0 || test || undecided !== undefined) return false;
  return controls.some((control) => HELP.includes(control)) || (parent.type !== 'group' && parent.type !== 'display');
}

/** Gives the text to what it belongs to; the item itself is no more. */
function absorb({ linkId, text, path, hidden, parent }: FormItem, controls: readonly string[], at: number, { findings }: ReadingItems): [] {
  if (!text || hidden || !parent) {
    findings.warn(path, 'a display is hidden or has no text', 'it is left out of the questionnaire');
    return [];
  }
  if (controls.includes('lower')) parent.ends.low = text;
  else if (controls.includes('upper')) parent.ends.high = text;
  else parent.help.push(text);
  parent.displays.push({ linkId, ...withoutGaps({ as: HELP.find((control) => controls.includes(control)), at: at || undefined }), text: text.own });
  return [];
}

function keepLooks(controls: readonly string[], item: FormItem, findings: Findings): void {
  item.looks = controls.filter((control) => control !== 'slider' || !item.slider);
  for (const look of item.looks) findings.warnOnce(item.path, `the look "${look}" of questionnaire-itemControl is not shown`, KEPT);
}
