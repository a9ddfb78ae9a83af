import type { Condition, Group, Item, Option, Question, Questionnaire } from '../../src/definition/types.ts';

/** The answers, truths and paths of small questionnaires, found the plain way: every answer is tried at every question. It shares nothing with the proof. */

type Truth = boolean | null;
/** An answer as a list of what was chosen or said; null where a question was skipped. */
export type Said = (string | number | boolean)[] | null;

/** What was said by question on one path, and the settings it began with. */
export interface Ended {
  said: ReadonlyMap<string, Said>;
  settings: ReadonlySet<string>;
}

export interface Enumerated {
  /** Distinct paths by outcome; answers that every reader takes for one are one. */
  paths: Record<string, Set<string>>;
  asked: Set<string>;
  /** What each showWhen came to, where it was reached, by the id it stands at. */
  opened: Map<string, Set<boolean>>;
  /** Every path to its review or its stop. */
  kept: Ended[];
}

interface Walk {
  said: Map<string, Said>;
  settings: Set<string>;
  path: string;
}

/** Every path through a questionnaire of single choices, multiple choices, yes-no questions and integers; of answers that readers take for one, one is tried, unless every answer is wanted. */
export function enumerate(questionnaire: Questionnaire, everyAnswer = false): Enumerated {
  const found: Enumerated = { paths: {}, asked: new Set(), opened: new Map(), kept: [] };
  const conditions = conditionsOf(questionnaire);
  const end = (outcome: string, walk: Walk): void => {
    (found.paths[outcome] ??= new Set()).add(walk.path);
    if (outcome !== 'ended-minor') found.kept.push(walk);
  };
  const after = (walk: Walk): void => run(questionnaire.afterStop?.items ?? [], '', walk, (last) => end('stopped', last), () => {});

  function run(items: readonly Item[], at: string, walk: Walk, next: (walk: Walk) => void, stop: (walk: Walk) => void): void {
    const [item, ...rest] = items;
    if (!item) return next(walk);
    const go = (on: Walk): void => run(rest, at, on, next, stop);
    if (item.showWhen) {
      const truth = judge(item.showWhen, at, walk);
      const open = truth ?? item.whenUnknown === 'show';
      if (!found.opened.has(item.id)) found.opened.set(item.id, new Set());
      found.opened.get(item.id)?.add(open);
      if (!open) return go(walk);
    }
    if ('items' in item) return item.repeats ? instance(item, 0, walk, go, stop) : run(item.items, at, walk, go, stop);
    ask(item, at, walk, go, stop);
  }

  function instance(group: Group, before: number, walk: Walk, next: (walk: Walk) => void, stop: (walk: Walk) => void): void {
    const { min = 0, max = 2 } = group.repeats ?? {};
    const more = (on: Walk): void => run(group.items, `#${before + 1}`, on, (inside) => instance(group, before + 1, inside, next, stop), stop);
    if (before >= Math.min(max, 2)) return next(walk);
    if (before < min) return more(walk);
    const key = `${group.id}#${before}`;
    found.asked.add(group.id);
    more(with_(walk, key, [true], 'true'));
    next(with_(walk, key, [false], 'false'));
  }

  function ask(question: Question, at: string, walk: Walk, next: (walk: Walk) => void, stop: (walk: Walk) => void): void {
    const key = `${question.id}${at}`;
    found.asked.add(question.id);
    const tried = new Set<string>();
    for (const said of answersTo(question)) {
      const name = classOf(said, question, conditions);
      if (tried.has(name) && !everyAnswer) continue;
      tried.add(name);
      const on = with_(walk, key, said, name);
      const texts = chosen(said, question).flatMap(({ safetyText = '' }) => questionnaire.safetyTexts[safetyText] ?? []);
      if (texts.some((text) => text.then === 'end-minor')) end('ended-minor', on);
      else if (texts.length === 0) next(on);
      else {
        if (texts.every((text) => text.then === 'pause' || text.mayGoOn)) next({ ...on, path: `${on.path}>` });
        if (texts.some((text) => text.then === 'stop')) stop({ ...on, path: `${on.path}!` });
      }
    }
    if (!question.mandatory) next(with_(walk, key, null, '-'));
  }

  const read = questionnaire.settings.filter((setting) => conditions.some((condition) => leavesOf(condition).some((leaf) => 'setting' in leaf && leaf.setting === setting)));
  for (const settings of subsets(read)) {
    const start: Walk = { said: new Map(), settings: new Set(settings), path: settings.join() };
    run(questionnaire.sections.flatMap((section) => section.items), '', start, (walk) => end('completed', walk), after);
  }
  return found;
}

