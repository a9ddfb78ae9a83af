import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/definition/problem.ts';
import { launcherWords } from '../../src/locales/launcher-words.ts';
import { locales, stringsFor } from '../../src/locales/locales.ts';
import { en } from '../../src/locales/en.ts';

const problems: { [Code in Problem['code']]: Extract<Problem, { code: Code }> | Problem } = {
  required: { code: 'required' },
  'choose-one': { code: 'choose-one' },
  'not-a-phone-number': { code: 'not-a-phone-number' },
  'not-an-email': { code: 'not-an-email' },
  'consent-required': { code: 'consent-required' },
  'wrong-kind': { code: 'wrong-kind' },
  'too-many-choices': { code: 'too-many-choices', limit: 3 },
  'too-long': { code: 'too-long', limit: 200 },
  'unknown-option': { code: 'unknown-option', option: 'x' },
};

describe('every locale', () => {
  for (const [tag, strings] of Object.entries(locales)) {
    describe(tag, () => {
      it('names itself, and has a label for the launcher', () => {
        expect(strings.language).to.equal(tag);
        expect(new Intl.Locale(tag).toString()).to.equal(tag);
        expect(['ltr', 'rtl']).to.include(strings.direction);
        expect([launcherWords[tag]?.label, launcherWords[tag]?.opening].every((word) => word !== undefined && /\S/.test(word))).to.equal(true);
      });

      it('has words for everything, and nothing left over from a template', () => {
        for (const [key, value] of Object.entries(strings)) {
          const words: unknown = typeof value === 'string' ? value : null;
          if (words === null) continue;
          expect(words, key).to.be.a('string').and.match(/\S/);
          expect(words, key).to.not.match(/[{}]|undefined|\$\{/);
        }
      });

      it('words every problem, and names the limit', () => {
        for (const problem of Object.values(problems)) {
          for (const canSkip of [true, false]) {
            const words = strings.problem(problem, canSkip);
            expect(words, problem.code).to.match(/\S/);
            if ('limit' in problem) expect(words).to.contain(String(problem.limit));
          }
        }
      });

      it('names the clinic where it speaks of it', () => {
        const named = [strings.panelName, strings.tellClinic, strings.reviewLead, strings.handedOverLead, strings.declinedLead, strings.visitorCopyTitle];
        for (const words of named) expect(words('Lotus & Co')).to.contain('Lotus & Co');
        expect(strings.call('clinic-phone', 'Lotus & Co')).to.contain('Lotus & Co');
        expect(strings.change('Age band')).to.contain('Age band');
      });

      it('says how far the visit is, and how much room is left', () => {
        expect(strings.progress(2, 8)).to.contain('2').and.to.contain('8');
        expect(strings.charactersLeft(12)).to.contain('12');
        expect(strings.charactersLeft(-3)).to.contain('3').and.not.contain('-3');
        expect(strings.chooseUpTo(3)).to.contain('3');
      });
    });
  }
});

describe('English', () => {
  it('does not offer to skip what cannot be skipped', () => {
    for (const problem of [problems.required, problems['choose-one']]) {
      expect(en.problem(problem, true)).to.match(/skip/);
      expect(en.problem(problem, false)).to.not.match(/skip/);
    }
  });

  it('counts one and several', () => {
    expect([en.charactersLeft(1), en.charactersLeft(2), en.charactersLeft(0)]).to.deep.equal(['1 character left', '2 characters left', '0 characters left']);
    expect([en.charactersLeft(-1), en.charactersLeft(-2)]).to.deep.equal(['1 character too many', '2 characters too many']);
  });
});

describe('the words for a language', () => {
  const rows: [language: string, found: string][] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-Latn-AU', 'en'],
    ['xx', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['toString-en', 'en'],
    ['__proto__', 'en'],
  ];
  for (const [language, found] of rows) {
    it(`are those of ${found} for ${JSON.stringify(language)}`, () => expect(stringsFor(language).language).to.equal(found));
  }
});
