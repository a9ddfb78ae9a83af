import { isGroup, type Group, type Item, type Section } from '../definition/types.ts';
import { proseOf } from '../definition/wording.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { limitsOf } from '../rules/instances.ts';
import { groupTitle, showInWords, type ConditionReader } from './condition-in-words.ts';

/** What one strip of the diagram shows; `depth` counts the branches it stands in. */
export type DiagramRow = { depth: number; loops: readonly Loop[] } & (
  | { kind: 'question'; placed: Placed }
  | { kind: 'group'; title: string }
  /** The way parts: into the branch if the words hold, past it if not. */
  | { kind: 'fork'; words: string }
  /** The branch comes back to the way past it. */
  | { kind: 'join' }
  /** The last of a repeating group: back to the question whether there is another. */
  | { kind: 'again'; words: string }
);

/** A repeating group around a row. */
export interface Loop {
  group: string;
  depth: number;
  /** Whether the row is its first, its last, or between. */
  part: 'first' | 'between' | 'last';
}

interface Place {
  depth: number;
  loops: readonly Loop[];
  repeats: readonly string[];
  /** The title that stands over it. */
  title: string;
}

/** The rows of one section, from top to bottom. */
export function diagramRows(section: Section, index: QuestionIndex, reader: ConditionReader): DiagramRow[] {
  const { sections } = proseOf(index.questionnaire, reader.language);
  return new RowPlan(index, reader).rowsOf(section.items, { depth: 0, loops: [], repeats: [], title: sections[section.id]?.title ?? '' });
}

class RowPlan {
  readonly index: QuestionIndex;
  readonly reader: ConditionReader;

  constructor(index: QuestionIndex, reader: ConditionReader) {
    this.index = index;
    this.reader = reader;
  }

  /** Neighbours with the same condition share one branch. */
  rowsOf(items: readonly Item[], place: Place): DiagramRow[] {
    const rows: DiagramRow[] = [];
    for (let at = 0; at < items.length; ) {
      const first = items[at];
      if (!first) break;
      let end = at + 1;
      while (first.showWhen && sameCondition(first, items[end])) end += 1;
      rows.push(...this.#branch(items.slice(at, end), place));
      at = end;
    }
    return rows;
  }

  #branch(items: readonly Item[], place: Place): DiagramRow[] {
    const { depth, loops } = place;
    const words = items[0] ? showInWords(items[0], { ...this.reader, repeats: place.repeats }) : null;
    if (words === null) return items.flatMap((item) => this.#rowsOfItem(item, place));
    const inside = items.flatMap((item) => this.#rowsOfItem(item, { ...place, depth: depth + 1 }));
    return [{ kind: 'fork', words, depth, loops }, ...inside, { kind: 'join', depth, loops }];
  }

  #rowsOfItem(item: Item, place: Place): DiagramRow[] {
    if (isGroup(item)) return item.repeats ? this.#loop(item, place) : this.#group(item, place);
    const placed = this.index.byId.get(item.id);
    return placed ? [{ kind: 'question', placed, depth: place.depth, loops: place.loops }] : [];
  }

  #group(group: Group, place: Place): DiagramRow[] {
    const title = this.#title(group);
    const inside = this.rowsOf(group.items, { ...place, title });
    // Imported forms have groups within groups of one name.
    return title === place.title ? inside : [{ kind: 'group', title, depth: place.depth, loops: place.loops }, ...inside];
  }

  #loop(group: Group, place: Place): DiagramRow[] {
    const { depth } = place;
    const part = (name: Loop['part']): Loop[] => [...place.loops, { group: group.id, depth, part: name }];
    const asks = this.index.byId.get(group.id);
    const { min, max } = limitsOf(group.id, this.index);
    const title = this.#title(group);
    const inside = this.rowsOf(group.items, { depth: depth + 1, loops: part('between'), repeats: [...place.repeats, group.id], title });
    const least = min > 0 ? `the first ${min === 1 ? 'one is' : `${min} are`} always asked for; ` : '';
    return [
      { kind: 'group', title, depth, loops: part('first') },
      ...(asks ? [{ kind: 'question' as const, placed: asks, depth, loops: part('between') }] : []),
      { kind: 'fork', words: 'If “Yes”, for each one', depth, loops: part('between') },
      ...inside,
      { kind: 'again', words: `Again, until “No” (${least}at most ${max})`, depth, loops: part('last') },
    ];
  }

  #title({ id }: Group): string {
    return groupTitle(id, this.reader);
  }
}

function sameCondition(one: Item, other: Item | undefined): boolean {
  if (!other?.showWhen) return false;
  return one.whenUnknown === other.whenUnknown && JSON.stringify(one.showWhen) === JSON.stringify(other.showWhen);
}
