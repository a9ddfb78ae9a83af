import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FLAG_LEVELS, type FlagLevel, type FlagRaise, type Option, type Question } from '../../src/definition/types.ts';
import { allQuestions, optionAt, readFixture, readTreatment } from './shipped-treatments.ts';

interface Raised {
  flag?: string;
  level?: FlagLevel;
  /** Sources of the row that speak of another of its flags. */
  apart?: string[];
}

/** Where a row of the clinical table stands in the questionnaire. */
type TablePlace =
  | (Raised & { option: string; shows?: string; ownWords?: boolean; restricted?: boolean })
  | { question: string; maxLength?: number; flags?: 0; firstOf?: string; help?: string }
  | { safetyText: string; then: string; mayGoOn?: boolean; call?: string[] }
  | (Raised & { wordList: string })
  | (Raised & { rule: string })
  | { card: string; line: string; figures: number[] }
  | { notOffered: string; in: string };

interface Row {
  key: string;
  section: string;
  name: string;
  sources: string[];
  places: TablePlace[];
}

const rows = readFixture<Row[]>('microneedling-table.json');
const { questionnaire } = await readTreatment('microneedling');
const prose = questionnaire.prose['en']!;
const questions = allQuestions(questionnaire);
const questionAt = (id: string): Question | undefined => questions.find((question) => question.id === id);

/** What a flag lacks of what the table gives, and the sources it names. */
function lacksFlag(raises: readonly FlagRaise[], { flag, level }: Raised): string[] {
  if (flag === undefined) return [];
  const levels = raises.filter(({ code }) => code === flag).map((raise) => raise.level);
  if (levels.length === 0) return [`does not raise "${flag}"`];
  const enough = levels.some((raised) => FLAG_LEVELS.indexOf(raised) <= FLAG_LEVELS.indexOf(level!));
  return enough ? [] : [`raises "${flag}" as ${levels.join(', ')}, below ${level}`];
}

function lacksOption(place: Extract<TablePlace, { option: string }>): string[] {
  const option: Option | undefined = optionAt(questionnaire, place.option);
  if (!option) return ['is not there'];
  return [
    ...lacksFlag(option.flags ?? [], place),
    ...(place.shows && option.safetyText !== place.shows ? [`does not show the safety text "${place.shows}"`] : []),
    ...(place.ownWords && !option.ownWords ? ['takes no own words'] : []),
    ...(place.restricted && !option.restricted ? ['is not for clinicians only'] : []),
  ];
}

function lacksQuestion(place: Extract<TablePlace, { question: string }>): string[] {
  const question = questionAt(place.question);
  if (!question) return ['is not there'];
  const first = questionnaire.sections.find(({ id }) => id === place.firstOf)?.items[0]?.id;
  const raised = (question.options ?? []).flatMap(({ flags = [] }) => flags);
  return [
    ...(place.maxLength !== undefined && question.maxLength !== place.maxLength ? [`takes ${question.maxLength} characters, not ${place.maxLength}`] : []),
    ...(place.firstOf && first !== place.question ? [`is not the first of "${place.firstOf}"; that is "${first}"`] : []),
    ...(place.flags === 0 && raised.length > 0 ? ['raises a flag'] : []),
    ...(place.help && !prose.questions[place.question]?.help?.includes(place.help) ? [`its help does not say "${place.help}"`] : []),
  ];
}

function lacksSafetyText({ safetyText, then, mayGoOn, call = [] }: Extract<TablePlace, { safetyText: string }>): string[] {
  const found = questionnaire.safetyTexts[safetyText];
  if (!found) return ['is not there'];
  return [
    ...(found.then === then ? [] : [`does "${found.then}", not "${then}"`]),
    ...(mayGoOn === undefined || (found.mayGoOn ?? false) === mayGoOn ? [] : [mayGoOn ? 'does not let the visitor go on' : 'lets the visitor go on']),
    ...call.filter((number) => !found.call.some((offered) => offered === number)).map((number) => `offers no call to ${number}`),
  ];
}

function lacksNothingOf({ notOffered, in: where }: Extract<TablePlace, { notOffered: string }>): string[] {
  const texts = where === 'cards' ? Object.values(prose.cards).flatMap(({ title, lines }) => [title, ...lines]) : [JSON.stringify(prose.questions[where])];
  return texts.filter((text) => new RegExp(notOffered, 'i').test(text)).map((text) => `says "${text}"`);
}

