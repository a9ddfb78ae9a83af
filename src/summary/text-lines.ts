import { visible, type Entry, type Line } from './summary-document.ts';

/** By how much lines are set in under what they belong to. */
export const INDENT = '  ';

/** A line of words; breaks within them are set in, so that nobody's words can look like a part of the document. */
export function lineText(line: Line, indent: string): string {
  const text = line.map((words) => (typeof words === 'string' ? words : words.said)).join('');
  return `${indent}${visible(text).replaceAll('\n', `\n${indent}${INDENT}`)}`;
}

/** Lines that are set in. */
export const linesUnder = (lines: readonly Line[], indent: string): string[] => lines.map((line) => lineText(line, indent + INDENT));

/** An entry with its lines under its name. */
export const underName = ({ name, lines }: Entry, indent: string): string[] => [lineText(name, indent), ...linesUnder(lines, indent)];
