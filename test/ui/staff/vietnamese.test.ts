import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/ui/staff/define-summary.ts';
import { InboxRefusal } from '../../../src/ui/staff/inbox-client.ts';
import type { PreconsultInbox } from '../../../src/ui/staff/preconsult-inbox.ts';
import type { PreconsultSummary } from '../../../src/ui/staff/preconsult-summary.ts';
import { en } from '../../../src/locales/staff/en.ts';
import type { StoredSubmission } from '../../../src/summary/stored-submission.ts';
import type { Summary } from '../../../src/summary/types.ts';
import { quiet } from '../../summary/fixtures/staff-quiet.ts';
import { retracted } from '../../summary/fixtures/staff-retracted.ts';
import { stopped } from '../../summary/fixtures/staff-stopped.ts';
import { typical } from '../../summary/fixtures/staff-typical.ts';
import { allByRole, byRole, visibleText } from './find-by-role.ts';
import { clearAddress, FakeReceiver, follow, settle, stored } from './inbox-fixture.ts';

const forStaffIn = (staff: string, summary: Summary): Summary => ({ ...summary, languages: { ...summary.languages, staff } });
const show = (summary: Summary): Promise<PreconsultSummary> => fixture(html`<preconsult-summary .summary=${summary}></preconsult-summary>`);
const headings = (element: Element): string[] => allByRole(element, 'heading').map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Every fixed English text of a summary, to be missed. */
const english = [...Object.values(en.summary.heading), ...Object.values(en.summary.level), ...Object.values(en.summary.levelHint), ...Object.values(en.summary.status), en.summary.notice, en.summary.why];

describe('a summary for staff who read Vietnamese', () => {
  it('has its headings in Vietnamese', async () => {
    const element = await show(forStaffIn('vi', typical));
    expect(headings(element)).to.deep.equal([
      'Linh Tran',
      'Chờ quyết định 3 mục',
      'Cần trao đổi 2 mục',
      'Lưu ý 2 mục',
      'Không trả lời, không chắc, không được hỏi',
      'Thuốc và dị ứng',
      'Điều khách muốn được giúp',
      'Mong muốn',
      'Hỗ trợ khách cần và câu hỏi của khách',
      'Thông tin khách đã được xem',
      'Sự đồng ý',
      'Liên hệ',
    ]);
    expect(byRole(element, 'article', 'Linh Tran').lang).to.equal('vi');
  });

  it('says who, when and how far to trust it', async () => {
    const text = visibleText(await show(forStaffIn('vi', typical)));
    expect(text).to.contain('Đã trả lời xong').and.contain('Nhóm tuổi: 22 to 39').and.contain('tiếng Anh');
    expect(text).to.match(/14:05,? 31\/01\/2026 \(Asia\/Ho_Chi_Minh\)/);
    expect(text).to.contain('Do khách tự khai, chưa được kiểm tra. Không phải là chẩn đoán hay quyết định điều trị. Bảng câu hỏi chưa được phê duyệt về mặt lâm sàng.');
  });

  for (const [name, summary] of Object.entries({ quiet, retracted, stopped, typical })) {
    it(`has no word of the English one left: ${name}`, async () => {
      const text = visibleText(await show(forStaffIn('vi', { ...summary, urgent: [], hold: [], review: [], note: [], answers: [], unanswered: [], retractions: [], consent: [], informationShown: [] })));
      for (const words of english) expect(text).to.not.match(new RegExp(`\\b${words.replace(/[.?]/g, '\\$&')}(?!\\w)`));
    });
  }

  it('says what was said, which safety text was shown and what became of an answer', async () => {
    const urgent = visibleText(byRole(await show(forStaffIn('vi', stopped)), 'region', 'Khẩn'));
    expect(urgent).to.contain('Gọi lại trong hôm nay').and.contain('Cho biết (Urgent check): “').and.contain('Lý do:').and.contain('Đã xem lời cảnh báo “rf-infection”; khách chọn báo cho phòng khám lúc 08:12.');
    const text = visibleText(await show(forStaffIn('vi', retracted)));
    expect(text).to.contain('Sau đó đổi thành “').and.contain('Sau đó rút lại').and.contain('Lúc đầu cho biết “');
    expect(visibleText(await show(forStaffIn('vi', quiet)))).to.contain('Khách không khai mục nào trong danh sách này. Điều đó không có nghĩa là không có mục nào.');
  });

  it('opens a flag by a control with a Vietnamese name', async () => {
    const element = await show(forStaffIn('vi', typical));
    byRole(element, 'button', 'Chi tiết: Isotretinoin').click();
    const text = visibleText(byRole(element, 'region', 'Chờ quyết định'));
    expect(text).to.contain('Câu hỏi khách đã thấy').and.contain('Quy tắc isotretinoin-when/under-6-months').and.contain('Mã isotretinoin chưa kiểm chứng').and.contain('Nguồn R3');
  });

  it('is in English for staff who read English, and for a language without words', async () => {
    for (const language of ['en', 'en-GB', 'fr']) expect(headings(await show(forStaffIn(language, typical)))[1]).to.equal('Hold 3 items');
  });
});

