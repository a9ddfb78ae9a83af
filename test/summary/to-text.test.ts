import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toText } from '../../src/summary/to-text.ts';
import { visitorName } from '../../src/summary/visitor-name.ts';
import { randomFrom } from '../fixtures/random.ts';
import { hostileText, withTexts } from './fixtures/hostile-text.ts';
import { quiet } from './fixtures/staff-quiet.ts';
import { retracted } from './fixtures/staff-retracted.ts';
import { rich } from './fixtures/staff-rich.ts';
import { stopped } from './fixtures/staff-stopped.ts';
import { typical } from './fixtures/staff-typical.ts';

describe('a summary as text for staff', () => {
  it('begins with who, the notice, when and how the visit ended', () => {
    assert.deepEqual(toText(typical, 'staff').split('\n').slice(0, 7), [
      'Linh Tran',
      'Visitor-reported, not checked. Not a diagnosis or a decision on treatment.',
      'Questionnaire not clinically approved',
      'Completed',
      'Age 22 to 39',
      'Contact: Phone, +84 90 123 4567, Evening',
      '31 Jan 2026, 14:05 (Asia/Ho_Chi_Minh); English',
    ]);
  });

  it('keeps the order in which a clinician needs it', () => {
    const text = toText(retracted, 'staff');
    const order = [
      'URGENT (2 items)', 'HOLD (1 item)', 'NOTE (1 item)', 'NOT ANSWERED', 'MEDICINES AND ALLERGIES', 'CONCERNS', 'HOPES',
      'SUPPORT REQUESTED', 'INFORMATION SHOWN', 'CHANGED OR WITHDRAWN', 'CONSENT', 'CONTACT', 'ALL ANSWERS', 'CODES OF THE FLAGS',
    ];
    const places = order.map((title) => text.indexOf(`\n${title}`));
    assert.ok(places.every((place) => place > 0), `missing: ${order.filter((_, index) => (places[index] ?? 0) <= 0).join(', ')}`);
    assert.deepEqual(places, [...places].sort((a, b) => a - b));
  });

  it('says what was said, why it is listed, and what became of it', () => {
    const text = toText(retracted, 'staff');
    assert.match(text, /- Blood thinner\n {2}Says \(Medicines\): Blood thinners \(such as warfarin\) \(“Thuốc chống đông \(như warfarin\)”\)\n {2}Listed because: Exceed/);
    assert.match(text, /Later changed to “None of these”/);
    assert.match(text, /Later withdrawn/);
  });

  it('holds the safety text and what the visitor chose', () => {
    assert.match(toText(stopped, 'staff'), /Stopped at: Urgent check[^]*Saw the safety text “rf-infection”; chose to tell the clinic at 1 Feb 2026, 08:12[^]*Full text:\n {4}Skin that is hot/);
  });

  it('holds a safety text that was read twice once in full, and again where it was read in other words', () => {
    const [first] = stopped.safetyTexts;
    assert.ok(first);
    const again = { ...first, at: '2026-02-01T08:15:00+07:00' };
    const translated = { ...again, language: 'vi', text: 'Da nóng và lan rộng' };
    const text = toText({ ...stopped, safetyTexts: [first, again, translated] }, 'staff');
    const [, ...times] = text.slice(text.lastIndexOf('INFORMATION SHOWN')).split('Saw the safety text');
    assert.deepEqual(times.map((one) => [one.includes('(full text above)'), one.includes(first.text), one.includes(translated.text)]), [[false, true, false], [true, false, false], [false, false, true]]);
  });

  it('says that nothing was flagged, and what was not answered', () => {
    const text = toText(quiet, 'staff');
    assert.match(text, /No item on this list was reported\. This does not mean there are none\./);
    assert.match(text, /Did not answer: Allergies\nNot sure: Change hoped for\nNot asked: Pregnancy or breastfeeding/);
  });
});

describe('a summary as text', () => {
  it('lets nobody’s words look like a part of it', () => {
    const random = randomFrom(31);
    const outermost = (text: string): number => text.split('\n').filter((line) => /^\S/.test(line)).length;
    for (const reader of ['staff', 'visitor'] as const) {
      const harmless = outermost(toText(withTexts(rich, () => 'x'), reader));
      for (let round = 0; round < 200; round++) {
        const words = `x${hostileText(random)}`;
        const text = toText(withTexts(rich, () => words), reader);
        assert.equal(outermost(text), harmless, JSON.stringify(words));
        assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069\r]|[^\P{Cc}\n\t]/u, JSON.stringify(words));
      }
    }
  });

  it('folds what is for clinicians only under words that say so', () => {
    const lines = toText(rich, 'staff').split('\n');
    const at = lines.indexOf('  - Hepatitis (confidential)');
    assert.equal(lines[at - 1], 'For clinicians only (1 item):');
    assert.ok(lines.filter((line) => /^\S.*hepatitis/i.test(line)).length === 0);
  });
});

describe('a summary as text for the visitor', () => {
  it('holds their questions and answers as they saw them', () => {
    const text = toText(retracted, 'visitor');
    assert.match(text, /Bạn muốn được giúp về điều gì\?\n {2}Rạn da/);
    assert.match(text, /Bạn có dùng thuốc nào sau đây không\?\n {2}Thuốc chống đông/);
  });

  it('marks a skipped question without a word and leaves out one that was not asked', () => {
    const text = toText(quiet, 'visitor');
    assert.match(text, /allergy or bad reaction to any of these\?\n {2}—/);
    assert.doesNotMatch(text, /pregnant/);
  });

  it('holds no flag, level, reason, code or word of staff', () => {
    for (const summary of [typical, stopped, retracted]) {
      const text = toText(summary, 'visitor');
      const flags = [...summary.urgent, ...summary.hold, ...summary.review, ...summary.note];
      for (const { label, why, code, said } of flags) {
        assert.ok(!text.includes(why), why);
        assert.ok(said.includes(label) || !text.includes(label), label);
        assert.ok(!new RegExp(`(^|\\s)${code}(\\s|$)`, 'm').test(text), code);
      }
      assert.doesNotMatch(text, /urgent check|hold|review|unverified|checked\./i);
    }
  });
});

describe('the visitor’s name', () => {
  it('is the first contact answer that was asked for', () => {
    assert.equal(visitorName(typical), 'Linh Tran');
    assert.equal(visitorName(stopped), 'Minh');
  });

  it('is nothing that was not typed', () => {
    const ticked = typical.answers.map((answer) => (answer.question === 'contact-name' ? { ...answer, value: true, staff: { question: 'Name', answer: ['Yes'] } } : answer));
    assert.equal(visitorName({ ...typical, answers: ticked }), null);
  });

  it('is absent where it was skipped or never asked', () => {
    assert.equal(visitorName(quiet), null);
    const skipped = typical.answers.map((answer) =>
      answer.question === 'contact-name' ? { ...answer, status: 'skipped' as const, staff: { question: 'Name', answer: [] } } : answer,
    );
    assert.equal(visitorName({ ...typical, answers: skipped }), null);
  });
});
