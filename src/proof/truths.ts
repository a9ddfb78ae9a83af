import type { Condition } from '../definition/types.ts';
import { questionsRead } from '../definition/questions-read.ts';
import { judge } from '../rules/condition.ts';
import type { Facts } from '../rules/facts.ts';
import type { Truth } from '../rules/kleene.ts';
import { MOST_WALKED } from './bounded.ts';
import { partsOf, type ConditionPart } from './condition-parts.ts';
import type { Visits } from './explore.ts';
import { pathOfVisits, type Findings } from './findings.ts';
import type { CounterExample } from './types.ts';

/** What one condition, or a part of one, came to on the paths that reach it. */
interface Found {
  part: ConditionPart;
  /** JSON path of the condition it is a part of. */
  whole: string;
  truths: Set<Truth>;
  /** The shortest visits that reach it. */
  visits: Visits;
  /** Whether it reads answers of which there can be one for each instance of a repeating group. */
  repeats: boolean;
}

/** Walks again and calls back wherever a condition is judged, telling apart what this one comes to. */
export type Again = (condition: Condition, add: (facts: Facts, visits: Visits) => void) => void;

/** What every condition and each part of it came to. */
export class Truths {
  readonly #found = new Map<string, Found>();
  /** Conditions that also do something where they are unknown. */
  readonly #shows = new Set<string>();
  readonly #doubts = new Map<string, Again>();

  /** Says that not all of what the parts of a condition come to was seen, and how it can be. */
  doubt(path: string, again: Again): void {
    this.#doubts.set(path, again);
  }

  /** Keeps what a condition comes to here; `shows` says that its being unknown shows something. */
  add(whole: ConditionPart, facts: Facts, visits: Visits, shows = false): void {
    if (shows) this.#shows.add(whole.path);
    for (const part of partsOf(whole)) this.#add(part, whole.path, facts, visits);
  }

  #add(part: ConditionPart, whole: string, facts: Facts, visits: Visits): void {
    const known = this.#found.get(part.path) ?? { part, whole, truths: new Set<Truth>(), visits, repeats: readsInstances(part, facts) };
    known.truths.add(judge(part.condition, facts));
    if (visits.cost < known.visits.cost) known.visits = visits;
    this.#found.set(part.path, known);
  }

  /** Reports the conditions that always come to the same; of one and its part that both do, the part alone. */
  report(findings: Findings): void {
    for (const { part, whole } of [...this.#found.values()].filter((found) => this.#faultOf(found) !== null)) {
      this.#doubts.get(whole)?.(part.condition, (facts, visits) => this.#add(part, whole, facts, visits));
    }
    const failing = [...this.#found.values()].flatMap((found) => {
      const fault = this.#faultOf(found);
      return fault === null ? [] : [{ found, fault }];
    });
    const paths = failing.map(({ found }) => found.part.path);
    for (const { found, fault } of failing) {
      const { path } = found.part;
      if (paths.some((other) => other.startsWith(`${path}.`))) continue;
      findings.add('conditions', exampleOf(found, fault));
    }
  }

  #faultOf({ part: { path }, truths }: Found): 'true' | 'false' | null {
    if (!truths.has(true)) return 'false';
    const turns = truths.has(false) || (truths.has(null) && !this.#shows.has(path));
    return turns ? null : 'true';
  }
}

const readsInstances = ({ condition }: ConditionPart, { index }: Facts): boolean => questionsRead(condition).some((id) => index.byId.get(id)?.repeats.length);

function exampleOf({ part, visits, repeats }: Found, fault: 'true' | 'false'): CounterExample {
  const never = fault === 'false';
  const walked = never && repeats ? `; of a repeating group at most ${MOST_WALKED} instances are walked` : '';
  return {
    at: part.path,
    message: never ? 'this condition is never true on any path that reaches it' : 'this condition is always true on every path that reaches it',
    hint: never ? `compare with an answer that can still be given here, or remove what it decides${walked}` : 'remove it, or compare with an answer that can also be missing here',
    path: pathOfVisits(visits),
  };
}
