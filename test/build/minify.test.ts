import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss } from '../../build/minify-css.ts';
import { minifyHtml } from '../../build/minify-html.ts';

const templates: [what: string, written: string[], left: string[]][] = [
  ['breaks beside blocks go', ['<div>\n  <p>Words</p>\n  ', '\n</div>'], ['<div><p>Words</p>', '</div>']],
  ['a break between words is a space', ['<p>Two\n    words</p>'], ['<p>Two words</p>']],
  ['a break between what stands in a line is a space', ['<span>a</span>\n  <button>b</button>'], ['<span>a</span> <button>b</button>']],
  ['a space somebody wrote stays', ['<p>', ' ', '</p>'], ['<p>', ' ', '</p>']],
  ['attributes stand a space apart, without needless quotes', ['<input\n  type="text"\n  aria-label="', '"\n  .value=', '\n/>'], ['<input type=text aria-label="', '" .value=', ' />']],
  ['quotes stay around what needs them', ['<p class="a b" title="x/y" lang="">'], ['<p class="a b" title="x/y" lang="">']],
  ['text that is laid out by hand is left alone', ['<pre>\n  a\n</pre>'], ['<pre>\n  a\n</pre>']],
];

for (const [what, written, left] of templates) test(`a template: ${what}`, () => assert.deepEqual(minifyHtml(written), left));

const unread: [what: string, written: string[]][] = [
  ['a comment', ['<p>', '<!-- why --></p>']],
  ['an expression in the text of a field', ['<textarea\n  name="', '">Dear ', '</textarea>']],
];

for (const [what, written] of unread) test(`a template that the page's Lit could not read: ${what}`, () => assert.throws(() => minifyHtml(written), /raw text/));

test("a template may have an expression behind raw text, and in an SVG's title", () => {
  assert.deepEqual(minifyHtml(['<textarea></textarea><p>', '</p>']), ['<textarea></textarea><p>', '</p>']);
  assert.deepEqual(minifyHtml(['<path><title>', '</title></path>']), ['<path><title>', '</title></path>']);
});

const styles: [what: string, written: string[], left: string[]][] = [
  ['comments and breaks go', ['/* why */\na {\n  color: red;\n}\n'], ['a{color:red}']],
  ['a space between selectors stays', ['.a .b > .c { margin: 0 0.5em }'], ['.a .b>.c{margin:0 .5em}']],
  ['sums keep their spaces', ['a { inset: calc(100% - 1.0px + 2px) }'], ['a{inset:calc(100% - 1.0px + 2px)}']],
  ['a condition keeps its space', ['@media (min-width: 1px) and (hover) { a { b: c } }'], ['@media (min-width:1px) and (hover){a{b:c}}']],
  ['a piece ends where the next begins', ['a { ', ' }'], ['a{', '}']],
];

for (const [what, written, left] of styles) test(`a style sheet: ${what}`, () => assert.deepEqual(minifyCss(written), left));
