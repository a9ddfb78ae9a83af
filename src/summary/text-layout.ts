import { visible, type Block, type Entry, type Line, type Part, type SummaryDocument } from './summary-document.ts';

const INDENT = '  ';

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
  if (under) return [lineText(name, indent), ...linesUnder(lines, indent)];
  const [first = [], ...more] = lines;
  return [lineText([...name, ': ', ...first], indent), ...linesUnder(more, indent)];
}

const linesUnder = (lines: readonly Line[], indent: string): string[] => lines.map((line) => lineText(line, indent + INDENT));

/** A line of words; breaks within them are set in, so that nobody's words can look like a part of the document. */
function lineText(line: Line, indent: string): string {
  const text = line.map((words) => (typeof words === 'string' ? words : words.said)).join('');
  return `${indent}${visible(text).replaceAll('\n', `\n${indent}${INDENT}`)}`;
}
