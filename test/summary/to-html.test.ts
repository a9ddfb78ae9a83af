import { expect } from '@open-wc/testing';
import { visible } from '../../src/summary/summary-document.ts';
import { toHtml } from '../../src/summary/to-html.ts';
import type { Summary } from '../../src/summary/types.ts';
import { randomFrom } from '../fixtures/random.ts';
import { hostileText, withTexts } from './fixtures/hostile-text.ts';
import { quiet } from './fixtures/staff-quiet.ts';
import { retracted } from './fixtures/staff-retracted.ts';
import { rich } from './fixtures/staff-rich.ts';
import { stopped } from './fixtures/staff-stopped.ts';

type Reader = Parameters<typeof toHtml>[1];
const READERS: readonly Reader[] = ['staff', 'visitor'];

const pageOf = (summary: Summary, reader: Reader): Document => new DOMParser().parseFromString(toHtml(summary, reader), 'text/html');
const textsOf = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map((element) => element.textContent);
/** Every element with the names of its attributes, in order. */
const structureOf = (page: Document): string[] =>
  [...page.querySelectorAll('*')].map((element) => `${element.parentElement?.tagName} ${element.tagName} ${element.getAttributeNames().join()}`);

describe('a summary as a page for staff', () => {
  it('has a language, a title, and a heading over each part in the order a clinician needs it', () => {
    const page = pageOf(rich, 'staff');
    expect([page.documentElement.lang, page.documentElement.dir, page.characterSet]).to.deep.equal(['en-GB', 'ltr', 'UTF-8']);
    expect(page.title).to.equal('Before a visit: Linh <i>O’Brien</i> & "Co"');
    expect(textsOf(page, 'h1')).to.deep.equal(['Linh <i>O’Brien</i> & "Co"']);
    expect(textsOf(page, 'h2')).to.deep.equal([
      'Urgent (1 item): Call back today',
      'Hold (1 item): Before booking treatment, a clinician decides',
      'Review (1 item): To talk through',
      'Note (1 item): Good to know',
      'Not answered, not sure, not asked',
      'Medicines and allergies',
      'Concerns',
      'Hopes',
      'Support requested and questions',
      'Information shown',
      'Changed or withdrawn answers',
      'Consent',
      'Contact',
      'All answers, ids and codes (15)',
      'Codes of the flags (unverified)',
    ]);
    expect([...page.querySelectorAll('section')].every((section) => page.getElementById(section.getAttribute('aria-labelledby') ?? '')?.tagName === 'H2')).to.equal(true);
  });

  it('names the visitor no one named, and says where nothing was flagged', () => {
    const page = pageOf(quiet, 'staff');
    expect([page.title, ...textsOf(page, 'h1')]).to.deep.equal(['Before a visit: No name given', 'No name given']);
    expect(textsOf(page, 'section:not([aria-labelledby])')[0]?.trim()).to.equal('No item on this list was reported. This does not mean there are none.');
  });

  it('folds what is for clinicians only, and texts that were shown', () => {
    const page = pageOf(rich, 'staff');
    expect(textsOf(page, 'details > summary')).to.deep.equal(['For clinicians only (1 item)', 'Full text', 'For clinicians only (1 item)', 'Full text', 'For clinicians only (2 items)', 'For clinicians only (1 item)']);
    expect([...page.querySelectorAll('details')].some((details) => details.open)).to.equal(false);
    for (const details of page.querySelectorAll('details')) details.remove();
    expect(page.body.textContent).not.to.match(/hepatitis/i);
    expect(page.body.textContent).to.contain('warfarin');
  });

  it('says in which language somebody’s words are', () => {
    const said = [...pageOf(retracted, 'staff').querySelectorAll('bdi[lang="vi"]')].map((element) => element.textContent);
    expect(said).to.include('Thuốc chống đông (như warfarin)').and.to.include('Hiện bạn có đang gặp điều nào sau đây không?');
  });

  it('says at which question the visit stopped', () => {
    expect(textsOf(pageOf(stopped, 'staff'), 'header strong')).to.include('Stopped at: Urgent check');
  });
});

describe('a summary as a page for the visitor', () => {
  it('holds their questions and answers as they saw them, under headings in their language', () => {
    const page = pageOf(retracted, 'visitor');
    expect(textsOf(page, 'h1')).to.deep.equal(['Câu trả lời của tôi cho Lotus Skin Clinic']);
    expect(textsOf(pageOf(rich, 'visitor'), 'h1')).to.deep.equal(['My answers for Lotus Skin Clinic']);
    const pairs = [...page.querySelectorAll('dl > div')].map((pair) => [...textsOf(pair, 'dt'), ...textsOf(pair, 'dd')]);
    expect(pairs).to.deep.include(['Bạn muốn được giúp về điều gì?', 'Rạn da']);
    expect(pairs).to.have.length(retracted.answers.filter(({ shown }) => shown).length);
  });

  it('holds no flag, reason or code', () => {
    const text = pageOf(rich, 'visitor').body.textContent;
    for (const { why } of [...rich.urgent, ...rich.hold, ...rich.review, ...rich.note]) expect(text).not.to.contain(why);
    expect(text).not.to.match(/unverified|clinicians only|hash|checked/i);
  });
});

for (const reader of READERS) {
  describe(`a page for ${reader === 'staff' ? 'staff' : 'the visitor'}`, () => {
    it('loads nothing, runs nothing and leads nowhere', () => {
      const page = pageOf(rich, reader);
      expect(page.querySelectorAll('script, link, img, iframe, object, embed, form, a, base, [src], [href], [style]')).to.have.length(0);
      expect([...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on'))).to.deep.equal([]);
      expect(page.querySelector('style')?.textContent).not.to.match(/url\(|@import/);
      expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).to.contain('default-src \'none\'');
    });

    it('passes axe', async () => {
      const holder = document.createElement('div');
      holder.append(document.importNode(pageOf(rich, reader).querySelector('main') ?? holder, true));
      document.body.append(holder);
      await expect(holder).to.be.accessible();
      holder.remove();
    });

    it('stays the same page whatever is written in it', () => {
      const random = randomFrom(20_260_131);
      const harmless = structureOf(pageOf(withTexts(rich, () => 'x'), reader));
      for (let round = 0; round < 300; round++) {
        const text = hostileText(random);
        const page = pageOf(withTexts(rich, () => text), reader);
        expect(structureOf(page), JSON.stringify(text)).to.deep.equal(harmless);
        const said = textsOf(page, 'bdi').filter((one) => one === visible(text)).length;
        expect(said, JSON.stringify(text)).to.be.greaterThan(20);
        expect(page.querySelector('bdi[lang]')?.getAttribute('lang')).to.equal(visible(text));
      }
    });

    it('shows characters that would turn the direction of the text around them', () => {
      const html = toHtml(withTexts(rich, () => '\u202eevil\u2066\u0000\ud800'), reader);
      expect(html).to.contain('[U+202E]evil[U+2066][U+0000][U+D800]');
      expect(html).not.to.match(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}|\p{Cs}/u);
    });
  });
}
