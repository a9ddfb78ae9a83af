import { expect } from '@open-wc/testing';
import { staffLocales, staffStringsFor } from '../../../src/locales/staff/staff-locales.ts';
import { locales } from '../../../src/locales/locales.ts';

/** Every string of an object of words, with its path; functions are left to the tests that call them. */
const textsOf = (value: unknown, path: string): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsOf(member, `${path}.${key}`));
};

describe('every language of staff', () => {
  it('is one that visitors have too', () => expect(locales).to.include.keys(Object.keys(staffLocales)));

  for (const [tag, { summary, inbox, ...words }] of Object.entries(staffLocales)) {
    describe(tag, () => {
      it('names itself', () => expect(new Intl.Locale(words.locale).language).to.equal(tag));

      it('has words for everything, and nothing left over from a template', () => {
        for (const [path, text] of [...textsOf(summary, 'summary'), ...textsOf(inbox, 'inbox')]) {
          expect(text, path).to.match(/\S/).and.not.match(/[{}]|undefined/);
        }
      });

      it('tells levels, what became of a question, and what a visitor did at a safety text apart', () => {
        for (const some of [summary.level, summary.levelHint, summary.status, summary.safetyChoice, summary.heading, summary.retracted, inbox.refused]) {
          expect(new Set(Object.values(some)).size).to.equal(Object.keys(some).length);
        }
      });

      it('names what it is given', () => {
        expect(summary.approvedBy('Dr Lan', 'Dermatologist', '2026-01-31')).to.contain('Dr Lan').and.contain('Dermatologist').and.contain('2026').and.contain('31');
        for (const words of [summary.notRejudged, summary.documentTitle, summary.age, summary.version, summary.stoppedAt, summary.changedTo, summary.saysOf, summary.detailsOf, inbox.openFailed, inbox.serverSays]) {
          expect(words('<of this>')).to.contain('<of this>').and.not.equal('<of this>');
        }
        expect(summary.cardsOf('1.2', 'Zz')).to.contain('1.2').and.contain('Zz');
        expect(summary.consentRecorded('1.2', '09:30', 'Zz')).to.contain('1.2').and.contain('09:30').and.contain('Zz');
        expect(summary.faults.unknown('<of this>', 'Zz')).to.contain('<of this>').and.contain('Zz');
        const { unreadable, hidden, missing, mandatory, passed } = summary.faults;
        for (const words of [summary.onlyIn, summary.asShown, unreadable, hidden, missing, mandatory, passed]) expect(words('<of this>')).to.contain('<of this>').and.not.equal('<of this>');
      });

      it('counts what it is told to', () => {
        for (const words of [inbox.olderShown, inbox.keptFor]) expect(words(12)).to.contain('12');
      });

      it('puts words into a sentence once, so that they can be marked as somebody’s own', () => {
        for (const sentence of [words.quote, summary.changedTo, summary.stoppedAt]) expect(sentence('\u0000').split('\u0000')).to.have.length(2);
      });

      it('counts', () => {
        for (const count of [1, 2, 12]) {
          expect(summary.count(count)).to.contain(String(count));
          expect(summary.allAnswers(count)).to.contain(String(count));
          expect(inbox.count(count, 31)).to.contain(String(count)).and.contain('31');
        }
        expect(inbox.arrived(['Linh'])).to.contain('Linh');
        expect(inbox.arrived(['Linh', 'Hoa'])).to.contain('2');
      });

      it('joins a list, and says a language, a date, a time and an age', () => {
        expect(words.list(['a', 'b'])).to.match(/^a \S+ b$/);
        expect(words.language('vi')).to.not.equal('vi');
        expect([words.language('xx-not-a-tag-at-all'), words.language('')]).to.deep.equal(['xx-not-a-tag-at-all', '']);
        expect(words.localTime('2026-01-31T09:30:00+07:00')).to.contain('31').and.contain('2026').and.contain('09:30');
        expect(words.age('2026-01-31T11:00:00Z', new Date('2026-01-31T12:00:00Z'))).to.contain('1');
        expect(words.values.yes).to.not.equal(words.values.no);
      });
    });
  }
});

describe('staff’s words for a language', () => {
  const rows: [language: string, found: string][] = [
    ['en', 'en-GB'],
    ['en-US', 'en-GB'],
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['fr', 'en-GB'],
    ['', 'en-GB'],
    ['constructor', 'en-GB'],
    ['__proto__', 'en-GB'],
  ];
  for (const [language, found] of rows) {
    it(`are those of ${found} for ${JSON.stringify(language)}`, () => expect(staffStringsFor(language).locale).to.equal(found));
  }
});
