import { expect } from '@open-wc/testing';
import { en } from '../../../src/locales/staff/en.ts';

describe('staff\u2019s words in English', () => {
  it('count one and several', () => {
    expect([en.summary.count(1), en.summary.count(2)]).to.deep.equal(['1 item', '2 items']);
    expect(en.inbox.count(1, 0)).to.equal('1 message, 0 new');
    expect(en.inbox.count(1200, 3)).to.equal('1,200 messages, 3 new');
    expect([en.inbox.arrived(['Linh']), en.inbox.arrived(['Linh', 'Hoa'])]).to.deep.equal(['New message: Linh', '2 new messages']);
  });

  it('join a list and put words between quotation marks', () => {
    expect([en.list([]), en.list(['a']), en.list(['a', 'b']), en.list(['a', 'b', 'c'])]).to.deep.equal(['', 'a', 'a and b', 'a, b and c']);
    expect(en.quote('mine')).to.equal('“mine”');
  });

  const languages: [tag: string, name: string][] = [
    ['vi', 'Vietnamese'],
    ['en-GB', 'British English'],
    ['xx-not-a-tag-at-all', 'xx-not-a-tag-at-all'],
    ['', ''],
  ];
  for (const [tag, name] of languages) it(`call the language ${JSON.stringify(tag)} ${JSON.stringify(name)}`, () => expect(en.language(tag)).to.equal(name));
});
