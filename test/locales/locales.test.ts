import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/definition/problem.ts';
import { clinicWordsFor } from '../../src/locales/clinic-words.ts';
import { launcherWords } from '../../src/locales/launcher-words.ts';
import { locales, stringsFor } from '../../src/locales/locales.ts';
import { ar } from '../../src/locales/ar.ts';
import { en } from '../../src/locales/en.ts';
import { valuesFor } from '../../src/locales/values.ts';
import { vi } from '../../src/locales/vi.ts';

type Code = Problem['code'];
/** Every problem, with each kind of limit it can name. */
const problems: { [C in Code]: (Problem & { code: C })[] } = {
  required: [{ code: 'required' }],
  'choose-one': [{ code: 'choose-one' }],
  'choose-unit': [{ code: 'choose-unit' }],
  'not-a-phone-number': [{ code: 'not-a-phone-number' }],
  'not-an-email': [{ code: 'not-an-email' }],
  'not-a-url': [{ code: 'not-a-url' }],
  'not-a-number': [{ code: 'not-a-number' }],
  'not-a-whole-number': [{ code: 'not-a-whole-number' }],
  'not-a-date': [{ code: 'not-a-date' }],
  'not-a-time': [{ code: 'not-a-time' }],
  'too-vague': [{ code: 'too-vague' }],
  'wrong-format': [{ code: 'wrong-format' }],
  'read-only': [{ code: 'read-only' }],
  'consent-required': [{ code: 'consent-required' }],
  'wrong-kind': [{ code: 'wrong-kind' }],
  'too-few-choices': [{ code: 'too-few-choices', limit: 3 }],
  'too-many-choices': [{ code: 'too-many-choices', limit: 3 }],
  'too-many-answers': [{ code: 'too-many-answers', limit: 3 }],
  'too-many-decimals': [{ code: 'too-many-decimals', limit: 3 }],
  'too-short': [{ code: 'too-short', limit: 5 }],
  'too-long': [{ code: 'too-long', limit: 200 }],
  'too-low': [{ code: 'too-low', limit: 5 }, { code: 'too-low', limit: 'today' }, { code: 'too-low', limit: '2020-05' }, { code: 'too-low', limit: '08:45' }],
  'too-high': [{ code: 'too-high', limit: 5 }, { code: 'too-high', limit: 'today' }, { code: 'too-high', limit: '2020-05-03T08:45' }, { code: 'too-high', limit: '1985' }],
  'unknown-option': [{ code: 'unknown-option', option: 'x' }],
};

