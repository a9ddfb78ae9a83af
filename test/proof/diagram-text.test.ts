import { expect } from '@open-wc/testing';
import { textWidth } from '../../src/proof/diagram-text.ts';

const FONTS = ["Arial, 'Helvetica Neue', Helvetica, 'Liberation Sans', sans-serif", 'sans-serif'];
const TEXTS = [
  'Hot, red or painful skin that is spreading, or I feel feverish or very unwell with it',
  'Bạn có đang mang thai, có thể mang thai, hoặc đang cho con bú không?',
  'WAVY MEN WITH MAXIMUM WIDTH',
  '“Main concern” (4) includes none of “Stretch marks”',
  'illicit little lily 1234567890',
];

describe('the width of a text', () => {
  it('is at least what this browser makes of it, and not half as much again', () => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('no canvas');
    for (const font of FONTS) {
      for (const text of TEXTS) {
        for (const weight of ['', 'bold ']) {
          pen.font = `${weight}14px ${font}`;
          const measured = pen.measureText(text).width;
          const guessed = textWidth(text, 14, weight !== '');
          expect(guessed, `${pen.font}: ${text}`).to.be.within(measured * 0.99, measured * 1.6);
        }
      }
    }
  });
});
