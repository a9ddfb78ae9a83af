import { expect, fixture, html } from '@open-wc/testing';
import { chooseLanguage, nearestLanguage } from '../../src/embed/nearest-language.ts';

describe('the language of a chat', () => {
  const rows: [what: string, wanted: string[], offered: string[], chosen: string][] = [
    ['itself', ['vi'], ['en', 'vi'], 'vi'],
    ['itself in other letters', ['VI'], ['en', 'vi'], 'vi'],
    ['without its region', ['vi-VN'], ['en', 'vi'], 'vi'],
    ['without its region, with its script', ['zh-Hant-TW'], ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['the next that is wanted', ['fr', 'vi-VN', 'en'], ['en', 'vi'], 'vi'],
    ['an earlier wish, though less exact', ['vi-VN', 'en'], ['en', 'vi'], 'vi'],
    ['the first on offer where none fits', ['fr'], ['vi', 'en'], 'vi'],
    ['the first on offer where none is wanted', [], ['vi', 'en'], 'vi'],
    ['not one that only begins alike', ['fil'], ['en', 'fi'], 'en'],
  ];
  for (const [what, wanted, offered, chosen] of rows) {
    it(`is ${what}: ${wanted.join(', ') || 'nothing'} of ${offered.join(', ')}`, () => expect(chooseLanguage(wanted, offered)).to.equal(chosen));
  }

  it('is the tag’s own before the page’s, and the page’s before the browser’s', async () => {
    const offered = ['en', 'vi', 'ko'];
    const page = await fixture<HTMLElement>(html`<main lang="vi-VN"><p><b></b></p><i lang="ko"></i><u lang="fr"></u></main>`);
    expect(nearestLanguage(page.querySelector('b')!, offered)).to.equal('vi');
    expect(nearestLanguage(page.querySelector('i')!, offered)).to.equal('ko');
    expect(nearestLanguage(document.createElement('b'), [navigator.language, 'ko'])).to.equal(navigator.language);
  });
});
