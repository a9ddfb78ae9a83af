import { expect } from '@open-wc/testing';
import { sourceFault, textFault } from '../../src/definition/text-fault.ts';
import type { Questionnaire } from '../../src/definition/types.ts';
import { choice, questionnaireOf, words } from '../fixtures/questionnaire.ts';
import { issuesOf, proseIn } from '../fixtures/broken.ts';

describe('a text', () => {
  const plain = [
    'age < 5', 'a<5 and b>3', '5 > 3 & 2 < 4', 'Ben & Jerry', 'R&D; more', 'Your data: what we keep', 'Note: this', 'I <3 you', 'line\none\ttwo', 'x << y', '<', '&', '< b >', 'AT&T',
    'Bạn có khỏe không?', '‏שלום‎', '👩‍⚕️ e-mail: a@b.example', 'https://clinic.example/?a=1&b=2', '{clinic-name}', 'javascript is a language', 'Metadata:x',
  ];
  for (const text of plain) it(`may be ${JSON.stringify(text)}`, () => expect(textFault(text)).to.equal(null));

  const bad: [text: string, says: string][] = [
    ['<b>bold</b>', 'HTML'],
    ['</p>', 'HTML'],
    ['a <br/> b', 'HTML'],
    ['<BR>', 'HTML'],
    ['<script', 'HTML'],
    ['<img src=x onerror=alert(1)', 'HTML'],
    ['<a href="x">', 'HTML'],
    ['<my-element>', 'HTML'],
    ['<!-- x', 'HTML'],
    ['<!DOCTYPE html>', 'HTML'],
    ['<svg/onload=alert(1)>', 'HTML'],
    ['a&nbsp;b', 'entity'],
    ['&#60;', 'entity'],
    ['&#x3C;', 'entity'],
    ['&lt;b&gt;', 'entity'],
    ['javascript:alert(1)', 'script'],
    ['see JavaScript:alert(1)', 'script'],
    ['java\nscript:alert(1)', 'script'],
    ['vbscript:x', 'script'],
    ['data:text/html,x', 'script'],
    ['data:;base64,x', 'script'],
    ['a\u0000b', 'control character'],
    ['a\u001bb', 'control character'],
    ['a\u0085b', 'control character'],
    ['a\u202eb', 'direction'],
    ['a\u2066b', 'direction'],
    ['a\ud800b', 'half of a character'],
  ];
  for (const [text, says] of bad) it(`may not be ${JSON.stringify(text)}`, () => expect(textFault(text)?.message).to.contain(says));
});

describe('a source', () => {
  for (const source of ['NHS. Cellulitis.', 'https://www.nhs.uk/x', 'http://a.example', 'doi:10.1000/182', 'See: page 3', 'Smith J, https://a.example/?u=https://b.example']) {
    it(`may be ${source}`, () => expect(sourceFault(source)).to.equal(null));
  }
  for (const source of ['ftp://a.example', 'file:///etc/passwd', 'xhttps://a.example', 'javascript:alert(1)', 'see data:text/html,x', '<b>']) {
    it(`may not be ${source}`, () => expect(sourceFault(source)).to.have.property('hint'));
  }
});

describe('the reader of a questionnaire\u2019s texts', () => {
  const made = (): Questionnaire =>
    questionnaireOf({
      items: [choice('a', [{ code: 'x', flags: [{ level: 'note', code: 'f' }], safetyText: 's' }]), words('b', { initial: 'hello', sources: ['R1'] })],
      flags: { f: { topic: 't', sources: [] } },
      safetyTexts: { s: { then: 'pause', call: [], sources: [] } },
      wordLists: [{ id: 'w', flags: [{ level: 'note', code: 'f' }], words: { en: ['help', 'hurt'] } }],
      cards: [{ id: 'c', version: '1', sources: [] }],
      sources: { R1: 'A source' },
      approval: { owner: 'Dr Lan', role: 'Dermatologist', date: '2026-01-01', hash: 'a'.repeat(64) },
    });
  const bold = '<b>x</b>';

  it('takes what it is tried on', () => expect(issuesOf(made())).to.deep.equal([]));

  const rows: [path: string, change: (q: Questionnaire) => unknown][] = [
    ['$.prose.en.title', (q) => (proseIn(q).title = bold)],
    ['$.prose.en.intro[0].text', (q) => (proseIn(q).intro = [{ text: bold }])],
    ['$.prose.en.footer[0].text', (q) => (proseIn(q).footer = [{ text: bold }])],
    ['$.prose.en.sections.part.title', (q) => (proseIn(q).sections['part']!.title = bold)],
    ['$.prose.en.questions.a.text', (q) => (proseIn(q).questions['a']!.text = bold)],
    ['$.prose.en.questions.a.why', (q) => (proseIn(q).questions['a']!.why = bold)],
    ['$.prose.en.questions.a.format', (q) => (proseIn(q).questions['a']!.format = bold)],
    ['$.prose.en.questions.a.options.x', (q) => (proseIn(q).questions['a']!.options = { x: bold })],
    ['$.prose.en.questions.a.options.x.label', (q) => (proseIn(q).questions['a']!.options = { x: { label: bold } })],
    ['$.prose.en.flags.f.why', (q) => (proseIn(q).flags['f']!.why = bold)],
    ['$.prose.en.safetyTexts.s.texts[0].text', (q) => (proseIn(q).safetyTexts['s']!.texts = [{ text: bold }])],
    ['$.prose.en.cards.c.lines[0]', (q) => (proseIn(q).cards['c']!.lines = [bold])],
    ['$.wordLists[0].words.en[1]', (q) => (q.wordLists[0]!.words = { en: ['help', bold] })],
    ['$.wordLists[0].except.en[0]', (q) => (q.wordLists[0]!.except = { en: [bold] })],
    ['$.wordLists[0].except.en[1]', (q) => (q.wordLists[0]!.except = { en: ['help|call desk*', 'help … desk'] })],
    ['$.wordLists[0].except.vi[0]', (q) => (q.wordLists[0]!.except = { vi: ['help...desk'] })],
    ['$.sources.R1', (q) => (q.sources['R1'] = bold)],
    ['$.sources.R1', (q) => (q.sources['R1'] = 'ftp://a.example')],
    ['$.cards[0].version', (q) => (q.cards[0]!.version = bold)],
    ['$.approval.owner', (q) => (q.approval!.owner = bold)],
    ['$.sections[0].items[1].initial', (q) => ((q.sections[0]!.items[1] as { initial: unknown }).initial = bold)],
  ];
  for (const [path, change] of rows) {
    it(`finds one at ${path}`, () => {
      const questionnaire = made();
      change(questionnaire);
      expect(issuesOf(questionnaire).map((issue) => issue.path)).to.deep.equal([path]);
    });
  }
});
