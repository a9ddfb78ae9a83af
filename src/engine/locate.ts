import type { Placed } from '../rules/question-index.ts';

/** Where a state value stands. */
export interface Located {
  /** The question that is asked or held; undefined at the review and at an end. */
  placed: Placed | undefined;
  /** Whether a safety text of it holds the visit. */
  held: boolean;
  /** The name of the state. */
  name: string;
}

/** Finds the state's question by the names in its value: its own, or that of the state it is asked or held in. */
export function locate(value: unknown, byId: ReadonlyMap<string, Placed>): Located {
  const names: string[] = [];
  let inner = value;
  while (typeof inner === 'object' && inner !== null) {
    const [entry] = Object.entries(inner);
    if (!entry) break;
    names.push(entry[0]);
    inner = entry[1];
  }
  const leaf = String(inner);
  // A state that can hold has the question's id and two states of its own; a group's id is that of its own question.
  // The first name is the section's, which may be that of a question as well.
  const around = byId.get(names.slice(1).at(-1) ?? '');
  if (around && !around.asksFor) return { placed: around, held: leaf === 'safety', name: around.question.id };
  return { placed: names.length > 0 ? byId.get(leaf) : undefined, held: false, name: leaf };
}
