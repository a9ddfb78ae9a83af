import type { Outcome } from '../definition/types.ts';
import { canSkip } from '../engine/question-node.ts';
import { viewOf } from '../engine/view.ts';
import { safetyTextsOf } from '../rules/safety-texts.ts';
import { answersHolding } from './answers-holding.ts';
import { explore, type Move, type Visits } from './explore.ts';
import { pathOfVisits, type Findings } from './findings.ts';
import { MachineWalk, type MachineVisit } from './machine-walk.ts';
import type { Plan } from './plan.ts';
import type { Slot } from './slots.ts';

/** Walks the compiled machine beside the classes: from every class of visits, every step is taken in both, and has to lead to the same place. Returns the steps taken. */
export function compareWithMachine(plan: Plan, findings: Findings): number {
  const comparison = new Comparison(plan, findings);
  explore(plan, {
    moved: (slot, from, move, to) => comparison.moved(slot, from, move, to),
    passed: (slot, from, to) => comparison.passed(slot, from, to),
    merged: (into, from) => comparison.merged(into, from),
    ended: (outcome, visits) => comparison.ended(outcome, visits),
  });
  return comparison.walk.taken;
}

class Comparison {
  readonly #plan: Plan;
  readonly #findings: Findings;
  readonly walk: MachineWalk;
  readonly #machineVisits = new WeakMap<Visits, MachineVisit>();
  readonly #lookedInto = new Set<number>();

  constructor(plan: Plan, findings: Findings) {
    this.#plan = plan;
    this.#findings = findings;
    this.walk = new MachineWalk(plan.model);
  }

  moved(slot: Slot, from: Visits, move: Move, to: Visits | null): void {
    const before = this.#visitOf(from);
    this.#expect(before, slot.key, slot, from);
    if (!this.#lookedInto.has(slot.at)) {
      this.#lookedInto.add(slot.at);
      this.#lookInto(slot, from, before);
    }
    const after = this.#take(slot, from, move, before);
    if (to) this.#join(to, after, slot);
    else this.#expect(after, move.kind === 'declined' ? 'declined' : 'ended-minor', slot, from);
  }

  passed(slot: Slot, from: Visits, to: Visits): void {
    const visit = this.#visitOf(from);
    if (visit.place === slot.key) this.#differ(slot, from, 'asks a question that is hidden');
    this.#join(to, visit, slot);
  }

  merged(into: Visits, from: Visits): void {
    const last = from.trail?.slot;
    if (last) this.#join(into, this.#visitOf(from), last);
  }

  ended(outcome: Outcome, visits: Visits): void {
    const last = visits.trail?.slot;
    if (!last || outcome === 'declined' || outcome === 'ended-minor') return;
    const visit = this.#visitOf(visits);
    this.#expect(visit, outcome === 'completed' ? 'review' : outcome, last, visits);
    if (outcome === 'completed') this.#expect(this.walk.confirm(visit), 'completed', last, visits);
  }

  #take(slot: Slot, from: Visits, move: Move, before: MachineVisit): MachineVisit {
    if (move.kind === 'skipped') return this.walk.skip(before, slot.key);
    if (move.kind === 'declined') return this.walk.decline(before);
    const answered = this.walk.answer(before, slot.key, move.value);
    if (move.way === 'onward' || move.way === 'ended') return answered;
    this.#expect(answered, `${slot.key}/safety`, slot, from);
    return move.way === 'went-on' ? this.walk.goOn(answered) : this.walk.tell(answered);
  }

  #visitOf(visits: Visits): MachineVisit {
    const known = this.#machineVisits.get(visits) ?? this.walk.start(visits.settings);
    this.#machineVisits.set(visits, known);
    return known;
  }

  #join(to: Visits, visit: MachineVisit, slot: Slot): void {
    const known = this.#machineVisits.get(to);
    if (!known) this.#machineVisits.set(to, visit);
    else this.#expect(visit, known.place, slot, to);
  }

  #expect({ place }: MachineVisit, expected: string, slot: Slot, visits: Visits): void {
    if (place !== expected) this.#differ(slot, visits, `is at "${place}" where the answers lead to "${expected}"`);
  }

  #differ(slot: Slot, visits: Visits, message: string): void {
    this.#findings.add('machine', {
      at: this.#pathOf(slot),
      message: `the compiled machine ${message}`,
      hint: 'this is a fault of the compiler, not of the questionnaire: please report it with the questionnaire',
      path: pathOfVisits(visits),
    });
  }

  #pathOf({ placed }: Slot): string {
    return this.#plan.model.paths.get(placed.question.id) ?? '$';
  }

  /** What a class does not show, at the first visits to each question: that it cannot be skipped, and that each safety text is passed. */
  #lookInto(slot: Slot, from: Visits, before: MachineVisit): void {
    const { question } = slot.placed;
    if (!canSkip(question) && this.walk.skip(before, slot.key).place !== slot.key) {
      const property = question.mandatory === 'safety' ? 'mandatory' : 'machine';
      this.#findings.add(property, {
        at: this.#pathOf(slot),
        message: `"${slot.key}" can be skipped although it is mandatory`,
        hint: 'this is a fault of the compiler, not of the questionnaire: please report it with the questionnaire',
        path: pathOfVisits(from),
      });
    }
    this.#lookAtSafetyTexts(slot, from, before);
  }

  #lookAtSafetyTexts(slot: Slot, from: Visits, before: MachineVisit): void {
    const { conversation, index } = this.#plan.model;
    for (const value of answersHolding(slot.placed, this.#plan.model)) {
      const texts = safetyTextsOf(value, slot.placed.question, index);
      if (texts.length === 0) continue;
      const held = this.walk.answer(before, slot.key, value);
      if (held.place === 'ended-minor') continue;
      const { step } = viewOf(held.snapshot, conversation);
      const shown = step.kind === 'safety' && texts.every((id) => step.texts.includes(id));
      const stays = [this.walk.skip(held, slot.key), this.walk.answer(held, slot.key, value)].every(({ place }) => place === held.place);
      if (shown && stays) continue;
      this.#findings.add('urgent', {
        at: this.#pathOf(slot),
        message: `${JSON.stringify(value)} can be left without the safety text ${texts.join(', ')}`,
        hint: 'this is a fault of the compiler, not of the questionnaire: please report it with the questionnaire',
        path: pathOfVisits(from),
      });
    }
  }
}
