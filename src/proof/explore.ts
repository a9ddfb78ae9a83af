import type { Outcome } from '../definition/types.ts';
import { canSkip } from '../engine/question-node.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { Facts } from '../rules/facts.ts';
import { isShown } from '../rules/visibility.ts';
import { hiddenBySkip } from './hidden-by-skip.ts';
import { kept } from './kept.ts';
import type { Plan, Seen } from './plan.ts';
import type { Slot } from './slots.ts';
import { States, type State } from './states.ts';
import type { Trail } from './trail.ts';
import type { Way } from './ways-after.ts';

/** More classes than these are not proved. */
export const MOST_CLASSES = 1_000_000;

/** All visits that came to one place and that nothing tells apart from there on. */
export interface Visits {
  state: State;
  /** How many paths lead here. */
  paths: bigint;
  /** A shortest of them; of those, one with the fewest answers. */
  trail: Trail | null;
  cost: number;
  /** The settings that the shortest began with. */
  settings: readonly string[];
  /** A longest of them, and what it began with. */
  longest: { trail: Trail | null; asked: number; settings: readonly string[] };
}

/** What a visitor does at a question. */
export type Move =
  | { kind: 'answered'; value: AnswerValue; way: Way; seen: Seen }
  | { kind: 'skipped' }
  | { kind: 'declined' };

/** What is called back on the way. */
export interface Hooks {
  /** A slot, once for all visits that its readers do not tell apart, with the shortest of them. */
  reached?(slot: Slot, visits: Visits, facts: Facts, shown: boolean): void;
  /** A step; `to` is null where it ends the visit. */
  moved?(slot: Slot, from: Visits, move: Move, to: Visits | null): void;
  /** A slot that is not shown to these visits. */
  passed?(slot: Slot, from: Visits, to: Visits): void;
  /** Visits that came to a slot by other answers, and that nothing tells apart from there on. */
  merged?(into: Visits, from: Visits): void;
  /** A question that can be neither answered nor skipped. */
  stuck?(slot: Slot, visits: Visits): void;
  ended?(outcome: Outcome, visits: Visits, facts: () => Facts): void;
}

/** There are too many classes to walk. */
export class TooManyClasses extends Error {
  override readonly name = 'TooManyClasses';
  /** The keys of the questions whose answers multiply, the one with the most classes first. */
  readonly multiplying: readonly string[];

  constructor(most: number, multiplying: readonly string[]) {
    super(`there are more than ${most} classes`);
    this.multiplying = multiplying;
  }
}

/** What a walk came to. */
export interface Explored {
  /** How many classes of visits there are. */
  classes: number;
  /** Whether some were joined of which single comparisons could still tell that they differ. */
  hasMerged: boolean;
}

/** Walks every class of visits once, slot by slot; throws where there are too many. */
export function explore(plan: Plan, hooks: Hooks, most = MOST_CLASSES): Explored {
  return new Exploration(plan, hooks, most).run();
}

/** More visits than these are joined by what is left to be judged; fewer are not worth the trouble. */
const MANY = 48;

/** A question asked counts more than any number of answers given. */
const ASKED = 1_000_000;

/** Where visits wait: a slot by its place, or an outcome. */
type Goal = number | 'completed' | 'stopped';

class Exploration {
  readonly #plan: Plan;
  readonly #hooks: Hooks;
  readonly #most: number;
  readonly #states: States;
  readonly #waiting = new Map<Goal, Map<string, Visits>>();
  /** Place of the first slot after a stop; the number of slots where there is none. */
  readonly #afterStop: number;
  #classes = 0;
  #hasMerged = false;
  #many = MANY;

  constructor(plan: Plan, hooks: Hooks, most: number) {
    this.#plan = plan;
    this.#hooks = hooks;
    this.#most = most;
    this.#states = new States(plan);
    const first = plan.model.slots.findIndex(({ afterStop }) => afterStop);
    this.#afterStop = first < 0 ? plan.model.slots.length : first;
  }

