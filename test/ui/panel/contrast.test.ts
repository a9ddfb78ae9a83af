import { expect } from '@open-wc/testing';
import { openPanel } from './open-panel.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** The colour of a CSS value within the panel, each part from 0 to 1. */
function colourOf(panel: Element, value: string): Colour {
  const probe = document.createElement('i');
  probe.style.color = value;
  panel.append(probe);
  const words = getComputedStyle(probe).color;
  probe.remove();
  const [red = 0, green = 0, blue = 0] = (words.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(Number);
  return words.startsWith('color(') ? [red, green, blue] : [red / 255, green / 255, blue / 255];
}

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const surfaces = ['surface', 'surface-raised', 'surface-sunken', 'tint'];
const rows: [ink: string, on: string[], least: number, why: string][] = [
  ['text', surfaces, 7, 'words to read'],
  ['text-muted', surfaces, 4.5, 'help and earlier questions'],
  ['urgent', ['surface', 'surface-raised'], 4.5, 'errors'],
  ['on-accent', ['accent'], 4.5, 'Continue'],
  ['on-urgent', ['urgent'], 4.5, 'a call button'],
  ['line-strong', ['surface', 'surface-raised', 'surface-sunken'], 3, 'the border of a control'],
  ['accent', surfaces, 3, 'what is chosen, and the focus'],
  ['urgent', ['surface', 'surface-raised'], 3, 'the border of what is to be mended'],
];

for (const theme of ['light', 'dark'] as const) {
  describe(`the colours of the ${theme} theme`, () => {
    for (const [ink, grounds, least, why] of rows) {
      for (const ground of grounds) {
        it(`${ink} on ${ground} is ${least}:1 at the least, for ${why}`, async () => {
          const { visitor } = await openPanel({ theme });
          const panel = visitor.root.querySelector('.panel') ?? visitor.root.host;
          expect(contrast(colourOf(panel, `var(--${ink})`), colourOf(panel, `var(--${ground})`))).to.be.at.least(least);
        });
      }
    }
  });
}

describe('the measure', () => {
  it('is the one of WCAG', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).to.equal(21);
    expect(contrast([118 / 255, 118 / 255, 118 / 255], [1, 1, 1])).to.be.closeTo(4.54, 0.005);
  });
});
