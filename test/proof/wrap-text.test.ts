import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textWidth, wrapText } from '../../src/proof/diagram-text.ts';

describe('the width of a text', () => {
  it('counts a letter with its marks as one, and an ideograph as wide as it is high', () => {
    assert.equal(textWidth('ế', 10), textWidth('e', 10));
    assert.equal(textWidth('漢', 10), 10.8);
    assert.equal(textWidth('ᄀ', 10), 10.8);
    assert.equal(textWidth('ჿ', 10), textWidth('b', 10));
    assert.equal(textWidth('"', 100).toFixed(2), '49.68');
  });

  it('adds up, and grows with the size and where it is bold', () => {
    assert.equal(textWidth('', 10), 0);
    assert.equal(textWidth('aa', 10), 2 * textWidth('a', 10));
    assert.equal(textWidth('a', 20), 2 * textWidth('a', 10));
    assert.ok(textWidth('a', 10, true) > textWidth('a', 10));
  });
});

/** Each row: a text, how many letters x fit a line, and its lines. */
const rows: [says: string, text: string, letters: number, lines: string[]][] = [
  ['is one empty line where there is nothing', ' ', 3, ['']],
  ['is one line where it fits', 'xx', 2, ['xx']],
  ['forgets the space around words', ' xx  x ', 20, ['xx x']],
  ['goes to the next line where one more word does not fit', 'xx xx', 4, ['xx', 'xx']],
  ['breaks a word that is wider than a line', 'xxxxx', 2, ['xx', 'xx', 'x']],
  ['breaks such a word behind a line, and goes on behind its last piece', 'x xxxxx x', 3, ['x', 'xxx', 'xx', 'x']],
  ['goes on behind the last piece where there is room', 'xxxx x', 3, ['xxx', 'x x']],
  ['takes a letter a line where not even that fits', 'xx', 0.5, ['x', 'x']],
];

describe('wrapped text', () => {
  for (const [says, text, letters, lines] of rows) it(says, () => assert.deepEqual(wrapText(text, 10, letters * textWidth('x', 10)), lines));

  it('is wider where it is bold', () => assert.deepEqual(wrapText('xx', 10, 2 * textWidth('x', 10), true), ['x', 'x']));

  it('keeps every word, in lines that fit', () => {
    const text = 'Hot, red or painful skin that is spreading, or I feel feverish or very unwell with it';
    const lines = wrapText(text, 14, 150);
    assert.equal(lines.join(' '), text);
    for (const line of lines) assert.ok(textWidth(line, 14) <= 150, line);
  });
});
