import type { Definition, Language } from '../definition/types.ts';
import { proseOf } from '../definition/wording.ts';
import { escaped } from '../summary/html-layout.ts';
import { diagramBands, type Band } from './diagram-bands.ts';
import { legendStrip, titleStrip } from './diagram-legend.ts';
import { box, FONT_FAMILY, line, WIDTH, type Strip } from './diagram-shapes.ts';

const BAR = '#26364a';

/** The title of a band across the picture. */
function barStrip({ id, title, note }: Band): Strip {
  const says = line(16, 31, title, { size: 15, bold: true, fill: '#fff' }) + line(WIDTH - 16, 31, note, { size: 11.5, fill: '#fff', anchor: 'end' });
  return { height: 40, svg: `<g id="${escaped(id)}">${box(0, 10, WIDTH, 30, { fill: BAR, stroke: BAR, radius: 0 })}${says}</g>` };
}

/** What the picture is, for whoever cannot see it. */
export function describe({ questionnaire }: Definition, bands: readonly Band[]): string {
  return `The questions of ${questionnaire.id} ${questionnaire.version} from top to bottom in ${bands.length} parts, with the conditions under which they are asked, the flags that answers raise, and the safety texts that they lead to.`;
}

/** A questionnaire as one tall picture (SVG 1.1, no scripts, no fonts of its own); `language` chooses the words of its questions. */
export function diagramSvg(definition: Definition, language: Language): string {
  const bands = diagramBands(definition, language);
  const strips = [titleStrip(definition, language), legendStrip(), ...bands.flatMap((band) => [barStrip(band), ...band.strips])];
  let top = 0;
  const drawn = strips.map(({ svg, height }) => {
    const placed = `<g transform="translate(0 ${top})">${svg}</g>`;
    top += height;
    return placed;
  });
  const height = Math.ceil(top) + 20;
  const { title } = proseOf(definition.questionnaire, language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escaped(language)}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT_FAMILY}" aria-labelledby="diagram-title diagram-description">
<title id="diagram-title">${escaped(title)}</title>
<desc id="diagram-description">${escaped(describe(definition, bands))}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}
