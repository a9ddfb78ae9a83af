/** A node of a syntax tree (https://github.com/estree/estree). */
export interface Node {
  type: string;
  start: number;
  end: number;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes right under one. */
export const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Every node of a syntax tree, in no order that means anything. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** A change to a text: what stands in for a piece of it. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with changes made to it, none within another. */
export function edited(text: string, edits: readonly Edit[]): string {
  let written = text;
  for (const { start, end, text: piece } of [...edits].sort((a, b) => b.start - a.start)) written = written.slice(0, start) + piece + written.slice(end);
  return written;
}

/** The edit that takes a piece out of a list, with the comma behind it. */
export const cut = (text: string, { start, end }: Node): Edit => ({ start, end: text[end] === ',' ? end + 1 : end, text: '' });
