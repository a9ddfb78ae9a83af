import type { Outcome } from '../definition/types.ts';
import type { Facts } from '../rules/facts.ts';
import { hasInstances } from '../rules/instances.ts';
import type { Gate } from './condition-parts.ts';
import { explore, type Hooks, type Visits } from './explore.ts';
import { pathOfVisits, type Findings } from './findings.ts';
import { hiddenBySkip, isOpen } from './hidden-by-skip.ts';
import type { Model } from './model.ts';
import { planOf, type Plan } from './plan.ts';
import { isSafetyQuestion, mustAnswer } from './safety-questions.ts';
import type { Slot } from './slots.ts';
import { pathOf } from './trail.ts';
import type { Truths } from './truths.ts';
import type { VisitLength } from './types.ts';

/** What a walk over every class of visits found out besides what it reported. */
export interface PathFigures {
  liveClasses: number;
  paths: Record<Outcome, bigint>;
  shortest: VisitLength | null;
  longest: VisitLength | null;
  /** By the place of each slot that is asked: the shortest visits to it. */
  asked: ReadonlyMap<number, Visits>;
}

/** Proves what only the path itself shows: what is reached, where visits end, and what hides a safety question. */
export function provePath(plan: Plan, findings: Findings, truths: Truths, most: number): PathFigures {
  const proof = new PathProof(plan, findings, truths);
  const hooks: Hooks = {
    reached: (slot, visits, facts, shown) => proof.reached(slot, visits, facts, shown),
    moved: (_slot, from, _move, to) => proof.went(from, to),
    passed: (_slot, from, to) => proof.went(from, to),
    merged: (into, from) => proof.went(from, into),
    stuck: (slot, visits) => proof.stuck(slot, visits),
    ended: (outcome, visits) => proof.ended(outcome, visits),
  };
  const { classes, hasMerged } = explore(plan, hooks, most);
  proof.close();
  if (hasMerged) doubtGates(plan.model, truths);
  const { paths, shortest, longest, asked } = proof;
  return { liveClasses: classes, paths, shortest, longest, asked };
}

/** The gates that are judged for a question where these facts are: up to the first that is closed. */
function gatesJudged({ placed }: Slot, facts: Facts, { gates }: Model): Gate[] {
  if (!hasInstances(placed, facts)) return [];
  const all = gates.get(placed.question.id) ?? [];
  const closed = all.findIndex((gate) => !isOpen(gate, facts));
  return closed < 0 ? [...all] : all.slice(0, closed + 1);
}

/** Where visits were joined, a part of a gate is looked at again, by a walk that tells apart what it comes to. */
function doubtGates(model: Model, truths: Truths): void {
  const paths = new Set([...model.gates.values()].flat().map(({ path }) => path));
  const stands = ({ placed }: Slot, path: string): boolean => model.gates.get(placed.question.id)?.some((gate) => gate.path === path) === true;
  for (const path of paths) {
    truths.doubt(path, (condition, add) => {
      explore(planOf(model, [{ condition, at: model.slots.filter((slot) => stands(slot, path)) }]), {
        reached: (slot, visits, facts) => {
          if (gatesJudged(slot, facts, model).some((gate) => gate.path === path)) add(facts, visits);
        },
      });
    });
  }
}

class PathProof {
  readonly #plan: Plan;
  readonly #findings: Findings;
  readonly #truths: Truths;
  readonly paths: Record<Outcome, bigint> = { completed: 0n, stopped: 0n, 'ended-minor': 0n, declined: 0n };
  readonly asked = new Map<number, Visits>();
  /** The shortest visits that come to a slot, whether it is asked or not. */
  readonly #come = new Map<number, Visits>();
  /** Where visits came from, to find those that nothing leads on from. */
  readonly #before = new Map<Visits, Visits[]>();
  readonly #kept = new Set<Visits>();
  shortest: VisitLength | null = null;
  longest: VisitLength | null = null;

  constructor(plan: Plan, findings: Findings, truths: Truths) {
    this.#plan = plan;
    this.#findings = findings;
    this.#truths = truths;
  }