describe('every locale', () => {
  for (const [tag, strings] of Object.entries(locales)) {
    describe(tag, () => {
      it('names itself, and has a label for the launcher', () => {
        expect(strings.language).to.equal(tag);
        expect(new Intl.Locale(tag).toString()).to.equal(tag);
        expect(['ltr', 'rtl']).to.include(strings.direction);
        expect(launcherWords[tag]).to.match(/\S/);
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
        for (const problem of Object.values(problems).flat()) {
          for (const canSkip of [true, false]) {
            const words = strings.problem(problem, canSkip);
            expect(words, problem.code).to.match(/\S/).and.not.match(/[{}]|undefined|NaN/);
            if ('limit' in problem && typeof problem.limit === 'number') expect(words).to.contain(String(problem.limit));
            // A date is said in words, and holds its year; a time is said as it is.
            const shown = 'limit' in problem && typeof problem.limit === 'string' ? problem.limit.match(/^\d{4}|\d{2}:\d{2}$/g) : null;
            for (const part of shown ?? []) expect(words).to.contain(part);
            expect(words).to.not.match(/\d{4}-\d{2}/);
          }
        }
      });

      it('says different problems differently, but where the same mends them', () => {
        const alike = new Set(['unknown-option', 'wrong-kind']);
        const all = Object.values(problems).flat().filter(({ code }) => !alike.has(code));
        expect(new Set(all.map((one) => strings.problem(one, false))).size).to.equal(all.length);
      });

      it('orders a date’s three parts, and has words for values', () => {
        expect([...strings.dateOrder].sort()).to.deep.equal(['day', 'month', 'year']);
        expect(strings.valueWords.date('2020-05-03')).to.contain('2020').and.contain('3');
        expect(strings.valueWords.yes).to.not.equal(strings.valueWords.no);
        expect(valuesFor(tag)).to.equal(strings.valueWords);
      });

      it('says who is called, and what became of the answers', () => {
        const called = (['emergency-number', 'urgent-number', 'crisis-line', 'clinic-phone'] as const).map((who) => strings.call(who, 'Lotus'));
        expect(new Set(called).size).to.equal(4);
        expect(strings.sentLead('Lotus', 'one day')).to.contain('Lotus').and.contain('one day');
        expect(strings.sentLead('Lotus', undefined)).to.not.contain('undefined');
        expect(strings.sentStoppedLead('Lotus', true)).to.contain('Lotus').and.not.equal(strings.sentStoppedLead('Lotus', false));
        expect(strings.withoutNumber('Lotus')).to.contain('Lotus');
        expect(new Set([strings.sentTitle, strings.handedOverTitle, strings.notSentTitle, strings.sending]).size).to.equal(4);
      });

      it('numbers and limits what it is told to', () => {
        expect(strings.answerNumber(2)).to.contain('2');
        expect(strings.removeOne('Answer 2')).to.contain('Answer 2');
        expect(strings.between('3', '9')).to.contain('3').and.contain('9');
        expect(strings.chooseAtLeast(4)).to.contain('4');
        expect(strings.format('AB 12')).to.contain('AB 12');
        expect(strings.understood('March 2024')).to.contain('March 2024');
        expect(strings.dateExamples(['2024', '2023'], true)).to.contain('2024').and.not.equal(strings.dateExamples(['2024', '2023'], false));
        expect([...strings.unsureWords, ...strings.dateWords].every((words) => /\p{L}/u.test(words))).to.equal(true);
      });

      it('calls a clinic without a name or number as summaries in its language do', () => {
        const { theClinic, localEmergencyNumber } = clinicWordsFor(tag);
        expect([theClinic, localEmergencyNumber]).to.deep.equal([strings.theClinic, strings.localEmergencyNumber]);
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
    for (const problem of [...problems.required, ...problems['choose-one'], ...problems['too-vague']]) {
      expect(en.problem(problem, true)).to.match(/skip/);
      expect(en.problem(problem, false)).to.not.match(/skip/);
    }
  });

  const limits: [problem: Problem, words: string][] = [
    [{ code: 'too-high', limit: 'today' }, 'Please give a date that is not after today.'],
    [{ code: 'too-low', limit: '2020-05-03' }, 'Please give a date that is not before 3 May 2020.'],
    [{ code: 'too-low', limit: '2020-05' }, 'Please give a date that is not before May 2020.'],
    [{ code: 'too-low', limit: '08:45' }, 'Please give a time that is not before 08:45.'],
    [{ code: 'too-high', limit: '2020-05-03T08:45' }, 'Please give a time that is not after 3 May 2020, 08:45.'],
    [{ code: 'too-high', limit: 2.5 }, 'Please write a number that is 2.5 or less.'],
    [{ code: 'too-few-choices', limit: 1 }, 'Please choose at least 1 answer.'],
    [{ code: 'too-many-decimals', limit: 1 }, 'Please round this to 1 decimal place.'],
  ];
  for (const [problem, words] of limits) it(`says “${words}”`, () => expect(en.problem(problem, false)).to.equal(words));

  it('counts one and several', () => {
    expect([en.charactersLeft(1), en.charactersLeft(2), en.charactersLeft(0)]).to.deep.equal(['1 character left', '2 characters left', '0 characters left']);
    expect([en.charactersLeft(-1), en.charactersLeft(-2)]).to.deep.equal(['1 character too many', '2 characters too many']);
  });
});

describe('Vietnamese', () => {
  it('does not offer to skip what cannot be skipped', () => {
    for (const problem of [...problems.required, ...problems['choose-one'], ...problems['too-vague']]) {
      expect(vi.problem(problem, true)).to.match(/bỏ qua/);
      expect(vi.problem(problem, false)).to.not.match(/bỏ qua/);
    }
  });

  const limits: [problem: Problem, words: string][] = [
    [{ code: 'too-high', limit: 'today' }, 'Bạn vui lòng ghi một ngày không muộn hơn hôm nay.'],
    [{ code: 'too-low', limit: '2020-05-03' }, 'Bạn vui lòng ghi một ngày không sớm hơn ngày 3 tháng 5, 2020.'],
    [{ code: 'too-low', limit: '2020-05' }, 'Bạn vui lòng ghi một ngày không sớm hơn tháng 5 năm 2020.'],
    [{ code: 'too-low', limit: '08:45' }, 'Bạn vui lòng ghi một thời điểm không sớm hơn 08:45.'],
    [{ code: 'too-high', limit: '2020-05-03T18:45' }, 'Bạn vui lòng ghi một thời điểm không muộn hơn 18:45 ngày 3 tháng 5, 2020.'],
    [{ code: 'too-high', limit: 2.5 }, 'Bạn vui lòng viết một số từ 2,5 trở xuống.'],
    [{ code: 'too-many-decimals', limit: 0 }, 'Bạn vui lòng viết số nguyên bằng chữ số, ví dụ 12.'],
  ];
  for (const [problem, words] of limits) it(`says “${words}”`, () => expect(vi.problem(problem, false)).to.equal(words));

  it('names its own button where it sends a visitor to one', () => {
    expect(vi.problem({ code: 'consent-required' }, false)).to.contain(`“${vi.notNow}”`);
    expect(vi.problem({ code: 'read-only' }, false)).to.contain(vi.continue);
    expect(vi.reviewLead('Sen')).to.contain(`bấm ${vi.sendAnswers},`);
  });

  it('words values as Vietnamese readers do', () => {
    const { number, date, time, dateTime } = vi.valueWords;
    expect([number(1234.5), number(-3), date('2026'), date('2026-03'), date('2026-03-05')]).to.deep.equal(['1234,5', '-3', '2026', 'tháng 3 năm 2026', 'ngày 5 tháng 3, 2026']);
    expect([time('09:07'), time('21:07:03'), dateTime('2026-03-05T21:07')]).to.deep.equal(['09:07', '21:07:03', '21:07 ngày 5 tháng 3, 2026']);
  });

  it('names a number to call where the clinic gave none', () => expect(vi.localEmergencyNumber).to.equal('số cấp cứu tại nơi bạn sống'));
});

describe('Arabic', () => {
  it('counts by its six forms', () => {
    const left = [0, 1, 2, 5, 11, 100].map((count) => ar.charactersLeft(count));
    expect(left).to.deep.equal(['0 حرف', 'حرفًا واحدًا', 'حرفين', '5 أحرف', '11 حرفًا', '100 حرف'].map((words) => `يمكنك كتابة ${words} بعد`));
    expect(ar.charactersLeft(-2)).to.equal('النص أطول بمقدار حرفين');
    expect([1, 2, 3, 15].map((minutes) => ar.idleLead(minutes))).to.deep.equal(['دقيقة واحدة', 'دقيقتين', '3 دقائق', '15 دقيقة'].map((words) => `حفاظًا على خصوصيتك تُمحى هذه الشاشة بعد ${words}.`));
  });

  it('does not offer to skip what cannot be skipped', () => {
    for (const problem of [...problems.required, ...problems['choose-one'], ...problems['too-vague']]) {
      expect(ar.problem(problem, true)).to.contain('تخطي');
      expect(ar.problem(problem, false)).to.not.contain('تخطي');
    }
  });

  it('keeps what is dialled or typed as it is from left to right', () => {
    expect(ar.problem({ code: 'not-a-phone-number' }, false)).to.contain('\u2066+84 24 1234 5678\u2069');
    expect(ar.format('AB 12')).to.contain('\u2066AB 12\u2069');
  });

  it('names its own buttons where it sends a visitor to one', () => {
    expect(ar.problem({ code: 'consent-required' }, false)).to.contain(`«${ar.notNow}»`);
    expect(ar.problem({ code: 'read-only' }, false)).to.contain(`«${ar.continue}»`);
    expect(ar.reviewLead('Sen')).to.contain(`«${ar.sendAnswers}»`);
  });

  it('writes numbers and days alike in every browser', () => {
    const { number, date, time } = ar.valueWords;
    expect([number(1234.5), date('2026'), date('2026-03-05'), time('21:07')]).to.deep.equal(['1234.5', '2026', '5 مارس 2026', '21:07']);
  });
});

describe('the words for a language', () => {
  const rows: [language: string, found: string][] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-Latn-AU', 'en'],
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['ar-EG', 'ar'],
    ['xx', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['toString-en', 'en'],
    ['__proto__', 'en'],
  ];
  for (const [language, found] of rows) {
    it(`are those of ${found} for ${JSON.stringify(language)}`, () => {
      expect(stringsFor(language).language).to.equal(found);
      expect(valuesFor(language)).to.equal(stringsFor(language).valueWords);
      expect(clinicWordsFor(language).theClinic).to.equal(stringsFor(language).theClinic);
    });
  }
});
