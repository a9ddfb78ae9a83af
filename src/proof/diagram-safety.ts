import type { SafetyText } from '../definition/types.ts';
import { proseOf } from '../definition/wording.ts';
import type { ConditionReader } from './condition-in-words.ts';
import { box, LANE, LANE_WIDTH, line, lines, RED, RIGHT, way, type Strip } from './diagram-shapes.ts';
import { wrapText } from './diagram-text.ts';

const WORDS: Record<SafetyText['then'], { tag: string; says: string }> = {
  stop: { tag: 'STOP', says: 'The questions end. The visitor may tell the clinic.' },
  pause: { tag: 'PAUSE', says: 'The questions wait until the visitor has read it.' },
  'end-minor': { tag: 'END', says: 'The visit ends. Nothing is kept or sent.' },
};

/** What a safety text does, in English. */
export function outcomeInWords({ then, mayGoOn }: SafetyText): string {
  return `${WORDS[then].says}${then === 'stop' && mayGoOn ? ' Or says “I am safe to go on”.' : ''}`;
}

/** A safety text as a box with a red border: its title, and what it does. */
export function drawSafetyText(id: string, x: number, width: number, { index, language }: ConditionReader): Strip {
  const { questionnaire } = index;
  const text = questionnaire.safetyTexts[id];
  if (!text) return { svg: '', height: 0 };
  const title = wrapText(proseOf(questionnaire, language).safetyTexts[id]?.title ?? id, 12.5, width - 20, true);
  const says = wrapText(outcomeInWords(text), 10.5, width - 20);
  const height = 26 + title.length * 15 + says.length * 13 + 6;
  const { tag } = WORDS[text.then];
  const svg = [
    box(x, 0, width, height, { stroke: RED, thick: text.then === 'pause' ? 1.8 : 3, dashed: text.then === 'pause', fill: '#fff' }),
    box(x + 10, 8, tag.length * 8 + 12, 15, { fill: RED, stroke: RED, radius: 3 }),
    line(x + 16, 18.8, tag, { size: 10, bold: true, fill: '#fff' }),
    line(x + width - 10, 19, id, { size: 9, fill: RED, anchor: 'end' }),
    lines(x + 10, 38, title, 15, { bold: true }),
    lines(x + 10, 38 + title.length * 15 - 1, says, 13, { size: 10.5 }),
  ];
  return { svg: `<g>${svg.join('')}</g>`, height };
}

/** The safety texts that options lead to, beside their question, each once, and the ways there. */
export function drawExits(exits: readonly { safetyText: string; y: number }[], reader: ConditionReader): Strip {
  const ids = [...new Set(exits.map(({ safetyText }) => safetyText))];
  const gap = Math.min(7, 40 / Math.max(1, exits.length));
  let bottom = 0;
  let at = 0;
  const svg = ids.map((id) => {
    const own = exits.filter(({ safetyText }) => safetyText === id);
    const drawn = drawSafetyText(id, LANE, LANE_WIDTH, reader);
    const top = Math.max(bottom, (own[0]?.y ?? 0) - 16);
    bottom = top + drawn.height + 10;
    const ways = own.map(({ y }) => {
      // The upper a way begins the further right it turns, so that none crosses another.
      const turn = RIGHT + 8 + (exits.length - ++at) * gap;
      return way([[RIGHT, y], [turn, y], [turn, top + 16], [LANE, top + 16]], { arrow: true, stroke: RED });
    });
    return `<g transform="translate(0 ${top})">${drawn.svg}</g>${ways.join('')}`;
  });
  return { svg: svg.join(''), height: bottom };
}
