import { createHash } from 'node:crypto';
import type { Condition, Definition, FlagRaise, Group, Item, Option, Question, Questionnaire, Section, SummaryHeading } from '../../src/definition/types.ts';
import { pick, randomFrom } from '../fixtures/random.ts';
import type { ConditionPlan, FormPlan, ItemPlan } from './plans.ts';
import { proseOfForm } from './prose-of-form.ts';
import { answerTo, comparisonWith, detailsOf, TYPES, type Random } from './question-parts.ts';

/** Any day will do: no initial answer that is made here depends on it. */
const SOME_DAY = '2026-01-31';
const SETTINGS = ['offers-laser', 'speaks-vi'];
const FLAGS = Object.fromEntries(['f0', 'f1', 'f2', 'f3', 'f4'].map((code, at) => [code, { topic: `t${at % 3}`, sources: [] }]));
const SAFETY_TEXTS: Questionnaire['safetyTexts'] = {
  's-pause': { then: 'pause', call: [], sources: [] },
  's-stop': { then: 'stop', call: ['emergency-number'], sources: [] },
  's-safe': { then: 'stop', mayGoOn: true, call: [], sources: [] },
  's-minor': { then: 'end-minor', call: [], sources: [] },
};
const WORD_LISTS: Questionnaire['wordLists'] = [
  { id: 'needles', flags: [{ level: 'hold', code: 'f1' }], words: { en: ['needle|roller'] }, except: { en: ['needle felting'] } },
  { id: 'pains', safetyText: 's-safe', flags: [{ level: 'urgent', code: 'f2' }], words: { en: ['sharp pain', 'agony'] } },
];

const TEXTS_WITH_STOPS = ['s-pause', 's-pause', 's-pause', 's-safe', 's-safe', 's-safe', 's-stop', 's-stop', 's-minor'];

/** A question that stands before, and the repeating groups around it. */
interface Earlier {
  question: Question;
  repeating: readonly string[];
}

/** What is around an item. */
interface Around {
  repeating: readonly string[];
  /** A group around it may be hidden by what is not known. */
  mayHide: boolean;
}

class Draft {
  readonly earlier: Earlier[] = [];
  readonly #texts: readonly string[];
  #names = 0;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  name(letter: string): string {
    const number = this.#names++;
    // An object puts names that read like numbers before all others, and in their own order.
    return number % 3 === 1 ? String(1000 - number) : `${letter}${number}`;
  }

  section(id: string, plans: readonly ItemPlan[], heading: SummaryHeading): Section {
    return { id, heading, items: plans.map((plan) => this.item(plan, { repeating: [], mayHide: false })) };
  }

  item(plan: ItemPlan, around: Around): Item {
    return plan.items.length > 0 ? this.group(plan, around) : this.question(plan, around);
  }

  group({ items, showWhen, showUnknown, repeats }: ItemPlan, around: Around): Group {
    const id = this.name('g');
    const shown = this.shown(showWhen, showUnknown);
    const inside = { repeating: repeats ? [...around.repeating, id] : around.repeating, mayHide: around.mayHide || (showWhen !== null && !showUnknown) };
    const limits = repeats && { ...(repeats.min > 0 && { min: repeats.min }), ...(repeats.min + repeats.spare > 0 && { max: repeats.min + repeats.spare }) };
    return { id, type: 'group', items: items.map((item) => this.item(item, inside)), ...shown, ...(limits && { repeats: limits }) };
  }

  shown(plan: ConditionPlan | null, showUnknown: boolean): Pick<Question, 'showWhen' | 'whenUnknown'> {
    return plan ? { showWhen: this.condition(plan), ...(showUnknown && { whenUnknown: 'show' as const }) } : {};
  }

  condition({ kind, question, seed, parts }: ConditionPlan): Condition {
    const random = randomFrom(seed);
    const [first] = parts;
    if (kind === 'all') return { all: parts.map((part) => this.condition(part)) };
    if (kind === 'any') return { any: parts.map((part) => this.condition(part)) };
    if (kind === 'not' && first) return { not: this.condition(first) };
    const read = this.earlier.at(-1 - (question % Math.max(1, this.earlier.length)));
    if (kind === 'setting' || !read) return { setting: pick(SETTINGS, random) };
    return { question: read.question.id, ...comparisonWith(read.question, random) } as Condition;
  }

  question(plan: ItemPlan, { repeating, mayHide }: Around): Question {
    const random = randomFrom(plan.seed);
    const type = TYPES[plan.type % TYPES.length] ?? 'yes-no';
    const refines = this.refined(repeating, random);
    const shown = refines && random() < 0.6 ? { showWhen: { question: refines.question, includes: refines.code } } : this.shown(plan.showWhen, plan.showUnknown);
    const question: Question = { id: this.name('q'), type, ...detailsOf(type, random), ...shown, ...(refines && { refines }) };
    this.#settle(question, mayHide, random);
    if (type !== 'display') this.earlier.push({ question, repeating });
    for (const option of question.options ?? []) if (type !== 'quantity') this.#raise(option, plan, random);
    return question;
  }

  /** Another question's option that this one is a branch of. */
  refined(repeating: readonly string[], random: Random): Question['refines'] {
    if (random() > 0.3) return undefined;
    const parents = this.earlier.filter(({ question, repeating: own }) => ['single-choice', 'multiple-choice', 'areas'].includes(question.type) && own.every((id, depth) => repeating[depth] === id));
    const parent = parents.length > 0 ? pick(parents, random).question : undefined;
    return parent && { question: parent.id, code: pick(parent.options ?? [], random).code };
  }

  #settle(question: Question, mayHide: boolean, random: Random): void {
    const { type } = question;
    if (type === 'display') return;
    if (['short-text', 'date', 'integer', 'quantity', 'decimal', 'time'].includes(type) && random() < 0.2) question.repeats = random() < 0.5 ? { max: 2 } : {};
    const roll = random();
    if (roll < 0.15) question.mandatory = 'required';
    else if (roll < 0.25) question.mandatory = mayHide ? 'required' : 'safety';
    if (question.mandatory === 'safety' && question.showWhen) question.whenUnknown = 'show';
    const initial = random() < 0.2 && question.max !== 'today' ? answerTo(question, random, SOME_DAY) : null;
    if (initial === null) return;
    question.initial = initial;
    if (random() < 0.3) question.readOnly = true;
  }

  #raise(option: Option, { showWhen }: ItemPlan, random: Random): void {
    if (random() < 0.35) option.flags = [this.flag(showWhen && random() < 0.4 ? this.condition(showWhen) : null, random)];
    if (random() < 0.12) option.safetyText = pick(this.#texts, random);
  }

  flag(when: Condition | null, random: Random): FlagRaise {
    return { level: pick(['urgent', 'hold', 'review', 'note'] as const, random), code: pick(Object.keys(FLAGS), random), ...(when && { when }) };
  }
}