/** What a place lacks, each in a few words; none where it carries what the table gives. */
function lacks(place: TablePlace): string[] {
  if ('option' in place) return lacksOption(place);
  if ('question' in place) return lacksQuestion(place);
  if ('safetyText' in place) return lacksSafetyText(place);
  if ('wordList' in place) return lacksFlag(questionnaire.wordLists.find(({ id }) => id === place.wordList)?.flags ?? [], place);
  if ('rule' in place) return lacksFlag(questionnaire.rules.filter(({ id }) => id === place.rule).map(({ raises }) => raises), place);
  if ('card' in place) return prose.cards[place.card]?.lines.some((line) => line.includes(place.line)) ? [] : [`has no line that says "${place.line}"`];
  return lacksNothingOf(place);
}

const ownSources = (option: string): string[] => optionAt(questionnaire, option)?.sources ?? [];

/** The sources that stand in the JSON at a place. */
function sourcesAt(place: TablePlace): string[] {
  const flag = 'flag' in place && place.flag ? (questionnaire.flags[place.flag]?.sources ?? []) : [];
  if ('option' in place) return [...flag, ...ownSources(place.option), ...(questionAt(place.option.split('/')[0]!)?.sources ?? [])];
  if ('question' in place) return questionAt(place.question)?.sources ?? [];
  if ('safetyText' in place) return questionnaire.safetyTexts[place.safetyText]?.sources ?? [];
  if ('card' in place) return questionnaire.cards.find(({ id }) => id === place.card)?.sources ?? [];
  return flag;
}

/** The sources of a row that one of its flags does not name although they speak of it. */
function lacksSources(place: TablePlace, sources: readonly string[]): string[] {
  if (!('flag' in place) || !place.flag) return [];
  const named = new Set([...(questionnaire.flags[place.flag]?.sources ?? []), ...(place.apart ?? [])]);
  return sources.filter((source) => !named.has(source)).map((source) => `${place.flag} lacks ${source}`);
}

const nameOf = (place: TablePlace): string => Object.entries(place).slice(0, 1).map(([kind, name]) => `${kind} ${String(name)}`).join('');

describe('the clinical table of microneedling', () => {
  it('has its rows: 14 concerns, 41 precautions, 8 safety nets, 24 expectations and 9 hopes, each with a place', () => {
    const count = (section: string): number => rows.filter((row) => row.section === section).length;
    assert.deepEqual(['1', '2', '2b', '3', '3c'].map(count), [14, 41, 8, 24, 9]);
    assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
    assert.deepEqual(rows.filter(({ places }) => places.length === 0).map(({ key }) => key), []);
  });

  for (const { key, section, name, sources, places } of rows) {
    it(`${section}: carries ${name} (${key})`, () => {
      assert.deepEqual(places.flatMap((place) => lacks(place).map((what) => `${nameOf(place)} ${what}`)), []);
    });

    it(`${section}: names the sources of ${name} (${key}) where it carries it`, () => {
      const named = new Set(places.flatMap(sourcesAt));
      assert.deepEqual(sources.filter((source) => !named.has(source)), [], `missing of ${sources.join(', ')} at ${places.map(nameOf).join(', ')}`);
    });
  }

  it('names the sources of a concern at the concern itself, and no other', () => {
    const concerns = rows.filter(({ section }) => section === '1').flatMap(({ sources, places }) => places.flatMap((place) => ('option' in place && place.option.startsWith('main-concern/') ? [{ option: place.option, sources }] : [])));
    const given = new Map<string, string[]>();
    for (const { option, sources } of concerns) given.set(option, given.get(option) ?? sources);
    assert.equal(given.size, 10);
    for (const [option, sources] of given) assert.deepEqual(ownSources(option), sources, option);
  });

  it('names the sources of a precaution or a safety net at each of its flags', () => {
    const precautions = rows.filter(({ section }) => section === '2' || section === '2b');
    assert.deepEqual([...new Set(precautions.flatMap(({ places, sources }) => places.flatMap((place) => lacksSources(place, sources))))], []);
  });

  it('gives the address or the description of every source a row names', () => {
    const named = [...new Set(rows.flatMap(({ sources }) => sources))];
    assert.deepEqual(named.filter((source) => !Object.hasOwn(questionnaire.sources, source)), []);
  });
});
