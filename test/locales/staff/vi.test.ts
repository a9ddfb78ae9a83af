import { expect } from '@open-wc/testing';
import { vi } from '../../../src/locales/staff/vi.ts';
import { staffValues } from '../../../src/locales/staff/values.ts';

/** Every text that staff may read in Vietnamese; of a function, what it is written with. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe('staff’s words in Vietnamese', () => {
  it('say what a visitor reports, never what they have or may do', () => {
    for (const text of textsOf([vi.summary, vi.inbox])) expect(text).to.not.match(/mắc|bị bệnh|phù hợp|đủ điều kiện|an toàn|chống chỉ định|quý khách/i);
    expect([vi.summary.saysOf('Da'), vi.summary.status.skipped, vi.summary.status['not-sure']]).to.deep.equal(['Cho biết (Da):', 'Không trả lời', 'Không chắc']);
  });

  it('have no plural', () => {
    expect([vi.summary.count(1), vi.summary.count(2)]).to.deep.equal(['1 mục', '2 mục']);
    expect(vi.inbox.count(1200, 3)).to.equal('1.200 tin, 3 tin mới');
    expect([vi.inbox.arrived(['Khẩn, Linh']), vi.inbox.arrived(['a', 'b'])]).to.deep.equal(['Tin mới: Khẩn, Linh', '2 tin mới']);
  });

  it('write times and dates with figures, the clock first', () => {
    expect(vi.localTime('2026-01-31T09:30:00+07:00').replace(',', '')).to.equal('09:30 31/01/2026');
    expect(vi.localClock('2026-01-31T19:30:00+07:00')).to.equal('19:30');
    expect(vi.localTime('yesterday')).to.equal('yesterday');
    expect(vi.summary.approvedBy('BS Hoa', 'Bác sĩ da liễu', '2026-01-02')).to.equal('Bảng câu hỏi được BS Hoa, Bác sĩ da liễu, phê duyệt ngày 02/01/2026');
  });

  const now = new Date('2026-01-31T12:00:00Z');
  const ages: [moment: string, age: string][] = [
    ['2026-01-31T12:00:00Z', 'vừa xong'],
    ['2026-01-31T12:05:00Z', 'vừa xong'],
    ['2026-01-31T11:59:00Z', '1 phút trước'],
    ['2026-01-31T09:00:00Z', '3 giờ trước'],
    ['2026-01-28T11:00:00Z', '3 ngày trước'],
  ];
  for (const [moment, age] of ages) it(`call ${moment} ${age}`, () => expect(vi.age(moment, now)).to.equal(age));
  it('call the day before yesterday’s', () => expect(vi.age('2026-01-30T12:00:00Z', now).toLowerCase()).to.equal('hôm qua'));

  it('call languages by their names', () => {
    expect([vi.language('vi'), vi.language('en')]).to.deep.equal(['tiếng Việt', 'tiếng Anh']);
    expect(vi.summary.consentRecorded('1.0.0', '09:30 31/01/2026', vi.language('en'))).to.equal('Phiên bản 1.0.0, 09:30 31/01/2026, bằng tiếng Anh');
  });

  it('join a list', () => expect([vi.list([]), vi.list(['a']), vi.list(['a', 'b', 'c'])]).to.deep.equal(['', 'a', 'a, b và c']));

  it('word values as Vietnamese readers do', () => {
    const values = staffValues('vi-VN');
    expect(values).to.equal(vi.values);
    expect([values.number(1234.5), values.date('2026-03-05'), values.yes, values.no]).to.deep.equal(['1234,5', 'ngày 5 tháng 3, 2026', 'Có', 'Không']);
  });
});
