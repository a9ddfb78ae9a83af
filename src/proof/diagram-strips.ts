import type { ConditionReader } from './condition-in-words.ts';
import { drawQuestion } from './diagram-question.ts';
import type { DiagramRow, Loop } from './diagram-rows.ts';
import { drawExits } from './diagram-safety.ts';
import { box, INK, LINE, line, lines, loopLine, OVERHANG, RIGHT, round, spine, way, type Strip } from './diagram-shapes.ts';
import { wrapText } from './diagram-text.ts';

type RowOf<K extends DiagramRow['kind']> = Extract<DiagramRow, { kind: K }>;
type Way = readonly [number, number];

/** The way into a box. */
const ENTRY = 18;

/** One row as a strip: its own drawing, over the ways that pass it and the frames of the groups around it. */
export function drawRow(row: DiagramRow, reader: ConditionReader): Strip {
  const own = drawOwn(row, reader);
  const passing = Array.from({ length: row.depth }, (_, depth) => through(spine(depth), own.height));
  const frames = row.loops.map((loop, level) => frame(loop, level, own.height));
  const back = row.loops.flatMap((loop, level) => (loop.part === 'between' && !isAsker(row, loop) ? [way([[loopLine(level), 0], [loopLine(level), own.height]])] : []));
  return { height: own.height, svg: [...frames, ...passing, ...back, own.svg].join('') };
}

function drawOwn(row: DiagramRow, reader: ConditionReader): Strip {
  switch (row.kind) {
    case 'question':
      return question(row, reader);
    case 'group':
      return { height: 30, svg: through(spine(row.depth), 30) + line(spine(row.depth) + 12, 20, row.title, { bold: true }) };
    case 'fork':
      return fork(row);
    case 'join':
      return join(row.depth);
    case 'again':
      return again(row);
  }
}

/** A way that only passes by. */
const through = (x: number, height: number): string => way([[x, 0], [x, height]], { stroke: LINE });

const isAsker = (row: DiagramRow, { group }: Loop): boolean => row.kind === 'question' && row.placed.asksFor?.id === group;

function frame({ depth, part }: Loop, level: number, height: number): string {
  const [left, right] = [spine(depth) - OVERHANG - 8, loopLine(level) + 6];
  const [top, bottom] = [part === 'first' ? 6 : 0, part === 'last' ? height - 6 : height];
  const fill = `<path d="M${left} ${top}H${right}V${bottom}H${left}Z" fill="#eef2f6"/>`;
  const sides: Way[] =
    part === 'first' ? [[left, bottom], [left, top], [right, top], [right, bottom]] : [[left, top], [left, bottom], [right, bottom], [right, top]];
  const edges = part === 'between' ? way([[left, top], [left, bottom]], { stroke: LINE, dashed: true }) + way([[right, top], [right, bottom]], { stroke: LINE, dashed: true }) : way(sides, { stroke: LINE, dashed: true });
  return fill + edges;
}

function question({ placed, depth, loops }: RowOf<'question'>, reader: ConditionReader): Strip {
  const drawn = drawQuestion(placed, depth, reader);
  const exits = drawExits(drawn.exits, reader);
  const height = ENTRY + Math.max(drawn.height, exits.height) + 2;
  const x = spine(depth);
  const level = loops.findIndex(({ group }) => group === placed.asksFor?.id);
  const back: Way[] = [[loopLine(level), height], [loopLine(level), ENTRY + 20], [RIGHT, ENTRY + 20]];
  const svg = [
    way([[x, 0], [x, ENTRY]], { arrow: true }),
    `<g transform="translate(0 ${ENTRY})">${exits.svg}${drawn.svg}</g>`,
    way([[x, ENTRY + drawn.height], [x, height]]),
    ...(level >= 0 ? [way(back, { arrow: true })] : []),
  ];
  return { height: round(height), svg: svg.join('') };
}

function fork({ depth, words }: RowOf<'fork'>): Strip {
  const [x, into] = [spine(depth), spine(depth + 1)];
  const said = wrapText(words, 12, RIGHT - into - 12);
  const height = Math.max(46, 24 + said.length * 16);
  const svg = [
    way([[x, 0], [x, height]], { stroke: LINE }),
    way([[x, 22], [into, 22], [into, height]]),
    `<path d="M${x} 11L${x + 11} 22L${x} 33L${x - 11} 22Z" fill="#fff" stroke="${INK}" stroke-width="1.6"/>`,
    line(x, 26, '?', { size: 11.5, bold: true, anchor: 'middle' }),
    line(x - 6, 44, 'no', { size: 10.5, anchor: 'end' }),
    lines(into + 10, 26, said, 16, { size: 12, italic: true }),
  ];
  return { height, svg: svg.join('') };
}

function join(depth: number): Strip {
  const [x, from] = [spine(depth), spine(depth + 1)];
  return { height: 26, svg: way([[x, 0], [x, 26]], { stroke: LINE }) + way([[from, 0], [from, 12], [x, 12]], { arrow: true }) };
}

function again({ depth, words, loops }: RowOf<'again'>): Strip {
  const [x, from, to] = [spine(depth), spine(depth + 1), loopLine(loops.length - 1)];
  const height = 46;
  const svg = [way([[x, 0], [x, height]], { stroke: LINE }), way([[from, 0], [from, 14], [to, 14], [to, 0]]), line(from + 10, 31, words, { size: 12, italic: true })];
  return { height, svg: svg.join('') };
}

/** Where a visit begins or ends. */
export function drawEnd(title: string, says: string, { into = true, onward = false } = {}): Strip {
  const x = spine(0);
  const wrapped = wrapText(says, 11.5, RIGHT - x - 10);
  const height = 28 + wrapped.length * 15;
  const top = into ? ENTRY : 12;
  const total = top + height + (onward ? 0 : 10);
  const svg = [
    into ? way([[x, 0], [x, top]], { arrow: true }) : '',
    box(x - OVERHANG, top, RIGHT - x + OVERHANG, height, { thick: onward ? 1.4 : 2.8, radius: 14, fill: '#f4f6f8' }),
    line(x, top + 19, title, { size: 13, bold: true }),
    lines(x, top + 35, wrapped, 15, { size: 11.5 }),
  ];
  return { height: total, svg: svg.join('') };
}
