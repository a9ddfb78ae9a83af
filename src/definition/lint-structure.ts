import { listed, memberPath, quoted, type Issue } from './issue.ts';
import { lintCondition } from './lint-condition.ts';
import { lintDetails } from './lint-details.ts';
import { earlierQuestion, lintKnown, lintOptionOf, requirementOf, metIn, seesOne, type Place } from './lint-place.ts';
import type { TypeRequirements } from './type-requirements.ts';
import { isGroup, type FlagRaise, type Group, type Item, type Option, type Question, type Questionnaire, type Section } from './types.ts';
import { groupsOf, questionsOf, walkItems, type ItemPlace } from './walk-items.ts';

/** Faults of reference and order: dangling ids, duplicate ids, conditions that look forward, members that a type does not read. */
export function lintStructure(questionnaire: Questionnaire, types: TypeRequirements): Issue[] {
  const sections = [...questionnaire.sections, ...(questionnaire.afterStop ? [questionnaire.afterStop] : [])];
  const all = sections.flatMap((section) => section.items);
  const place: Place = {
    questionnaire,
    types,
    earlier: new Map(),
    questions: new Set(questionsOf(all).map(({ id }) => id)),
    groups: new Set(groupsOf(all).map(({ id }) => id)),
    settings: new Set(questionnaire.settings),
    issues: [],
  };
  const seen = new Map<string, Item>();
  questionnaire.sections.forEach((section, at) => lintSection(section, `$.sections[${at}]`, seen, place));
  lintRules(place);
  if (questionnaire.afterStop) lintSection(questionnaire.afterStop, '$.afterStop', seen, place);
  lintAfterStop(place);
  lintEnds(place);
  lintSources(place);
  return place.issues;
}

function lintSection(section: Section, path: string, seen: Map<string, Item>, place: Place): void {
  lintReserved(section.id, path, place);
  walkItems(section.items, `${path}.items`, (item, at) => {
    lintId(item, at.path, seen, place);
    if (isGroup(item)) lintGroup(item, at, place);
    else lintQuestion(item, at, place);
  });
}

/** Names of states that every conversation has. */
const RESERVED = ['review', 'completed', 'stopped', 'ended-minor', 'declined'];

function lintReserved(id: string, path: string, { issues }: Place): void {
  if (RESERVED.includes(id)) issues.push({ path: `${path}.id`, message: `"${id}" is the name of a state of every conversation`, hint: 'choose another id' });
}

function lintId(item: Item, path: string, seen: Map<string, Item>, place: Place): void {
  lintReserved(item.id, path, place);
  const other = seen.get(item.id);
  seen.set(item.id, item);
  if (!other) return;
  const two = isGroup(item) !== isGroup(other) ? 'a question and of a group' : isGroup(item) ? 'two groups' : 'two questions';
  place.issues.push({ path: `${path}.id`, message: `${quoted(item.id)} is the id of ${two}`, hint: 'give each its own' });
}

function lintGroup(group: Group, { path }: ItemPlace, place: Place): void {
  lintShown(group, path, place);
  const { min = 0, max = Infinity } = group.repeats ?? {};
  if (min > max) place.issues.push({ path: `${path}.repeats.min`, message: `"min" ${min} is more than "max" ${max}`, hint: 'exchange them, or leave one out' });
}

function lintQuestion(question: Question, { path, groups }: ItemPlace, place: Place): void {
  const { issues, types } = place;
  const met = metIn(question, groups);
  lintShown(question, path, place);
  if (question.refines) lintRefines(question.refines, met.repeats, `${path}.refines`, place);
  lintHidingGroups(question, groups, path, place);
  const type = requirementOf(question, types);
  if (type) lintDetails(question, type, path, issues);
  else issues.push({ path: `${path}.type`, message: `there is no question type ${quoted(question.type)}`, hint: `use one of: ${listed(Object.keys(types))}` });
  // An option's own flag may read the answer it belongs to and those before it, never those after it.
  place.earlier.set(question.id, met);
  question.options?.forEach((option, index) => lintOption(option, `${path}.options[${index}]`, place));
}

function lintShown({ showWhen, whenUnknown }: Item, path: string, place: Place): void {
  if (showWhen) lintCondition(showWhen, `${path}.showWhen`, place);
  else if (whenUnknown === 'show') place.issues.push({ path: `${path}.whenUnknown`, message: 'there is no condition that could be unknown', hint: 'add "showWhen", or remove this' });
}

