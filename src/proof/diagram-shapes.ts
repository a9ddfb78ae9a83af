import type { FlagLevel } from '../definition/types.ts';
import { escaped } from '../summary/html-layout.ts';
import { textWidth } from './diagram-text.ts';

/** Part of the picture, drawn from its own top, and how tall it is. */
export interface Strip {
  svg: string;
  height: number;
}

/** Where everything stands, in pixels. */
export const WIDTH = 900;
const FIRST_SPINE = 40;
const INDENT = 30;
/** Deeper branches are drawn no further in, so that their boxes stay readable. */
const MOST_INDENTS = 7;
/** The right edge of every question. */
export const RIGHT = 556;
/** The left edge of the safety texts. */
export const LANE = 640;
export const LANE_WIDTH = WIDTH - LANE - 16;
/** The box of a question begins so far left of the way into it. */
export const OVERHANG = 18;

/** The x of the way through a branch. */
export const spine = (depth: number): number => FIRST_SPINE + Math.min(depth, MOST_INDENTS) * INDENT;
/** The x of the way back to a repeating group's question. */
export const loopLine = (level: number): number => RIGHT + 70 - Math.min(level, 3) * 9;

export const INK = '#1b2430';
export const MUTED = '#4c5866';
export const LINE = '#6b7685';
export const RED = '#a3161f';
/** What every text of the picture is set in. */
export const FONT_FAMILY = "Arial, 'Helvetica Neue', Helvetica, 'Liberation Sans', sans-serif";

interface TextLook {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** One line of text; `y` is its baseline. */
export function line(x: number, y: number, text: string, { size = 12.5, bold = false, italic = false, fill = INK, anchor = 'start' }: TextLook = {}): string {
  const look = `${bold ? ' font-weight="bold"' : ''}${italic ? ' font-style="italic"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${look}>${escaped(text)}</text>`;
}

/** Lines of text below each other; `y` is the first baseline. */
export function lines(x: number, y: number, texts: readonly string[], leading: number, look: TextLook = {}): string {
  return texts.map((text, at) => line(x, y + at * leading, text, look)).join('');
}

interface BoxLook {
  fill?: string;
  stroke?: string;
  thick?: number;
  dashed?: boolean;
  radius?: number;
}

export function box(x: number, y: number, width: number, height: number, { fill = '#fff', stroke = INK, thick = 1.4, dashed = false, radius = 6 }: BoxLook = {}): string {
  const dash = dashed ? ' stroke-dasharray="4 3"' : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${thick}"${dash}/>`;
}

/** A way between two boxes through these points; with an arrow, it ends in one. */
export function way(points: readonly (readonly [number, number])[], { arrow = false, stroke = INK, thick = 1.6, dashed = false } = {}): string {
  const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const dash = dashed ? ' stroke-dasharray="5 4"' : '';
  const body = `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${thick}" stroke-linejoin="round"${dash}/>`;
  return arrow ? body + head(points, stroke) : body;
}

/** Drawn as a shape, since not every viewer draws markers. */
function head(points: readonly (readonly [number, number])[], fill: string): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  const [fromX, fromY] = points.at(-2) ?? [x, y - 1];
  const angle = round((Math.atan2(y - fromY, x - fromX) * 180) / Math.PI);
  return `<path d="M0 0L-8 -4.2L-8 4.2Z" fill="${fill}" transform="translate(${round(x)} ${round(y)}) rotate(${angle})"/>`;
}

const LEVEL_LOOK: Record<FlagLevel, BoxLook & { text: string }> = {
  urgent: { fill: RED, stroke: RED, text: '#fff' },
  hold: { fill: '#ffdcae', stroke: INK, thick: 1.6, text: INK },
  review: { fill: '#e3ebf7', stroke: '#3b5a8a', text: '#1f3a66' },
  note: { fill: '#fff', stroke: MUTED, dashed: true, text: MUTED },
};

/** How wide the tag of a level is. */
export const tagWidth = (level: FlagLevel): number => Math.ceil(textWidth(level.toUpperCase(), 9.5, true)) + 12;

/** The tag of a level, told apart by its word and its border as well as its colour; `says` is read to whoever points at it. */
export function tag(x: number, y: number, level: FlagLevel, says: string): string {
  const look = LEVEL_LOOK[level];
  const word = line(x + tagWidth(level) / 2, y + 10.6, level.toUpperCase(), { size: 9.5, bold: true, fill: look.text, anchor: 'middle' });
  return `<g><title>${escaped(says)}</title>${box(x, y, tagWidth(level), 15, { radius: 3, ...look })}${word}</g>`;
}

/** Two decimals are finer than any screen or paper. */
export function round(number: number): number {
  return Math.round(number * 100) / 100;
}
