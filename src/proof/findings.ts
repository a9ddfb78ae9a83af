import type { Visits } from './explore.ts';
import { pathOf } from './trail.ts';
import type { CounterExample, ProofPath, PropertyId } from './types.ts';

/** What was found against each property. */
export class Findings {
  readonly #found = new Map<PropertyId, Map<string, CounterExample>>();

  /** Keeps the finding; of several that say the same of the same place, the one with the shorter path. */
  add(property: PropertyId, example: CounterExample): void {
    const found = this.#found.get(property) ?? new Map<string, CounterExample>();
    this.#found.set(property, found);
    const name = `${example.at} ${example.message}`;
    const known = found.get(name);
    if (!known || lengthOf(example) < lengthOf(known)) found.set(name, example);
  }

  of(property: PropertyId): CounterExample[] {
    return [...(this.#found.get(property)?.values() ?? [])];
  }
}

const lengthOf = ({ path }: CounterExample): number => path?.steps.length ?? 0;

/** The shortest path of visits. */
export function pathOfVisits({ trail, settings }: Visits): ProofPath {
  return pathOf(trail, settings);
}
