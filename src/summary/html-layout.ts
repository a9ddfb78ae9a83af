import { documentStyle } from './document-style.ts';
import { visible, type Block, type Entry, type Line, type Part, type SummaryDocument, type Words } from './summary-document.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text that HTML reads as nothing but text, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A document as one HTML page that loads nothing and runs nothing. */
export function htmlOf({ language, direction, title, heading, head, parts }: SummaryDocument): string {
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${documentStyle}</style>
</head>
<body>
<main>
<header>
<h1>${lineHtml(heading)}</h1>
${head.map(blockHtml).join('\n')}
</header>
${parts.map(partHtml).join('\n')}
</main>
</body>
</html>
`;
}

function partHtml({ title, after, level, blocks }: Part, at: number): string {
  const body = blocks.map(blockHtml).join('\n');
  const kind = level ? ` class="level ${level}"` : '';
  if (title === undefined) return `<section${kind}>\n${body}\n</section>`;
  const beside = after === undefined ? '' : `<span class="after">${escaped(after)}</span>`;
  return `<section${kind} aria-labelledby="part-${at}">\n<h2 id="part-${at}">${escaped(title)}${beside}</h2>\n${body}\n</section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.strong ? `<p><strong>${lineHtml(block.line)}</strong></p>` : `<p>${lineHtml(block.line)}</p>`;
    case 'facts':
      return `<dl class="${block.under ? 'under' : 'beside'}">\n${block.facts.map(factHtml).join('\n')}\n</dl>`;
    case 'items':
      return `<ul>\n${block.items.map(itemHtml).join('\n')}\n</ul>`;
    case 'verbatim':
      return `<blockquote>\n${paragraphs(block.lines)}\n</blockquote>`;
    case 'folded':
      return `<details>\n<summary>${escaped(block.label)}</summary>\n${block.blocks.map(blockHtml).join('\n')}\n</details>`;
  }
}

const factHtml = ({ name, lines }: Entry): string => `<div><dt>${lineHtml(name)}</dt>${lines.map((line) => `<dd>${lineHtml(line)}</dd>`).join('')}</div>`;

const itemHtml = ({ name, lines }: Entry): string => `<li>\n<h3>${lineHtml(name)}</h3>\n${paragraphs(lines)}\n</li>`;

const paragraphs = (lines: readonly Line[]): string => lines.map((line) => `<p>${lineHtml(line)}</p>`).join('\n');

const lineHtml = (line: Line): string => line.map(wordsHtml).join('');

/** Somebody's own words stand apart, so that neither their direction nor their language spreads. */
function wordsHtml(words: Words): string {
  if (typeof words === 'string') return escaped(words);
  const lang = words.language === undefined ? '' : ` lang="${escaped(words.language)}"`;
  return `<bdi${lang}>${escaped(words.said)}</bdi>`;
}
