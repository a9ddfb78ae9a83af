import type { AnswerCondition, Condition } from '../definition/types.ts';
import type { Placed } from '../rules/question-index.ts';
import { answerClasses, type AnswerClass } from './answer-classes.ts';
import { comparison, firing, leading, type Atom } from './atoms.ts';
import { leavesOf, settingsIn } from './condition-parts.ts';
import { kept } from './kept.ts';
import { askedForMore, type Model } from './model.ts';
import { mindedIn } from './safety-questions.ts';
import type { Slot } from './slots.ts';
import { waysAfter, type Way } from './ways-after.ts';

/** Something besides the path itself that reads answers. */
export interface Reader {
  condition?: Condition;
  /** Rules that an answer sets off, as `question/option`, by question; they are read at the end. */
  fires?: readonly (readonly [question: string, rule: string])[];
  /** The slots where the condition is read; where it is left out, at the end. */
  at?: readonly Slot[];
}

/** A class of answers to one question, as the plan's readers see it. */
export interface Seen extends AnswerClass {
  /** What each of the question's atoms finds in it. */
  finds: readonly string[];
  /** How a visit can go on after it. */
  ways: readonly Way[];
}

/** What a slot's answer is still needed for. */
interface Need {
  /** Place of the atom among those of its question. */
  atom: number;
  /** The last slot that reads it. */
  until: number;
}

/** A condition that is judged at a slot, or at the end. */
export interface Pending {
  condition: Condition;
  /** Where it is judged; where it is left out, at the end. */
  from?: Slot;
  /** The slots that each of its comparisons reads. */
  reads: ReadonlyMap<AnswerCondition, readonly number[]>;
  /** Whether it also matters which of the questions it reads were skipped. */
  minds: boolean;
}

/** What is told apart on the way, and for how long. */
export interface Plan {
  model: Model;
  /** The classes of the answers of each slot. */
  classes: readonly (readonly Seen[])[];
  /** For each slot the slots whose answers its gates read. */
  reads: readonly ReadonlySet<number>[];
  needs: readonly (readonly Need[])[];
  /** The settings that are told apart, and the last slot that reads each. */
  settings: readonly { token: string; until: number }[];
  pending: readonly Pending[];
  /** The questions of which it is told apart whether a skip has hidden them. */
  minded: ReadonlySet<string>;
  /** Slots whose very classes are needed, and the last slot that needs each. */
  exact: readonly { at: number; until: number }[];
}

/** Lays out what the path, and the other readers, tell apart. */
export function planOf(model: Model, readers: readonly Reader[] = []): Plan {
  const draft = new Draft(model);
  const minded = mindedIn(model);
  for (const slot of model.slots) {
    const minds = minded.has(slot.placed.question.id);
    for (const { condition } of model.gates.get(slot.placed.question.id) ?? []) draft.readAt(condition, slot, minds);
    draft.readGroups(slot);
  }
  for (const { condition, fires = [], at } of readers) {
    for (const slot of at ?? [undefined]) if (condition) draft.readAt(condition, slot, false);
    for (const [question, rule] of fires) draft.readFiring(question, rule);
  }
  return { ...draft.plan(), minded };
}

class Draft {
  readonly #model: Model;
  readonly #atoms = new Map<string, Map<string, Atom>>();
  readonly #until = new Map<number, Map<string, number>>();
  readonly #settings = new Map<string, number>();
  readonly #reads: Set<number>[];
  readonly #pending: Pending[] = [];
  readonly #exact: { at: number; until: number }[] = [];

  constructor(model: Model) {
    this.#model = model;
    this.#reads = model.slots.map(() => new Set<number>());
  }