function lintRefines({ question, code }: { question: string; code: string }, repeats: readonly string[], path: string, place: Place): void {
  const met = earlierQuestion(question, `${path}.question`, place);
  if (!met) return;
  lintOptionOf(met, code, path, place.issues);
  if (seesOne(repeats, met.repeats)) return;
  place.issues.push({ path: `${path}.question`, message: `${quoted(question)} has an answer for each instance of ${quoted(met.repeats.at(-1) ?? '')}`, hint: 'move this question into that group' });
}

function lintHidingGroups(question: Question, groups: readonly Group[], path: string, { issues }: Place): void {
  if (question.mandatory !== 'safety') return;
  const hiding = groups.find((group) => group.showWhen && group.whenUnknown !== 'show');
  if (!hiding) return;
  const message = `an answer that is not known would hide the group ${quoted(hiding.id)}, and with it this question, which is mandatory for safety`;
  issues.push({ path, message, hint: 'add "whenUnknown": "show" to the group' });
}

function lintOption(option: Option, path: string, place: Place): void {
  option.flags?.forEach((raise, index) => lintRaise(raise, `${path}.flags[${index}]`, place));
  if (option.safetyText) lintKnown(option.safetyText, place.questionnaire.safetyTexts, 'safety text', `${path}.safetyText`, place.issues);
}

function lintRaise(raise: FlagRaise, path: string, place: Place): void {
  lintKnown(raise.code, place.questionnaire.flags, 'flag', `${path}.code`, place.issues);
  if (raise.when) lintCondition(raise.when, `${path}.when`, place);
}

function lintRules(place: Place): void {
  const { questionnaire, issues } = place;
  questionnaire.rules.forEach((rule, index) => {
    const path = `$.rules[${index}]`;
    lintCondition(rule.when, `${path}.when`, place);
    lintRaise(rule.raises, `${path}.raises`, place);
    rule.replaces?.forEach((code, at) => lintKnown(code, questionnaire.flags, 'flag', `${path}.replaces[${at}]`, issues));
  });
  questionnaire.wordLists.forEach((list, index) => {
    const path = `$.wordLists[${index}]`;
    list.flags.forEach((raise, at) => lintRaise(raise, `${path}.flags[${at}]`, place));
    if (list.safetyText) lintKnown(list.safetyText, questionnaire.safetyTexts, 'safety text', `${path}.safetyText`, issues);
  });
}

function lintAfterStop({ questionnaire, issues }: Place): void {
  const { sections, afterStop, safetyTexts } = questionnaire;
  if (afterStop) {
    if (!sections.some((section) => section.id === afterStop.id)) return;
    issues.push({ path: '$.afterStop.id', message: `"${afterStop.id}" is the id of a section as well`, hint: 'give each its own' });
    return;
  }
  const stops = Object.keys(safetyTexts).find((id) => safetyTexts[id]?.then === 'stop');
  if (stops === undefined) return;
  const hint = 'add "afterStop": a section that asks a name and a phone number, for a visitor who wants the clinic to know';
  issues.push({ path: '$', message: `the safety text ${quoted(stops)} stops the visit, and nothing is asked after a stop`, hint });
}

function lintEnds({ questionnaire: { safetyTexts }, issues }: Place): void {
  for (const [id, { then, mayGoOn }] of Object.entries(safetyTexts)) {
    if (then !== 'end-minor' || !mayGoOn) continue;
    issues.push({ path: `${memberPath('$.safetyTexts', id)}.mayGoOn`, message: 'a visit that ends cannot go on', hint: 'remove it, or write "then": "stop"' });
  }
}

function lintSources({ questionnaire, issues }: Place): void {
  const check = (sources: readonly string[] | undefined, path: string): void =>
    sources?.forEach((key, index) => lintKnown(key, questionnaire.sources, 'source', `${path}.sources[${index}]`, issues));
  for (const [code, flag] of Object.entries(questionnaire.flags)) check(flag.sources, `$.flags.${code}`);
  for (const [id, safetyText] of Object.entries(questionnaire.safetyTexts)) check(safetyText.sources, `$.safetyTexts.${id}`);
  questionnaire.cards.forEach((card, index) => check(card.sources, `$.cards[${index}]`));
  const inItems = (items: readonly Item[], path: string): void =>
    walkItems(items, path, (item, at) => {
      if (isGroup(item)) return;
      check(item.sources, at.path);
      item.options?.forEach((option, index) => check(option.sources, `${at.path}.options[${index}]`));
    });
  questionnaire.sections.forEach((section, at) => inItems(section.items, `$.sections[${at}].items`));
  if (questionnaire.afterStop) inItems(questionnaire.afterStop.items, '$.afterStop.items');
}
