import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/locales/staff/en.ts';
import { toHtml } from '../../src/summary/to-html.ts';
import { toText } from '../../src/summary/to-text.ts';
import type { Summary } from '../../src/summary/types.ts';
import { withTexts } from './fixtures/hostile-text.ts';
import { quiet } from './fixtures/staff-quiet.ts';
import { retracted } from './fixtures/staff-retracted.ts';
import { rich } from './fixtures/staff-rich.ts';
import { stopped } from './fixtures/staff-stopped.ts';
import { typical } from './fixtures/staff-typical.ts';

/** A summary of which only the document's own words are left. */
const withoutWords = (summary: Summary): Summary => withTexts({ ...summary, answers: summary.answers.map((answer) => ({ ...answer, value: null })) }, () => '…');
const forStaffIn = (staff: string, summary: Summary): Summary => ({ ...summary, languages: { ...summary.languages, staff } });

/** Every fixed English text that a document can hold. */
const english = [en.summary.level, en.summary.levelHint, en.summary.status, en.summary.heading, en.summary.retracted, en.summary.safetyChoice]
  .flatMap((words) => Object.values<string>(words))
  .concat(Object.values(en.summary).filter((words) => typeof words === 'string'));

describe('a summary as a document', () => {
  it('is in Vietnamese for staff who read it, in the order of the English one', () => {
    const text = toText(forStaffIn('vi', retracted), 'staff');
    const order = [
      'KHẨN (2 mục): Gọi lại trong hôm nay', 'CHỜ QUYẾT ĐỊNH (1 mục)', 'LƯU Ý (1 mục)', 'KHÔNG TRẢ LỜI', 'THUỐC VÀ DỊ ỨNG', 'ĐIỀU KHÁCH MUỐN ĐƯỢC GIÚP', 'MONG MUỐN',
      'HỖ TRỢ KHÁCH CẦN', 'THÔNG TIN KHÁCH ĐÃ ĐƯỢC XEM', 'CÂU TRẢ LỜI ĐÃ ĐỔI HOẶC RÚT LẠI', 'SỰ ĐỒNG Ý', 'LIÊN HỆ', 'TẤT CẢ CÂU TRẢ LỜI, ID VÀ MÃ (',
    ];
    const places = order.map((title) => text.indexOf(`\n${title}`));
    assert.ok(places.every((place) => place > 0), `missing: ${order.filter((_, index) => (places[index] ?? 0) <= 0).join(', ')}`);
    assert.deepEqual(places, [...places].sort((a, b) => a - b));
  });

  it('begins in Vietnamese with who, the notice, when and how the visit ended', () => {
    const lines = toText(forStaffIn('vi', typical), 'staff').split('\n').slice(0, 7);
    assert.deepEqual(lines.map((line) => line.replace('14:05, ', '14:05 ')), [
      'Linh Tran',
      'Do khách tự khai, chưa được kiểm tra. Không phải là chẩn đoán hay quyết định điều trị.',
      'Bảng câu hỏi chưa được phê duyệt về mặt lâm sàng',
      'Đã trả lời xong',
      'Nhóm tuổi: 22 to 39',
      'Liên hệ: Phone, +84 90 123 4567, Evening',
      '14:05 31/01/2026 (Asia/Ho_Chi_Minh); tiếng Anh',
    ]);
    assert.match(toText(forStaffIn('vi', quiet), 'staff'), /Khách không khai mục nào trong danh sách này\. Điều đó không có nghĩa là không có mục nào\./);
  });

  it('has no English of its own left in Vietnamese, and none of the Vietnamese in English', () => {
    for (const summary of [quiet, retracted, rich, stopped, typical]) {
      for (const write of [toText, toHtml]) {
        const vietnamese = write(forStaffIn('vi', withoutWords(summary)), 'staff');
        for (const words of english.flatMap((one) => [one, one.toUpperCase()])) {
          assert.doesNotMatch(vietnamese, new RegExp(`(^|[\\s>])${words.replace(/[.?:()]/g, '\\$&')}([\\s<:.,;(]|$)`, 'm'), words);
        }
        assert.doesNotMatch(write(forStaffIn('en', withoutWords(summary)), 'staff'), /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
      }
    }
  });

  it('says in HTML that it is in Vietnamese', () => assert.match(toHtml(forStaffIn('vi-VN', typical), 'staff'), /<html lang="vi" dir="ltr">/));

  it('is in English where there are no words for staff’s language', () => {
    for (const language of ['fr', '', '__proto__']) {
      assert.equal(toText(forStaffIn(language, stopped), 'staff').split('\n')[1], en.summary.notice);
    }
  });
});