  reached(slot: Slot, visits: Visits, facts: Facts, shown: boolean): void {
    if (!this.#come.has(slot.at)) this.#come.set(slot.at, visits);
    if (shown && !this.asked.has(slot.at)) this.asked.set(slot.at, visits);
    for (const gate of gatesJudged(slot, facts, this.#plan.model)) {
      this.#truths.add(gate, facts, visits, gate.shows);
    }
    const hiding = isSafetyQuestion(slot.placed.question) ? hiddenBySkip(slot, facts, this.#plan.model) : null;
    if (hiding) this.#hiddenBySkip(slot, hiding.path, visits);
  }

  #hiddenBySkip({ key, placed }: Slot, at: string, visits: Visits): void {
    const mandatory = placed.question.mandatory === 'safety';
    this.#findings.add(mandatory ? 'mandatory' : 'skips', {
      at,
      message: `"${key}" is hidden because something that decides it was skipped, or was not said closely enough`,
      hint: 'add "whenUnknown": "show" beside the condition, or beside that of the question it reads; where it compares by "exists", compare with an answer instead',
      path: pathOfVisits(visits),
    });
  }

  went(from: Visits, to: Visits | null): void {
    if (!this.#before.has(from)) this.#before.set(from, []);
    if (!to) return;
    const before = this.#before.get(to);
    if (before) before.push(from);
    else this.#before.set(to, [from]);
  }

  stuck({ key, placed }: Slot, visits: Visits): void {
    this.#findings.add('ends', {
      at: this.#pathOf(placed.question.id),
      message: `"${key}" cannot be skipped, and no answer to it was found`,
      hint: 'loosen its limits or its pattern, say in its prose what it looks like ("format"), or do not make it mandatory',
      path: pathOfVisits(visits),
    });
  }

  ended(outcome: Outcome, visits: Visits): void {
    this.paths[outcome] += visits.paths;
    if (outcome === 'completed' || outcome === 'stopped') this.#kept.add(visits);
    if (outcome !== 'completed') return;
    // Nothing is read any more where a visit comes to its review, so that all that do are one class.
    const path = pathOfVisits(visits);
    this.shortest = { questions: path.steps.length, path };
    const { trail, asked, settings } = visits.longest;
    this.longest = { questions: asked, path: pathOf(trail, settings) };
  }

  close(): void {
    const { model } = this.#plan;
    for (const [id, slots] of model.slotsOf) {
      const asked = slots.map(({ at }) => this.asked.get(at)).find((visits) => visits !== undefined);
      if (!asked) this.#unreachable(id, slots);
      else this.#skippable(slots[0], asked);
    }
    this.#doomed();
    if (this.paths.completed > 0n) return;
    this.#findings.add('ends', { at: '$.sections', message: 'no path reaches the review', hint: 'see what ends every visit before it', path: null });
  }

  /** Visits from which no way leads to an end that keeps what was said. */
  #doomed(): void {
    const saved = new Set(this.#kept);
    for (const visits of saved) for (const before of this.#before.get(visits) ?? []) saved.add(before);
    const lost = [...this.#before.keys()].filter((visits) => !saved.has(visits)).sort((a, b) => a.cost - b.cost)[0];
    if (!lost) return;
    this.#findings.add('ends', {
      at: lost.trail ? this.#pathOf(lost.trail.slot.placed.question.id) : '$.sections',
      message: 'after this, every path ends without keeping what was said, or does not end',
      hint: 'see which question from here on has no answer with which a visit can go on',
      path: pathOfVisits(lost),
    });
  }

  #unreachable(id: string, slots: readonly Slot[]): void {
    const come = slots.map(({ at }) => this.#come.get(at)).find((visits) => visits !== undefined);
    const before = slots[0]?.afterStop ? 'let a safety text stop a visit, or remove what is asked after a stop' : 'see what ends every visit before it';
    this.#findings.add('reachable', {
      at: this.#pathOf(id),
      message: `"${id}" is never asked: ${come ? 'what would show it is true on no path that comes to it' : 'no path comes to it'}`,
      hint: come ? 'mend its condition or that of a group around it, or remove it' : before,
      path: come ? pathOfVisits(come) : null,
    });
  }

  #skippable(slot: Slot | undefined, visits: Visits): void {
    const reason = slot ? mustAnswer(slot.placed.question, this.#plan.model.index) : null;
    if (!slot || reason === null) return;
    const path = pathOfVisits(visits);
    this.#findings.add('mandatory', {
      at: this.#pathOf(slot.placed.question.id),
      message: `"${slot.key}" can be skipped, although ${reason}`,
      hint: 'add "mandatory": "safety"',
      path: { ...path, steps: [...path.steps, { question: slot.key, answer: null }] },
    });
  }

  #pathOf(id: string): string {
    return this.#plan.model.paths.get(id) ?? '$';
  }
}
