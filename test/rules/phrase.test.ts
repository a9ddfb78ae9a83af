import { expect } from '@open-wc/testing';
import { foldLists, screenText } from '../../src/rules/screening.ts';

const meets = (phrase: string, text: string, language = 'en'): boolean =>
  screenText(text, foldLists([{ id: 'list', safetyText: 'text', flags: [], words: { [language]: [phrase] } }])).length === 1;

describe('a phrase with gaps', () => {
  it('is met however the words between could be shared out', () => {
    expect(meets('so … so … good', 'so so so so good')).to.equal(true);
    expect(meets('a … b … c', 'a a b x b c')).to.equal(true);
    expect(meets('a … b … c', 'a c b')).to.equal(false);
  });

  it('takes no more than six words to a gap', () => {
    expect(meets('lips … swollen', 'lips 1 2 3 4 5 6 swollen')).to.equal(true);
    expect(meets('lips … swollen', 'lips 1 2 3 4 5 6 7 swollen')).to.equal(false);
  });

  it('takes the words whose marks are right, where several could be meant', () => {
    expect(meets('không … sống', 'khống không sống', 'vi')).to.equal(true);
  });

  it('is looked for in good time, however many gaps it has', () => {
    const phrase = `${'so … '.repeat(30)}good`;
    expect(meets(phrase, 'so '.repeat(400))).to.equal(false);
    expect(meets(phrase, `${'so '.repeat(400)}good`)).to.equal(true);
  });
});
