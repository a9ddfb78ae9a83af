import type { AnswerValue, SingleValue } from '../questions/types.ts';
import type { AnswerClass } from './answer-classes.ts';

/** One kind of entry that a list of answers may hold. */
export interface Unit {
  /** The entries of which at most one is taken: a class each. */
  alternatives: readonly SingleValue[];
  /** More entries of the same kind, where a list has to be longer. */
  members: readonly SingleValue[];
  /** No list is an answer without it. */
  must: boolean;
  /** It cannot stand beside others. */
  alone: boolean;
}

/** How many entries a list must and may have. */
export interface ListLimits {
  least: number;
  most: number;
}

/** Lists that the readers take for one so far. */
interface Partial {
  list: readonly SingleValue[];
  spare: readonly SingleValue[];
  weight: bigint;
}

/**
 * The classes of lists, made kind by kind: a class is the kinds a list holds, and those that the readers take for one are
 * joined at once, so that no step costs more than there are classes times sizes, however many options there are.
 */
export function listClasses(
  units: readonly Unit[],
  limits: ListLimits,
  signature: (list: AnswerValue) => string,
  accept: (list: AnswerValue) => AnswerValue | null,
): AnswerClass[] {
  const joined = join(units.filter((unit) => !unit.alone), limits, signature);
  const alone = units.filter((unit) => unit.alone).flatMap((unit) => unit.alternatives.map((one): Partial => ({ list: [one], spare: [], weight: 1n })));
  const classes = new Map<string, AnswerClass>();
  for (const { list, spare, weight } of [...joined, ...alone]) {
    const value = accept([...list, ...spare.slice(0, Math.max(0, limits.least - list.length))]);
    if (value === null) continue;
    const name = signature(value);
    const known = classes.get(name);
    classes.set(name, known ? { value: known.value, weight: known.weight + weight } : { value, weight });
  }
  return [...classes.values()];
}

/** Every set of kinds, those that the readers take for one joined. */
function join(units: readonly Unit[], { least, most }: ListLimits, signature: (list: AnswerValue) => string): Partial[] {
  let partials: Partial[] = [{ list: [], spare: [], weight: 1n }];
  for (const unit of units) {
    const next = new Map<string, Partial>();
    const keep = (partial: Partial): void => {
      const { list, spare } = partial;
      // Only as much of a size is told apart as can still decide whether a list is too long or too short.
      const size = `${Number.isFinite(most) ? list.length : Math.min(list.length, 1)}/${Math.min(least, list.length + spare.length)}`;
      const name = `${list.length === 0 ? '' : signature([...list])} ${size}`;
      const known = next.get(name);
      const shorter = known && known.list.length <= list.length ? known : partial;
      next.set(name, { ...shorter, weight: partial.weight + (known?.weight ?? 0n) });
    };
    for (const partial of partials) {
      if (!unit.must) keep(partial);
      if (partial.list.length >= most) continue;
      for (const one of unit.alternatives) keep({ ...partial, list: [...partial.list, one], spare: [...partial.spare, ...unit.members].slice(0, least) });
    }
    partials = [...next.values()];
  }
  return partials;
}
