import type { AnswerCondition } from '../definition/types.ts';
import { answersFrom, type Entry } from '../rules/answers.ts';
import { judge } from '../rules/condition.ts';
import type { Facts } from '../rules/facts.ts';
import type { Truth } from '../rules/kleene.ts';
import { kept } from './kept.ts';
import type { Pending, Plan } from './plan.ts';
import { residual, type KnownSoFar } from './residual.ts';
import { judgeUnskipped } from './safety-questions.ts';
import type { Slot } from './slots.ts';

/** A slot's answer by its class; a number one past the last class is a skipped question. */
export interface Known {
  at: number;
  seen: number;
}

/** All that still decides where a visit goes: the clinic's settings, and the answers that are yet to be read. */
export interface State {
  /** One of the plan's settings each, in its order; null where nothing reads it any more. */
  settings: readonly (boolean | null)[];
  known: readonly Known[];
}

/** An entry's time and language decide nothing. */
const ACT = { language: '', at: '' };

/** What a plan makes of states. */
export class States {
  readonly #plan: Plan;
  /** For each slot and number of needs that are left, what becomes of each class; null where none is. */
  readonly #merged = new Map<string, readonly number[] | null>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** A state for every combination of the settings that are told apart. */
  beginnings(): State[] {
    return this.#plan.settings.reduce<State[]>((states, _) => states.flatMap((state) => [false, true].map((on) => ({ ...state, settings: [...state.settings, on] }))), [
      { settings: [], known: [] },
    ]);
  }

  /** What is left of a state when a slot is reached: answers that nothing reads from there on are forgotten, and those that are read alike are one. */
  carried({ settings, known }: State, to: number): State {
    const left = known.flatMap(({ at, seen }): Known[] => {
      const merged = this.#mergedAt(at, to);
      return merged ? [{ at, seen: merged[seen] ?? seen }] : [];
    });
    return { settings: settings.map((on, at) => ((this.#plan.settings[at]?.until ?? -1) >= to ? on : null)), known: left };
  }

  #mergedAt(at: number, to: number): readonly number[] | null {
    const left = (this.#plan.needs[at] ?? []).filter(({ until }) => until >= to);
    const name = `${at} ${left.map(({ atom }) => atom).join()}`;
    return kept(this.#merged, name, () => {
      if (left.length === 0) return null;
      const firsts = new Map<string, number>();
      return (this.#plan.classes[at] ?? []).map(({ finds }, seen) => {
        const found = left.map(({ atom }) => finds[atom]).join();
        if (!firsts.has(found)) firsts.set(found, seen);
        return firsts.get(found) ?? seen;
      });
    });
  }

  /** The same text for states that are the same, to these slots or to all. */
  nameOf({ settings, known }: State, slots?: ReadonlySet<number>): string {
    const told = slots ? known.filter(({ at }) => slots.has(at)) : known;
    return `${settings.map(Number).join('')} ${told.map(({ at, seen }) => `${at}:${seen}`).join()}`;
  }

  /**
   * Names states that wait for a slot, the same for those from which whatever follows leads to the same: what is left of each
   * condition that is yet to be judged, and the answers that are needed as they are.
   */
  futuresAt(to: number): (state: State) => string {
    const begun = this.#plan.pending.flatMap((pending, at) => {
      const read = [...new Set([...pending.reads.values()].flat())].filter((slot) => slot < to);
      return (pending.from?.at ?? Infinity) >= to && read.length > 0 ? [{ pending, at, read, known: new Map<string, string>() }] : [];
    });
    const asIs = [...new Set(this.#plan.exact.filter(({ at, until }) => at < to && until >= to).map(({ at }) => at))];
    return (state) => {
      const seen = new Map(state.known.map((one) => [one.at, one.seen]));
      const told = (slots: readonly number[]): string => slots.map((at) => seen.get(at) ?? '-').join();
      const left = begun.map(({ pending, at, read, known }) => `${at}=${kept(known, `${state.settings.join()} ${told(read)}`, () => this.#residuals(pending, state, seen, to))}`);
      return [state.settings.map(String).join(), told(asIs), ...left].join(' ');
    };
  }

  #residuals({ condition, from, reads, minds }: Pending, state: State, seen: ReadonlyMap<number, number>, to: number): string {
    const facts = this.factsOf(state, from);
    const isSettled = (leaf: AnswerCondition): boolean => (reads.get(leaf) ?? []).every((at) => at < to);
    const known = (truthOf: (leaf: AnswerCondition) => Truth): KnownSoFar => ({
      judge: (leaf) => (isSettled(leaf) ? truthOf(leaf) : undefined),
      partly: (leaf) => (reads.get(leaf) ?? []).map((at) => `${at}:${seen.get(at)}`).join('/'),
      isOn: (setting) => facts.settings.includes(setting),
    });
    const judged = residual(condition, known((leaf) => judge(leaf, facts)));
    return minds ? `${judged} ${residual(condition, known((leaf) => judgeUnskipped(leaf, facts)))}` : judged;
  }

  /** What conditions read in a state, from a slot or from the end. */
  factsOf({ settings, known }: State, from?: Slot): Facts {
    const { model, classes } = this.#plan;
    const entries = known.map(({ at, seen }): [string, Entry] => {
      const answer = classes[at]?.[seen];
      return [model.slots[at]?.key ?? '', answer ? { status: 'answered', value: answer.value, ...ACT } : { status: 'skipped', ...ACT }];
    });
    return {
      index: model.index,
      answers: answersFrom(Object.fromEntries(entries)),
      settings: this.#plan.settings.flatMap(({ token }, at) => (settings[at] ? [token] : [])),
      today: model.today,
      repeats: from?.placed.repeats ?? [],
      instance: from?.instance ?? [],
    };
  }

  /** The names of what multiplies states: questions and settings, the one with the most classes among them first. */
  multiplying(states: Iterable<State>): string[] {
    const classes = new Map<string, Set<number>>();
    const add = (name: string, seen: number): void => void classes.set(name, (classes.get(name) ?? new Set()).add(seen));
    for (const { settings, known } of states) {
      for (const { at, seen } of known) add(this.#plan.model.slots[at]?.key ?? '', seen);
      settings.forEach((on, at) => on !== null && add(`the setting ${this.#plan.settings[at]?.token}`, Number(on)));
    }
    return [...classes].filter(([, seen]) => seen.size > 1).sort(([, a], [, b]) => b.size - a.size).map(([name]) => name);
  }
}