describe('an inbox on a Vietnamese page', () => {
  beforeEach(clearAddress);
  afterEach(clearAddress);

  const linh: StoredSubmission = stored('linh', forStaffIn('vi', typical), { receivedAt: '2026-02-03T08:00:00Z' });

  async function openInbox(client: FakeReceiver, lang = 'vi'): Promise<PreconsultInbox> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}>
      <preconsult-inbox .client=${client} .clock=${() => new Date('2026-02-03T10:00:00Z')} .print=${() => undefined}></preconsult-inbox>
    </div>`);
    page.style.inlineSize = '1200px';
    const element = page.querySelector('preconsult-inbox')!;
    await settle(element);
    return element;
  }

  it('lists, opens and prints in Vietnamese', async () => {
    const element = await openInbox(new FakeReceiver(linh, stored('nobody', quiet, { receivedAt: '2026-02-03T09:59:50Z' })));
    expect(headings(element)[0]).to.equal('Hộp thư');
    expect(visibleText(byRole(element, 'navigation', 'Danh sách tin'))).to.contain('2 tin, 2 tin mới').and.contain('Chờ quyết định Linh Tran 2 giờ trước').and.contain('vừa xong');
    await follow(byRole(element, 'link', 'Linh Tran'), element);
    expect(byRole(element, 'button', 'In')).to.be.instanceOf(HTMLElement);
    expect(byRole(element, 'region', 'Chờ quyết định')).to.be.instanceOf(HTMLElement);
    await expect(element).to.be.accessible();
  });

  it('keeps its language around a summary that was made in another', async () => {
    location.hash = '#submission=linh';
    const element = await openInbox(new FakeReceiver({ ...linh, summary: typical }));
    expect(byRole(element, 'region', 'Chờ quyết định')).to.be.instanceOf(HTMLElement);
  });

  const refusals: [reason: string | null, message: string, said: string][] = [
    ['used', 'this sign-in link was used before', 'Máy chủ cho biết: đường dẫn đăng nhập này đã được dùng.'],
    ['expired', 'this sign-in link has expired', 'Máy chủ cho biết: đường dẫn đăng nhập này đã hết hạn.'],
    ['toString', 'odd', 'Máy chủ cho biết: odd.'],
    [null, 'the body is not one', 'Máy chủ cho biết: the body is not one.'],
  ];
  for (const [reason, message, said] of refusals) {
    it(`says why nobody is signed in: ${reason}`, async () => {
      const receiver = new FakeReceiver(linh);
      receiver.failures.set('page', new InboxRefusal(401, message, reason));
      const element = await openInbox(receiver);
      expect(headings(element)).to.deep.equal(['Bạn chưa đăng nhập']);
      expect(byRole(element, 'alert').textContent).to.equal(said);
    });
  }

  it('says that there is no such message', async () => {
    location.hash = '#submission=gone';
    const receiver = new FakeReceiver(linh);
    receiver.failures.set('submission', new InboxRefusal(404, 'there is no such submission', 'no-submission'));
    expect(byRole(await openInbox(receiver), 'alert').textContent).to.contain('Không mở được tin này: không có tin này');
  });

  it('is in English on a page in another language', async () => {
    expect(headings(await openInbox(new FakeReceiver(linh), 'fr'))[0]).to.equal('Inbox');
  });
});
