import { expect } from '@open-wc/testing';
import { escaped, htmlOf } from '../../src/summary/html-layout.ts';
import { paragraph, said, type SummaryDocument } from '../../src/summary/summary-document.ts';

const document = (): SummaryDocument => ({
  language: 'he',
  direction: 'rtl',
  title: '<Title>',
  heading: ['Heading of ', said('Li', 'vi')],
  head: [paragraph('One'), { kind: 'paragraph', line: ['Two'], strong: true }],
  parts: [
    { blocks: [paragraph('No title'), paragraph('Still none')] },
    { title: 'A & B', after: ' (2)', level: 'hold', blocks: [{ kind: 'items', items: [{ name: ['C'], lines: [['c'], ['cc']] }, { name: ['D'], lines: [] }] }] },
    {
      title: 'E',
      blocks: [
        { kind: 'facts', facts: [{ name: ['F'], lines: [['f'], ['ff']] }, { name: ['G'], lines: [['g']] }] },
        { kind: 'facts', under: true, facts: [{ name: ['H'], lines: [['h']] }] },
        { kind: 'verbatim', lines: [['i'], [said('j')]] },
        { kind: 'folded', label: 'K', blocks: [paragraph('k'), paragraph('kk')] },
      ],
    },
  ],
});

describe('a document as a page', () => {
  it('is in its language and direction, under its title', () => {
    const page = htmlOf(document());
    expect(page).to.match(/^<!doctype html>\n<html lang="he" dir="rtl">\n<head>\n<meta charset="utf-8">\n/);
    expect(page).to.contain('\n<title>&lt;Title&gt;</title>\n<style>\n:root {');
  });

  it('has each of its pieces on a line of its own', () => {
    const page = htmlOf(document());
    expect(page.slice(page.indexOf('<body>'))).to.equal(
      [
        '<body>', '<main>', '<header>', '<h1>Heading of <bdi lang="vi">Li</bdi></h1>', '<p>One</p>', '<p><strong>Two</strong></p>', '</header>',
        '<section>', '<p>No title</p>', '<p>Still none</p>', '</section>',
        '<section class="level hold" aria-labelledby="part-1">', '<h2 id="part-1">A &amp; B<span class="after"> (2)</span></h2>',
        '<ul>', '<li>', '<h3>C</h3>', '<p>c</p>', '<p>cc</p>', '</li>', '<li>', '<h3>D</h3>', '', '</li>', '</ul>', '</section>',
        '<section aria-labelledby="part-2">', '<h2 id="part-2">E</h2>',
        '<dl class="beside">', '<div><dt>F</dt><dd>f</dd><dd>ff</dd></div>', '<div><dt>G</dt><dd>g</dd></div>', '</dl>',
        '<dl class="under">', '<div><dt>H</dt><dd>h</dd></div>', '</dl>',
        '<blockquote>', '<p>i</p>', '<p><bdi>j</bdi></p>', '</blockquote>',
        '<details>', '<summary>K</summary>', '<p>k</p>', '<p>kk</p>', '</details>', '</section>',
        '</main>', '</body>', '</html>', '',
      ].join('\n'),
    );
  });

  it('reads no text as anything else', () => {
    expect(escaped('<b>"R&D"</b> isn\'t \u202eodd')).to.equal('&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; isn&#39;t [U+202E]odd');
  });
});
