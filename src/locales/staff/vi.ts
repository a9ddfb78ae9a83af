import { dates } from './dates.ts';
import { noticeIn } from './notices.ts';
import type { InboxStrings, StaffStrings, SummaryStrings } from './strings.ts';
import { staffValues } from './values.ts';

const locale = 'vi';
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

const number = (count: number): string => count.toLocaleString(locale);
const quote = (words: string): string => `“${words}”`;
/** A date as a Vietnamese form writes it; the text itself where it is none. */
const day = (date: string): string => date.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

/** The name of a language, which in Vietnamese begins small. */
function languageName(tag: string): string {
  try {
    return (languages.of(tag) ?? tag).replace(/^T(?=iếng )/, 't');
  } catch {
    return tag;
  }
}

const summary: SummaryStrings = {
  notice: noticeIn(locale),
  notApproved: 'Bảng câu hỏi chưa được phê duyệt về mặt lâm sàng',
  approvedBy: (owner, role, date) => `Bảng câu hỏi được ${owner}, ${role}, phê duyệt ngày ${day(date)}`,
  notRejudged: (because) => `Chưa được đối chiếu lại: các mục này lấy từ trình duyệt của khách, vì ${because}.`,
  faults: {
    unknown: (questionnaire, hash) => `máy chủ này không nhận ra ${questionnaire} (mã băm ${hash}…)`,
    failed: 'máy chủ không tự đối chiếu được các câu trả lời',
    unreadable: (keys) => `những câu trả lời này không khớp với câu hỏi: ${keys}`,
    hidden: (keys) => `những câu trả lời này thuộc về câu không được hỏi: ${keys}`,
    missing: (keys) => `những câu này đã hiện ra mà không có câu trả lời: ${keys}`,
    mandatory: (keys) => `những câu này không thể bỏ qua: ${keys}`,
    passed: (keys) => `những câu trả lời này kết thúc phần hỏi: ${keys}`,
    notStopped: 'không có câu trả lời nào làm dừng phần hỏi',
  },
  onlyIn: (language) => `Chỉ có bằng ${language}; ở đây không có bản tiếng Việt.`,
  documentTitle: (name) => `Trước buổi khám: ${name}`,
  noName: 'Không cho biết tên',
  noSummary: 'Không có bản tóm tắt nào để hiển thị.',
  age: (band) => `Nhóm tuổi: ${band}`,
  contact: 'Liên hệ:',
  noContact: 'Không có thông tin liên hệ',
  contactNotAgreed: 'Không đồng ý để phòng khám liên hệ',
  version: (version) => `phiên bản ${version}`,
  completed: 'Đã trả lời xong',
  stoppedAt: (question) => `Dừng ở: ${question}`,
  level: { urgent: 'Khẩn', hold: 'Chờ quyết định', review: 'Cần trao đổi', note: 'Lưu ý' },
  levelHint: {
    urgent: 'Gọi lại trong hôm nay',
    hold: 'Nhân viên y tế quyết định trước khi đặt lịch điều trị',
    review: 'Hỏi thêm khi gặp khách',
    note: 'Nên biết',
  },
  count: (flags) => `${number(flags)} mục`,
  nothingFlagged: 'Khách không khai mục nào trong danh sách này. Điều đó không có nghĩa là không có mục nào.',
  saysOf: (questions) => `Cho biết (${questions}):`,
  whyListed: 'Được nêu vì:',
  why: 'Lý do:',
  noWords: 'Từ nhiều câu trả lời',
  changedTo: (words) => `Sau đó đổi thành ${quote(words)}`,
  withdrawn: 'Sau đó rút lại',
  safetyTextLeft: (title, choice, time) => `Đã xem lời cảnh báo ${quote(title)}; ${choice} lúc ${time}`,
  safetyChoice: {
    'went-on': 'khách chọn tiếp tục',
    'told-clinic': 'khách chọn báo cho phòng khám',
    'went-back': 'khách quay lại',
  },
  detailsOf: (label) => `Chi tiết: ${label}`,
  questionShown: 'Câu hỏi khách đã thấy',
  answerShown: 'Câu trả lời khách đã thấy',
  rule: 'Quy tắc',
  code: 'Mã',
  sources: 'Nguồn',
  safetyText: 'Lời cảnh báo',
  unverified: 'chưa kiểm chứng',
  forClinicians: 'Chỉ dành cho nhân viên y tế',
  unanswered: 'Không trả lời, không chắc, không được hỏi',
  status: { skipped: 'Không trả lời', declined: 'Không muốn nói', 'not-sure': 'Không chắc', 'not-asked': 'Không được hỏi' },
  everythingAsked: 'Khách đã trả lời mọi câu được hỏi.',
  heading: {
    about: 'Về khách',
    concerns: 'Điều khách muốn được giúp',
    health: 'Sức khỏe',
    medicines: 'Thuốc và dị ứng',
    hopes: 'Mong muốn',
    support: 'Hỗ trợ khách cần và câu hỏi của khách',
    contact: 'Liên hệ',
    consent: 'Sự đồng ý',
  },
  nothingAsked: 'Không được hỏi.',
  informationShown: 'Thông tin khách đã được xem',
  cardsOf: (version, language) => `Phiên bản ${version}, ${language}:`,
  noInformation: 'Không có.',
  retractions: 'Câu trả lời đã đổi hoặc rút lại',
  retracted: { changed: 'đã đổi', skipped: 'sau đó bỏ qua', 'left-path': 'không còn được hỏi sau khi một câu trả lời khác thay đổi' },
  saidFirst: 'Lúc đầu cho biết',
  saysNow: 'nay cho biết',
  granted: 'Đồng ý',
  notGranted: 'Không đồng ý',
  noConsent: 'Không có ghi nhận nào về sự đồng ý.',
  consentRecorded: (version, time, language) => `Phiên bản ${version}, ${time}, bằng ${language}`,
  fullText: 'Toàn văn',
  fullTextAbove: 'toàn văn ở trên',
  asShown: (language) => `Nguyên văn khách đã xem, bằng ${language}`,
  allAnswers: (count) => `Tất cả câu trả lời, id và mã (${number(count)})`,
  codes: 'Mã của các mục (chưa kiểm chứng)',
  received: 'Nhận lúc',
  receipt: 'Mã biên nhận',
  hash: 'Mã băm',
};

