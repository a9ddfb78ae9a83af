import { expect } from '@open-wc/testing';
import type { WordList } from '../../src/definition/types.ts';
import { foldLists, screenText } from '../../src/rules/screening.ts';

type Said = WordList['words'];

const meets = (text: string, words: Said, except: Said): boolean => screenText(text, foldLists([{ id: 'list', flags: [], words, except }])).length > 0;

describe('an exception', () => {
  const list: Said = { en: ['die', 'face … swollen', 'burn*'] };
  const except: Said = { en: ['dead|to die for', 'will my face be swollen', 'burn scar*'] };
  const rows: [text: string, met: boolean][] = [
    ['a face to die for', false],
    ['a face TO DIE FOR!!!', false],
    ['to, die: for', false],
    ['to die', true],
    ['to die fo', true],
    ['die for it', true],
    ['to die for, and then I die', true],
    ['die, a face to die for', true],
    ['will my face be swollen', false],
    ['how long will my face be swollen?', false],
    ['my face is swollen, will my face be swollen for long?', true],
    ['will my face be swollen, more swollen than now', true],
    ['my face: will my face be swollen', true],
    ['an old burn scar', false],
    ['burn scars', false],
    ['my burn scar burns', true],
    ['burnt', true],
  ];
  for (const [text, met] of rows) it(`${met ? 'leaves' : 'takes'} a match in ${JSON.stringify(text)}`, () => expect(meets(text, list, except)).to.equal(met));

  it('in Vietnamese is met only where no mark speaks against it', () => {
    const said: [words: Said, except: Said] = [{ vi: ['tự vẫn'] }, { vi: ['cần|được tư vấn', 'tư vấn viên'] }];
    for (const text of ['can tu van', 'duoc tu van', 'tu van vien', 'cần tu van', 'CAN TU VAN']) expect(meets(text, ...said), text).to.equal(false);
    for (const text of ['tu van', 'can tự vẫn', 'cần tự van', 'được tự vẫn', 'muon tu van', 'can tu van, roi tu van', 'khong can tu van, toi muon tu van']) expect(meets(text, ...said), text).to.equal(true);
  });

  it('of one list silences no other', () => {
    const lists = foldLists([
      { id: 'one', flags: [], words: { en: ['die'] }, except: { en: ['to die for'] } },
      { id: 'two', flags: [], words: { en: ['die'] } },
    ]);
    expect(screenText('to die for', lists).map(({ id }) => id)).to.deep.equal(['two']);
  });

  it('has to stand in the text itself: letters that only figures might stand for are no excuse', () => {
    expect(meets('t0 d13 f0r', list, except)).to.equal(false);
    expect(meets('d1e', list, except)).to.equal(true);
  });
});