  readAt(condition: Condition, from: Slot | undefined, minds: boolean): void {
    const until = from?.at ?? Infinity;
    const reads = new Map(leavesOf(condition).map((leaf) => [leaf, this.#readLeaf(leaf, from)]));
    for (const token of settingsIn(condition)) this.#settings.set(token, Math.max(until, this.#settings.get(token) ?? until));
    this.#pending.push({ condition, reads, minds, ...(from && { from }) });
  }

  /** A question within a repeating group reads whether there is the instance it stands in. */
  readGroups(slot: Slot): void {
    slot.placed.repeats.forEach((id, depth) => {
      const number = slot.instance[depth] ?? 0;
      for (const ask of this.#model.slotsOf.get(id) ?? []) {
        const around = slot.instance.slice(0, depth).every((number, at) => ask.instance[at] === number);
        if (!around || (ask.instance[depth] ?? 0) >= number) continue;
        this.#need(askedForMore(id), ask, slot);
        this.#exact.push({ at: ask.at, until: slot.at });
      }
    });
  }

  readFiring(question: string, rule: string): void {
    for (const slot of this.#model.slotsOf.get(question) ?? []) {
      this.#needAtom(firing(rule, slot.placed, this.#model), slot, Infinity);
      this.#exact.push({ at: slot.at, until: Infinity });
    }
  }

  /** The slots whose answers a comparison reads from a place, and the slots that say which instances there are. */
  #readLeaf(leaf: AnswerCondition, from: Slot | undefined): number[] {
    const read = new Set<number>();
    for (const slot of this.#model.slotsOf.get(leaf.question) ?? []) {
      const shared = sharedDepth(slot, from);
      if (!slot.instance.slice(0, shared).every((number, depth) => from?.instance[depth] === number)) continue;
      this.#need(leaf, slot, from);
      read.add(slot.at);
      for (const id of slot.placed.repeats.slice(shared)) {
        for (const ask of this.#model.slotsOf.get(id) ?? []) {
          this.#need(askedForMore(id), ask, from);
          read.add(ask.at);
        }
      }
    }
    return [...read];
  }

  #need(leaf: AnswerCondition, slot: Slot, from: Slot | undefined): void {
    if (from) this.#reads[from.at]?.add(slot.at);
    this.#needAtom(comparison(leaf, slot.placed, this.#model), slot, from?.at ?? Infinity);
  }

  #needAtom(atom: Atom, slot: Slot, until: number): void {
    const { id } = slot.placed.question;
    const atoms = this.#atoms.get(id) ?? new Map<string, Atom>();
    this.#atoms.set(id, atoms.set(atom.id, atom));
    const needs = this.#until.get(slot.at) ?? new Map<string, number>();
    this.#until.set(slot.at, needs.set(atom.id, Math.max(until, needs.get(atom.id) ?? until)));
  }

  plan(): Omit<Plan, 'minded'> {
    const model = this.#model;
    const seen = new Map<string, Seen[]>();
    const classesOf = ({ placed }: Slot): Seen[] => kept(seen, placed.question.id, () => this.#classes(placed));
    return {
      model,
      classes: model.slots.map(classesOf),
      reads: this.#reads,
      needs: model.slots.map((slot) => {
        const names = [...(this.#atoms.get(slot.placed.question.id)?.keys() ?? [])];
        return [...(this.#until.get(slot.at) ?? [])].map(([id, until]) => ({ atom: names.indexOf(id), until }));
      }),
      settings: [...this.#settings].map(([token, until]) => ({ token, until })),
      pending: this.#pending,
      exact: this.#exact,
    };
  }

  #classes(placed: Placed): Seen[] {
    const atoms = [...(this.#atoms.get(placed.question.id)?.values() ?? [])];
    const classes = answerClasses(placed, [...atoms, leading(placed, this.#model)], this.#model);
    return classes.map((one) => ({ ...one, finds: atoms.map((atom) => atom.read(one.value)), ways: waysAfter(one.value, placed, this.#model) }));
  }
}

/** How many repeating groups two slots share, from the outermost. */
function sharedDepth({ placed }: Slot, from: Slot | undefined): number {
  const differs = placed.repeats.findIndex((id, depth) => id !== from?.placed.repeats[depth]);
  return differs < 0 ? placed.repeats.length : differs;
}
