import type { Definition, Language } from '../definition/types.ts';
import { proseOf } from '../definition/wording.ts';
import { escaped } from '../summary/html-layout.ts';
import { diagramBands, type Band } from './diagram-bands.ts';
import { approvalInWords, legendStrip } from './diagram-legend.ts';
import { FONT_FAMILY, WIDTH, type Strip } from './diagram-shapes.ts';
import { describe } from './diagram-svg.ts';

const STYLE = `
body { margin: 0 auto; padding: 1rem; max-width: ${WIDTH}px; font: 15px/1.5 ${FONT_FAMILY}; color: #1b2430; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2 { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; margin: 1.5rem 0 0; padding: .35rem 1rem; font-size: 1.05rem; color: #fff; background: #26364a; break-after: avoid; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h2 small { font-weight: normal; }
p, ol { margin: .5rem 0; }
code { overflow-wrap: anywhere; }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; break-inside: avoid; }
a { color: #1c4f8f; }
@page { margin: 12mm; }
@media print { body { padding: 0; max-width: none; } nav { break-after: page; } }
`;

const strip = ({ svg, height }: Strip): string => `<svg viewBox="0 0 ${WIDTH} ${height}" font-family="${escaped(FONT_FAMILY)}">${svg}</svg>`;

function section({ id, title, note, strips }: Band): string {
  return `<section aria-labelledby="${escaped(id)}">
<h2 id="${escaped(id)}">${escaped(title)}${note === '' ? '' : ` <small>${escaped(note)}</small>`}</h2>
<figure>${strips.map(strip).join('\n')}</figure>
</section>`;
}

/** A questionnaire's picture as a page that prints: a table of contents, and one part a section, which breaks only between questions. */
export function diagramHtml(definition: Definition, language: Language): string {
  const { questionnaire, hash } = definition;
  const bands = diagramBands(definition, language);
  const title = escaped(proseOf(questionnaire, language).title);
  const contents = bands.map((band) => `<li><a href="#${escaped(band.id)}">${escaped(band.title)}</a>${band.note === '' ? '' : `, ${escaped(band.note)}`}</li>`);
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: the flow</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${escaped(`${questionnaire.id} ${questionnaire.version}`)} · languages: ${escaped(questionnaire.languages.join(', '))} · drawn in ${escaped(language)}<br>
hash <code>${escaped(hash)}</code><br>
<strong>${escaped(approvalInWords(definition))}</strong></p>
<p>${escaped(describe(definition, bands))}</p>
</header>
<nav aria-label="Contents">
<ul>
${contents.join('\n')}
</ul>
${strip(legendStrip())}
</nav>
<main>
${bands.map(section).join('\n')}
</main>
</body>
</html>
`;
}