  run(): Explored {
    const { model, settings } = this.#plan;
    if (2 ** settings.length > this.#most) throw new TooManyClasses(this.#most, settings.map(({ token }) => `the setting ${token}`));
    // Settings that decide nothing on the way are on or off all the same.
    const free = model.settings.filter((token) => !settings.some((one) => one.token === token)).length;
    for (const state of this.#states.beginnings()) {
      const on = settings.flatMap(({ token }, at) => (state.settings[at] ? [token] : []));
      this.#arrive(this.#afterStop > 0 ? 0 : 'completed', { state, paths: 2n ** BigInt(free), trail: null, cost: 0, settings: on, longest: { trail: null, asked: 0, settings: on } });
    }
    for (const slot of model.slots) this.#pass(slot);
    for (const outcome of ['completed', 'stopped'] as const) for (const visits of this.#at(outcome).values()) this.#end(outcome, visits);
    return { classes: this.#classes, hasMerged: this.#hasMerged };
  }

  #at(goal: Goal): Map<string, Visits> {
    const known = this.#waiting.get(goal) ?? new Map<string, Visits>();
    this.#waiting.set(goal, known);
    return known;
  }

  #pass(slot: Slot): void {
    const { model, minded, reads } = this.#plan;
    const shownTo = new Map<string, { shown: boolean; bySkip: boolean }>();
    for (const visits of this.#merge(slot.at, [...this.#at(slot.at).values()].sort((a, b) => a.cost - b.cost))) {
      const name = this.#states.nameOf(visits.state, reads[slot.at]);
      const found = kept(shownTo, name, () => {
        const facts = this.#states.factsOf(visits.state, slot);
        const shown = isShown(slot.placed, facts);
        this.#hooks.reached?.(slot, visits, facts, shown);
        return { shown, bySkip: minded.has(slot.placed.question.id) && hiddenBySkip(slot, facts, model) !== null };
      });
      if (found.shown) this.#ask(slot, visits);
      else this.#hide(slot, visits, found.bySkip);
    }
    this.#waiting.delete(slot.at);
  }

  /** Where many visits wait, those from which everything goes on alike are joined. */
  #merge(at: number, waiting: readonly Visits[]): Visits[] {
    if (waiting.length <= this.#many) return [...waiting];
    const futureOf = this.#states.futuresAt(at);
    const merged = new Map<string, Visits>();
    for (const visits of waiting) {
      const name = futureOf(visits.state);
      const into = merged.get(name);
      if (into) this.#hooks.merged?.(joined(into, visits), visits);
      else merged.set(name, visits);
    }
    this.#hasMerged ||= merged.size < waiting.length;
    // Where hardly any were joined, it is tried again only among many more.
    this.#many = merged.size * 2 > waiting.length ? waiting.length * 4 : MANY;
    return [...merged.values()];
  }

  /** A question that a skip has hidden is known as skipped: no condition tells the two apart. */
  #hide(slot: Slot, visits: Visits, bySkip: boolean): void {
    const { settings, known } = visits.state;
    const skipped = { at: slot.at, seen: this.#plan.classes[slot.at]?.length ?? 0 };
    const to = this.#arrive(this.#after(slot), bySkip ? { ...visits, state: { settings, known: [...known, skipped] } } : visits);
    this.#hooks.passed?.(slot, visits, to);
  }

  #ask(slot: Slot, visits: Visits): void {
    const { question } = slot.placed;
    const classes = this.#plan.classes[slot.at] ?? [];
    classes.forEach((seen, at) => {
      for (const way of seen.ways) this.#move(slot, visits, { kind: 'answered', value: seen.value, way, seen }, at);
    });
    if (canSkip(question)) this.#move(slot, visits, { kind: 'skipped' }, classes.length);
    else if (classes.length === 0) this.#hooks.stuck?.(slot, visits);
    if (question.type === 'consent') this.#move(slot, visits, { kind: 'declined' }, classes.length);
  }

  #move(slot: Slot, from: Visits, move: Move, seen: number): void {
    const to = after(slot, from, move, seen);
    if (move.kind === 'declined' || (move.kind === 'answered' && move.way === 'ended')) {
      this.#hooks.moved?.(slot, from, move, null);
      this.#end(move.kind === 'declined' ? 'declined' : 'ended-minor', to);
      return;
    }
    const stops = move.kind === 'answered' && move.way === 'told-clinic' && !slot.afterStop;
    const goal = stops ? (this.#afterStop < this.#plan.model.slots.length ? this.#afterStop : 'stopped') : this.#after(slot);
    const joint = this.#arrive(goal, to);
    this.#hooks.moved?.(slot, from, move, joint);
  }

  #after({ at, afterStop }: Slot): Goal {
    if (afterStop) return at + 1 < this.#plan.model.slots.length ? at + 1 : 'stopped';
    return at + 1 < this.#afterStop ? at + 1 : 'completed';
  }

  /** Visits join those that nothing tells apart from them. */
  #arrive(goal: Goal, visits: Visits): Visits {
    const state = this.#states.carried(visits.state, typeof goal === 'number' ? goal : Infinity);
    const waiting = this.#at(goal);
    const name = this.#states.nameOf(state);
    const known = waiting.get(name);
    if (known) return joined(known, visits);
    const arrived = { ...visits, state };
    waiting.set(name, arrived);
    this.#classes += 1;
    if (this.#classes > this.#most) throw this.#tooMany();
    return arrived;
  }

  /** What multiplies among all visits that wait: where only few have come to the next slot, those before it tell. */
  #tooMany(): TooManyClasses {
    const states = [...this.#waiting.values()].flatMap((waiting) => [...waiting.values()].map(({ state }) => state));
    return new TooManyClasses(this.#most, this.#states.multiplying(states));
  }

  #end(outcome: Outcome, visits: Visits): void {
    this.#hooks.ended?.(outcome, visits, () => this.#states.factsOf(visits.state));
  }
}

function after(slot: Slot, from: Visits, move: Move, seen: number): Visits {
  const answered = move.kind === 'answered';
  const then = answered && (move.way === 'went-on' || move.way === 'told-clinic') ? { then: move.way } : {};
  const link = { slot, answer: answered ? move.value : null, ...then };
  const { state, longest } = from;
  return {
    state: { settings: state.settings, known: [...state.known, { at: slot.at, seen }] },
    paths: answered ? from.paths * move.seen.weight : from.paths,
    trail: { before: from.trail, ...link },
    cost: from.cost + ASKED + (answered ? 1 : 0),
    settings: from.settings,
    longest: { trail: { before: longest.trail, ...link }, asked: longest.asked + 1, settings: longest.settings },
  };
}

function joined(known: Visits, visits: Visits): Visits {
  known.paths += visits.paths;
  if (visits.cost < known.cost) Object.assign(known, { trail: visits.trail, cost: visits.cost, settings: visits.settings });
  if (visits.longest.asked > known.longest.asked) known.longest = visits.longest;
  return known;
}
