import type { Block, Entry, Part, SummaryDocument } from './summary-document.ts';
import { INDENT, linesUnder, lineText, underName } from './text-lines.ts';

/** A document as plain text: a title in capitals over each part, an empty line between parts. */
export function textOf({ heading, head, parts }: SummaryDocument): string {
  const top = [lineText(heading, ''), ...head.flatMap((block) => blockLines(block, ''))];
  return `${[top, ...parts.map(partLines)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function partLines({ title, after = '', blocks }: Part): string[] {
  const lines = blocks.flatMap((block) => blockLines(block, ''));
  return title === undefined ? lines : [`${title.toUpperCase()}${after}`, ...lines];
}

function blockLines(block: Block, indent: string): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [lineText(block.line, indent)];
    case 'facts':
      return block.facts.flatMap((fact) => factLines(fact, block.under === true, indent));
    case 'items':
      return block.items.flatMap(({ name, lines }) => [lineText(['- ', ...name], indent), ...linesUnder(lines, indent)]);
    case 'verbatim':
      return linesUnder(block.lines, indent);
    case 'folded':
      return [lineText([`${block.label}:`], indent), ...block.blocks.flatMap((inner) => blockLines(inner, indent + INDENT))];
  }
}

function factLines({ name, lines }: Entry, under: boolean, indent: string): string[] {
  if (under) return underName({ name, lines }, indent);
  const [first = [], ...more] = lines;
  return [lineText([...name, ': ', ...first], indent), ...linesUnder(more, indent)];
}
