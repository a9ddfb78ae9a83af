import { expect } from '@open-wc/testing';
import { allByRole, byRole, nameOf } from '../ui/find-by-role.ts';
import type { Visitor } from '../ui/visitor.ts';
import { consent } from '../ui/microneedling-answers.ts';
import { closePages, handsOver, openPage, until, type Page } from './open-page.ts';

const questionnaire = new URL('/test/embed/pages/two-languages.json', location.href).href;
/** A chat of a clinic that gave neither a name nor a number. */
const unnamed = { questionnaire, 'event-detail': 'full' };

describe('a chat in Vietnamese', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
    await page.script();
  });
  afterEach(closePages);

  /** The languages whose words were loaded. */
  const words = (): string[] => [...new Set(page.requests.flatMap((url) => /\/words\.([\w-]+)-[\w-]{8}\.js$/.exec(url)?.[1] ?? []))];

  /** Holds the page to having loaded the words of these languages; a browser may note a request a moment after what it brought. */
  async function expectWords(...languages: string[]): Promise<void> {
    await until(() => words().length >= languages.length, `the words of ${languages.join(' and ')} are loaded`);
    expect(words().sort()).to.deep.equal(languages);
  }

  async function visitorOf(lang: string): Promise<Visitor> {
    page.place({ ...unnamed, lang, display: 'inline' });
    return page.visitor();
  }

  it('says everything in Vietnamese, and loads the words of that language only', async () => {
    const visitor = await visitorOf('vi-VN');
    expect(visitor.title).to.equal('Bạn có đồng ý không?');
    expect(visitor.names('button')).to.deep.equal(['Ngôn ngữ: Tiếng Việt', 'Để lúc khác', 'Tiếp tục']);
    expect(visitor.sees).to.contain('Đây là bộ câu hỏi tự động của phòng khám.').and.contain('hãy gọi số cấp cứu tại nơi bạn sống.').and.contain('Bản nháp: ');
    expect(nameOf(visitor.find('progressbar'))).to.equal('Phần 1 trên tổng số 3');
    await expectWords('vi');
  });

  it('goes from the first question to the last word in Vietnamese', async () => {
    const visitor = await visitorOf('vi');
    await visitor.press('Tiếp tục');
    expect(visitor.sees).to.contain('Để tiếp tục, bạn vui lòng đánh dấu vào ô về thông tin sức khỏe.');
    await visitor.choose('Có, tôi đồng ý');
    await visitor.press('Tiếp tục');
    expect(visitor.sees).to.contain('Cảm ơn bạn. Nhân viên y tế sẽ cùng bạn xem lại điều này.');
    expect(visitor.names('button')).to.include.members(['Quay lại', 'Bỏ qua']);
    await visitor.type('Da mịn hơn');
    await visitor.press('Tiếp tục');
    expect(visitor.title).to.equal('Câu trả lời của bạn');
    expect(visitor.names('button')).to.include('Sửa: Bạn mong muốn điều gì?');
    await visitor.press('Gửi');
    await visitor.reach('Đã chuyển cho trang web này');
    expect(visitor.sees).to.contain('chúng tôi không biết được phòng khám đã nhận hay chưa.');
    expect(visitor.names('button')).to.deep.equal(['Ngôn ngữ: Tiếng Việt', 'Bắt đầu lại', 'Sao chép câu trả lời của tôi', 'In câu trả lời của tôi']);
  });

  it('stands on a page beside one in English, and neither takes the other’s words', async () => {
    const [vi, en] = [page.place({ ...unnamed, lang: 'vi', display: 'inline' }), page.place({ ...unnamed, lang: 'en', display: 'inline' })];
    expect((await page.visitor(vi)).names('button')).to.include('Tiếp tục');
    // In its place it waits until it is near.
    en.scrollIntoView();
    expect((await page.visitor(en)).names('button')).to.include('Continue');
    await expectWords('en', 'vi');
  });

  it('has its launcher and its dialog named in Vietnamese', async () => {
    const chat = page.place({ ...unnamed, lang: 'vi', display: 'bubble', 'clinic-name': 'Phòng khám Sen' });
    const launcher = byRole(page.rootOf(chat), 'button', 'Trước buổi khám');
    expect(launcher.lang).to.equal('vi');
    launcher.click();
    await until(() => allByRole(page.rootOf(chat), 'dialog').length === 1, 'the dialog is open');
    expect(nameOf(byRole(page.rootOf(chat), 'dialog'))).to.equal('Trước buổi khám: câu hỏi từ Phòng khám Sen');
  });

  it('changes to English in its dialog, which is then named anew', async () => {
    const chat = page.place({ ...handsOver, lang: 'vi', display: 'bubble' });
    byRole(page.rootOf(chat), 'button', 'Trước buổi khám').click();
    const visitor = await page.visitor(chat);
    expect(page.requests.filter((url) => /microneedling\.en/.test(url))).to.deep.equal([]);
    await visitor.press('Ngôn ngữ: Tiếng Việt');
    await visitor.press('English');
    await visitor.reach(consent);
    const dialog = byRole(page.rootOf(chat), 'dialog');
    expect([nameOf(dialog), dialog.lang]).to.deep.equal(['Before your visit: questions from Lotus Skin Clinic', 'en']);
  });

  it('changes to English where its questionnaire came from a URL', async () => {
    const visitor = await visitorOf('vi');
    await visitor.press('Ngôn ngữ: Tiếng Việt');
    await visitor.press('English');
    await visitor.reach('Do you agree?');
    expect(visitor.names('button')).to.include('Continue');
    await expectWords('en', 'vi');
  });

  it('speaks the questionnaire’s first language to a visitor with none of its languages', async () => {
    // A browser that prefers Vietnamese would be offered it.
    Object.defineProperty(page.window.navigator, 'languages', { value: ['fr'] });
    const visitor = await visitorOf('fr');
    expect(visitor.names('button')).to.include('Continue');
    await expectWords('en');
  });

  it('has a launcher in the language of the shipped treatment that it opens', async () => {
    for (const lang of ['vi', 'en', 'fr']) {
      const chat = page.place({ 'event-detail': 'full', lang, display: 'bubble' });
      const [launcher] = page.rootOf(chat).querySelectorAll('button');
      chat.show();
      const visitor = await page.visitor(chat);
      expect(visitor.root.querySelector<HTMLElement>('.panel')!.lang).to.equal(launcher!.lang);
      chat.remove();
    }
  });
});