const with_ = (walk: Walk, key: string, said: Said, name: string): Walk => ({ ...walk, said: new Map([...walk.said, [key, said]]), path: `${walk.path} ${key}=${name}` });

const subsets = <T>(list: readonly T[]): T[][] => list.reduce<T[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);

const chosen = (said: Said, { options = [] }: Question): Option[] => options.filter(({ code }) => said?.includes(code));

function answersTo({ type, options = [], min, max, minChoices = 1, maxChoices = Infinity }: Question): Said[] {
  const codes = options.map(({ code }) => code);
  if (type === 'yes-no') return [[true], [false]];
  if (type === 'integer') return Array.from({ length: Number(max) - Number(min) + 1 }, (_, at) => [Number(min) + at]);
  if (type === 'single-choice') return codes.map((code) => [code]);
  const exclusive = options.filter((option) => option.exclusive).map(({ code }) => code);
  return subsets(codes).filter((set) => {
    if (set.some((code) => exclusive.includes(code))) return set.length === 1;
    return set.length >= Math.max(1, minChoices) && set.length <= maxChoices;
  });
}

/** The kinds of what was said: options are of one kind where all readers find the same in each. */
function classOf(said: Said, question: Question, conditions: readonly Condition[]): string {
  const leaves = conditions.flatMap(leavesOf).filter((leaf) => 'question' in leaf && leaf.question === question.id);
  const kindOf = (one: string | number | boolean): string => {
    const walk: Walk = { said: new Map([[question.id, [one]]]), settings: new Set(), path: '' };
    const option = (question.options ?? []).find(({ code }) => code === one);
    return JSON.stringify([leaves.map((leaf) => judge(leaf, '', walk)), option?.flags ?? [], option?.safetyText ?? '', option?.exclusive ?? false]);
  };
  return [...new Set((said ?? []).map(kindOf))].sort().join('+');
}

function conditionsOf({ sections, afterStop, rules }: Questionnaire): Condition[] {
  const of = (item: Item): Condition[] => {
    const own = item.showWhen ? [item.showWhen] : [];
    if ('items' in item) return [...own, ...item.items.flatMap(of)];
    return [...own, ...(item.options ?? []).flatMap(({ flags = [] }) => flags.flatMap(({ when }) => when ?? []))];
  };
  return [...[...sections, ...(afterStop ? [afterStop] : [])].flatMap(({ items }) => items).flatMap(of), ...rules.map(({ when }) => when)];
}

function leavesOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

/** Kleene's logic by its tables. */
function judge(condition: Condition, at: string, walk: Walk): Truth {
  if ('setting' in condition) return walk.settings.has(condition.setting);
  if ('not' in condition) {
    const truth = judge(condition.not, at, walk);
    return truth === null ? null : !truth;
  }
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) => judge(part, at, walk));
    const decisive = 'any' in condition;
    return parts.includes(decisive) ? decisive : parts.includes(null) ? null : !decisive;
  }
  // Within its instance a reader means that one; from outside, every one.
  const own = walk.said.get(`${condition.question}${at}`) ?? walk.said.get(condition.question);
  const every = [...walk.said].filter(([key]) => key.startsWith(`${condition.question}#`)).flatMap(([, said]) => said ?? []);
  const said = own ?? (at === '' ? every : []);
  if (condition.exists !== undefined) return said.length > 0 === condition.exists;
  if (said.length === 0) return null;
  if (condition['='] !== undefined) return said.includes(condition['='] as string);
  if (condition['!='] !== undefined) return !said.includes(condition['!='] as string);
  if (condition.includes !== undefined) return [condition.includes].flat().some((one) => said.includes(one as string));
  if (condition['>'] !== undefined) return said.some((one) => Number(one) > Number(condition['>']));
  return said.some((one) => Number(one) <= Number(condition['<=']));
}