const consent: Question = { id: 'consent', type: 'consent', mandatory: 'safety', options: [{ code: 'health', required: true }, { code: 'contact' }] };

/** A whole questionnaire from its plan, sound by construction. */
export function buildForm(plan: FormPlan): Definition {
  const draft = new Draft(plan.afterStop ? TEXTS_WITH_STOPS : ['s-pause', 's-pause', 's-pause', 's-minor']);
  const sections = plan.sections.map((items, at) => draft.section(`part${at}`, items, at === 0 ? 'about' : 'health'));
  if (plan.consent) sections[0]?.items.unshift(structuredClone(consent));
  const rules = plan.rules.map(({ when, seed }, at) => {
    const random = randomFrom(seed);
    const raises = draft.flag(random() < 0.3 ? draft.condition({ kind: 'answer', question: seed, seed, parts: [] }) : null, random);
    return { id: `rule${at}`, when: draft.condition(when), raises, ...(random() < 0.5 && { replaces: [pick(Object.keys(FLAGS), random)] }) };
  });
  const afterStop = plan.afterStop ? { afterStop: draft.section('told', plan.afterStop, 'contact') } : {};
  const whole: Questionnaire = {
    schema: 'preconsult-questionnaire/1',
    id: 'made-up',
    version: '1.0.0',
    languages: ['en'],
    settings: SETTINGS,
    sections,
    ...afterStop,
    flags: FLAGS,
    rules,
    safetyTexts: SAFETY_TEXTS,
    wordLists: WORD_LISTS.slice(0, plan.wordLists).map((list) => (plan.afterStop || !list.safetyText ? list : { ...list, safetyText: 's-pause' })),
    cards: [],
    sources: {},
    prose: {},
  };
  const questionnaire = usedOnly(whole);
  const proper = { ...questionnaire, prose: { en: proseOfForm(questionnaire, plan.seed) } };
  return { questionnaire: proper, hash: createHash('sha256').update(JSON.stringify(proper)).digest('hex') };
}

/** Without the settings, flags and safety texts that nothing speaks of. */
function usedOnly(form: Questionnaire): Questionnaire {
  const text = JSON.stringify([form.sections, form.afterStop ?? null, form.rules, form.wordLists]);
  const named = <T>(all: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(all).filter(([id]) => text.includes(`"${id}"`)));
  const isRaised = (code: string): boolean => text.includes(`"code":"${code}"`);
  const rules = form.rules.map(({ replaces, ...rule }) => ({ ...rule, ...(replaces?.every(isRaised) && { replaces }) }));
  const flags = Object.fromEntries(Object.entries(form.flags).filter(([code]) => isRaised(code)));
  return { ...form, rules, flags, settings: form.settings.filter((id) => text.includes(`"${id}"`)), safetyTexts: named(form.safetyTexts) };
}