const inbox: InboxStrings = {
  title: 'Hộp thư',
  count: (messages, unopened) => `${number(messages)} tin, ${number(unopened)} tin mới`,
  list: 'Danh sách tin',
  message: 'Nội dung tin',
  empty: 'Chưa có tin nào',
  emptyHint: 'Bản tóm tắt sẽ hiện ở đây ngay khi có khách gửi. Bạn không cần tải lại trang.',
  choose: 'Chọn một tin để đọc ở đây.',
  stopped: 'Đã dừng',
  noFlags: 'Không có mục nào được nêu',
  noConcern: 'Không chọn điều nào',
  new: 'Mới',
  replacedShort: 'Đã thay',
  replaced: 'Đã được thay bằng bản mới hơn.',
  showNewer: 'Xem bản mới hơn',
  replaces: 'Tin này thay cho một bản trước đó.',
  showOlder: 'Xem bản trước đó',
  back: 'Quay lại danh sách',
  print: 'In',
  signOut: 'Đăng xuất',
  olderMessages: 'Xem các tin cũ hơn',
  olderShown: (messages) => `Đã thêm ${number(messages)} tin cũ hơn`,
  olderFailed: 'Không tải được các tin cũ hơn. Hãy thử lại.',
  keptFor: (days) => `Mỗi tin bị xóa sau ${number(days)} ngày kể từ khi đến.`,
  arrived: (messages) => (messages.length === 1 ? `Tin mới: ${messages[0] ?? ''}` : `${number(messages.length)} tin mới`),
  lost: 'Mất kết nối. Tin mới sẽ chưa hiện cho đến khi có lại kết nối; trang đang thử lại.',
  restored: 'Đã có lại kết nối. Danh sách đã được cập nhật.',
  loading: 'Đang mở hộp thư',
  opening: 'Đang mở tin',
  openFailed: (reason) => `Không mở được tin này: ${reason}`,
  noAnswer: 'máy chủ không trả lời',
  tryAgain: 'Thử lại',
  unreachable: 'Không kết nối được với máy chủ',
  unreachableHint: 'Bạn hãy kiểm tra xem máy chủ có đang chạy và thiết bị này có mạng không. Những gì đã gửi đến máy chủ không bị mất.',
  signedOut: 'Bạn chưa đăng nhập',
  serverSays: (reason) => `Máy chủ cho biết: ${reason}.`,
  refused: {
    used: 'đường dẫn đăng nhập này đã được dùng',
    expired: 'đường dẫn đăng nhập này đã hết hạn',
    unknown: 'máy chủ không nhận ra đường dẫn đăng nhập này',
    'no-submission': 'không có tin này',
  },
  signInHint: 'Hộp thư mở bằng đường dẫn dùng một lần, để chỉ phòng khám của bạn đọc được những gì khách gửi.',
  signInSteps: [
    'Hãy dùng đường dẫn đăng nhập mà máy chủ đã in ra trong cửa sổ dòng lệnh khi khởi động. Mỗi đường dẫn chỉ dùng được một lần.',
    'Nếu đường dẫn đó đã được dùng hoặc đã hết hạn, hãy khởi động lại máy chủ: máy chủ sẽ in ra đường dẫn mới.',
  ],
  needsScript: 'Hộp thư cần JavaScript. Hãy bật JavaScript cho địa chỉ này rồi tải lại trang.',
};

/** Staff's words in Vietnamese. */
export const vi: StaffStrings = {
  locale,
  summary,
  inbox,
  values: staffValues(locale),
  list: (items) => lists.format(items),
  quote,
  language: languageName,
  ...dates(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }, 'vừa xong'),
};
